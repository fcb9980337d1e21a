import { plainDate, type StateCode } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { type PensionAmountsFacts, pensionAmountsSubject } from './883-art-52-pension-amounts.ts'
import type { Career } from './career.ts'

const on = plainDate('2025-01-15')
const decide = (facts: PensionAmountsFacts, day = on) => pensionAmountsSubject.decide(facts, { on: day, ruleset: rulesetOn(day) })

type Given = Omit<Career, 'state'>
const careers = (given: Partial<Record<StateCode, Given>>): Career[] =>
  Object.entries(given).map(([state, career]) => ({ state: state as StateCode, ...career }))
/** No right on own periods. */
const joined = (months: number, theoreticalAmount?: number, more: Given = {}): Given => ({
  months,
  hasRightOnOwnPeriods: false,
  ...(theoreticalAmount === undefined ? {} : { theoreticalAmount }),
  ...more,
})
const alone = (months: number, independentAmount: number, theoreticalAmount?: number, more: Given = {}): Given => ({
  months,
  independentAmount,
  ...(theoreticalAmount === undefined ? {} : { theoreticalAmount }),
  ...more,
})

type Row = readonly [title: string, given: Partial<Record<StateCode, Given>>, payable: Partial<Record<StateCode, number>>, basis: string]

const rows: readonly Row[] = [
  [
    'three States, each the higher of its two amounts',
    { DE: alone(180, 61_000, 154_000), AT: joined(150, 161_000), IT: joined(90, 133_000) },
    { DE: 66_000, AT: 57_500, IT: 28_500 },
    '883/2004 Art 52(3)',
  ],
  [
    'exactly twelve months are no short period',
    { FR: joined(12, 100_000), ES: joined(108, 100_000) },
    { FR: 10_000, ES: 90_000 },
    '883/2004 Art 52(3)',
  ],
  [
    'eleven months without a right pay nothing and leave the divisor',
    { FR: joined(11), ES: joined(108, 100_000) },
    { FR: 0, ES: 100_000 },
    '883/2004 Art 57(2)',
  ],
  [
    'eight months that give a right by themselves are no short period',
    { FR: alone(8, 4_000, 120_000), ES: joined(232, 120_000) },
    { FR: 4_000, ES: 116_000 },
    '883/2004 Art 52(3)',
  ],
  [
    'a full career shorter than all periods is the divisor, and caps the own side too',
    { FR: joined(500, 100_000, { fullCareerMonths: 480 }), ES: joined(100, 90_000, { fullCareerMonths: 600 }) },
    { FR: 100_000, ES: 15_000 },
    '883/2004 Art 56(1)(a)',
  ],
  [
    'a full career of exactly all periods changes nothing',
    { FR: joined(240, 100_000, { fullCareerMonths: 480 }), ES: joined(240, 90_000) },
    { FR: 50_000, ES: 45_000 },
    '883/2004 Art 52(1)(b)(ii)',
  ],
  [
    'the AOW of the Netherlands is paid from own periods alone, by Annex VIII',
    { NL: alone(120, 30_000, undefined, { scheme: 'AOW' }), DE: alone(360, 90_000, 130_000) },
    { NL: 30_000, DE: 97_500 },
    '883/2004 Annex VIII Part 1',
  ],
  [
    'all pensions of Cyprus stand in Annex VIII',
    { CY: alone(120, 30_000), DE: alone(360, 90_000, 130_000) },
    { CY: 30_000, DE: 97_500 },
    '883/2004 Art 52(4)',
  ],
  [
    'a points scheme pays its own amount also for a few months',
    { FR: alone(8, 2_000, undefined, { isWithoutPeriods: true }), DE: alone(112, 90_000, 100_000) },
    { FR: 2_000, DE: 93_333 },
    '883/2004 Annex VIII Part 2',
  ],
  [
    'conditions that are not met even together give nothing',
    { ES: joined(60, 50_000, { neededMonths: 180 }), PT: alone(100, 40_000, 60_000) },
    { ES: 0, PT: 40_000 },
    '883/2004 Art 51(1)',
  ],
  [
    'conditions met exactly by all periods together',
    { ES: joined(60, 50_000, { neededMonths: 160 }), PT: alone(100, 40_000, 60_000) },
    { ES: 18_750, PT: 40_000 },
    '883/2004 Art 52(1)(b)(i)',
  ],
  [
    'voluntary periods that dropped out raise the share of their State',
    { FR: joined(120, 100_000), IT: joined(120, 100_000, { voluntaryIncreaseAmount: 2_500 }) },
    { FR: 50_000, IT: 52_500 },
    '987/2009 Art 43(2)',
  ],
]

describe('what each State pays of a pension', () => {
  it.each(rows)('%s', (_, given, payable, basis) => {
    const decision = decide({ careers: careers(given) })
    expect(decision.outcome).toBe('decided')
    expect(Object.fromEntries((decision.answer?.pensions ?? []).map((pension) => [pension.state, pension.payable]))).toEqual(payable)
    expect(decision.legalBasis).toContain(basis)
  })

  it('the last State whose conditions are met pays for all, where none has a year', () => {
    const given = careers({ BE: joined(8), IT: joined(7, 20_000), LU: joined(9) })
    const decision = decide({ careers: given, conditionsMetInOrder: ['BE', 'IT'] })
    expect(decision.answer?.pensions.map(({ payable }) => payable)).toEqual([0, 20_000, 0])
    expect(decision.legalBasis).toEqual(['883/2004 Art 57(1)', '883/2004 Art 57(3)'])
  })

  it('nobody pays where none has a year and no conditions are met', () =>
    expect(decide({ careers: careers({ BE: joined(8), IT: joined(7) }), conditionsMetInOrder: [] }).answer?.total).toBe(0))

  it('reads like an estimate', () =>
    expect(decide({ careers: careers({ FR: alone(240, 80_000, 150_000), ES: joined(120, 120_000) }) }).answer?.steps).toEqual([
      { what: 'pro-rata', state: 'FR', formula: '1500.00 × 240 / 360', result: '1000.00', provision: '883/2004 Art 52(1)(b)(ii)' },
      { what: 'payable', state: 'FR', formula: 'max(800.00, 1000.00)', result: '1000.00', provision: '883/2004 Art 52(3)' },
      { what: 'pro-rata', state: 'ES', formula: '1200.00 × 120 / 360', result: '400.00', provision: '883/2004 Art 52(1)(b)(ii)' },
      { what: 'payable', state: 'ES', formula: '400.00', result: '400.00', provision: '883/2004 Art 52(3)' },
      { what: 'total', formula: '1000.00 + 400.00', result: '1400.00', provision: '883/2004 Art 52(3)' },
    ]))

  it.each([
    ['nothing at all', {}, 'unknown'],
    ['no length of periods', { careers: careers({ FR: { independentAmount: 1 } }) }, 'unknown'],
    [
      'no word on a pension from own periods',
      { careers: careers({ FR: { months: 240, theoreticalAmount: 100 }, ES: joined(120, 100) }) },
      'unknown',
    ],
    ['no theoretical amount', { careers: careers({ FR: alone(240, 100), ES: joined(120, 100) }) }, 'unknown'],
    ['no word on a right from eight months', { careers: careers({ FR: { months: 8 }, ES: joined(120, 100) }) }, 'unknown'],
    ['no word on the conditions, where none has a year', { careers: careers({ FR: joined(8), ES: joined(7, 100) }) }, 'unknown'],
    [
      'a waiver that the annex has and the institution denies, where it matters',
      { careers: careers({ NL: alone(120, 1_000, 130_000, { scheme: 'AOW', isProRataWaived: false }), DE: joined(360, 100) }) },
      'needs-clerk',
    ],
    [
      'two other States, and periods of a third that are left out where that gives more',
      { careers: careers({ ES: joined(60, 1, { neededMonths: 900 }), PT: joined(100, 60_000), FR: joined(100, 60_000) }) },
      'unknown',
    ],
  ] as const)('%s: not decided', (_, facts, outcome) => expect(decide(facts as PensionAmountsFacts).outcome).toBe(outcome))

  it('before the Regulation applied it decides nothing', () =>
    expect(decide({ careers: careers({ FR: joined(120, 1), ES: joined(120, 1) }) }, plainDate('2010-04-30')).outcome).toBe('needs-clerk'))

  it.each([
    [
      'a State named twice',
      {
        careers: [
          { state: 'FR', months: 1 },
          { state: 'FR', months: 2 },
        ],
      },
      '/careers/1/state',
    ],
    [
      'an amount without a right',
      { careers: [{ state: 'FR', months: 12, hasRightOnOwnPeriods: false, independentAmount: 5 }] },
      '/careers/0/independentAmount',
    ],
    [
      'an amount below the periods needed',
      { careers: [{ state: 'FR', months: 12, neededMonths: 13, independentAmount: 5 }] },
      '/careers/0/neededMonths',
    ],
    [
      'a last State without a career',
      { careers: [{ state: 'FR', months: 2 }], lastStateWithConditionsMet: 'DE' },
      '/lastStateWithConditionsMet',
    ],
    [
      'another last State than the list says',
      { conditionsMetInOrder: ['FR', 'DE'], lastStateWithConditionsMet: 'FR' },
      '/lastStateWithConditionsMet',
    ],
  ])('%s contradicts itself', (_, facts, at) =>
    expect(pensionAmountsSubject.parse(facts)).toEqual({ ok: false, error: { code: 'law/facts-contradict', at } }),
  )

  it.each([
    [{ careers: [{ state: 'FR', months: -1 }] }, '/careers/0/months'],
    [{ careers: [{ state: 'FR', months: 12, independentAmount: -5 }] }, '/careers/0/independentAmount'],
    [{ careers: [] }, '/careers'],
    [{ careers: [{ state: 'X' }] }, '/careers/0/state'],
  ])('%j has not the published shape', (facts, at) =>
    expect(pensionAmountsSubject.parse(facts)).toEqual({ ok: false, error: { code: 'law/facts-invalid', at } }),
  )
})
