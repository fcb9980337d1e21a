import { type CountryCode, plainDate, type StateCode } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { type UkBenefitFacts, ukBenefitSubject } from './benefits.ts'
import { findUkInstrument, type UkInstrumentFacts, ukInstrumentSubject } from './instrument.ts'
import { ukPostingSubject } from './posting.ts'
import type { UkPostingFacts } from './posting-facts.ts'

const american = 'US' as CountryCode
const at = (day: string) => ({ on: plainDate(day), ruleset: rulesetOn(plainDate(day)) })

describe('which instrument applies with the United Kingdom', () => {
  const told = (states: StateCode[], startedOn: string, on: string, goesOn?: boolean) => {
    const facts: UkInstrumentFacts = { states, startedOn: plainDate(startedOn), ...(goesOn === undefined ? {} : { goesOn }) }
    const decision = ukInstrumentSubject.decide(facts, at(on))
    expect(findUkInstrument(facts, plainDate(on))).toBe(decision.answer?.instrument)
    return decision.answer?.instrument ?? decision.outcome
  }
  it.each<[StateCode[], string, string, boolean | undefined, string]>([
    [['ES', 'GB'], '2020-12-31', '2024-05-01', true, 'Withdrawal Agreement'],
    [['ES', 'GB'], '2020-12-31', '2024-05-01', false, 'TCA Protocol'],
    [['ES', 'GB'], '2020-12-31', '2024-05-01', undefined, 'unknown'],
    [['ES', 'GB'], '2021-01-01', '2021-01-01', undefined, 'TCA Protocol'],
    [['ES', 'GB'], '2019-01-01', '2020-12-31', undefined, '883/2004'],
    [['ES', 'FR', 'GB'], '2022-01-01', '2022-01-01', undefined, 'TCA Protocol'],
    [['ES', 'GB'], '2025-01-01', '2024-12-31', undefined, 'needs-clerk'],
    [['NO', 'GB'], '2024-01-01', '2024-01-01', undefined, 'EEA EFTA - UK Convention'],
    [['LI', 'GB'], '2023-12-31', '2023-12-31', undefined, 'needs-clerk'],
    [['IS', 'GB'], '2022-05-01', '2024-01-01', undefined, 'EEA EFTA - UK Convention'],
    [['NO', 'GB'], '2018-05-01', '2024-01-01', true, 'EEA EFTA Separation Agreement'],
    [['CH', 'GB'], '2021-10-31', '2021-10-31', undefined, 'needs-clerk'],
    [['CH', 'GB'], '2021-11-01', '2021-11-01', undefined, 'CH-UK Convention'],
    [['CH', 'GB'], '2018-05-01', '2024-01-01', true, 'Swiss Citizens Rights Agreement'],
    [['FR', 'CH', 'GB'], '2022-01-01', '2022-01-01', undefined, 'needs-clerk'],
    [['FR', 'NO', 'GB'], '2024-02-01', '2024-02-01', undefined, 'needs-clerk'],
    [['GB', 'GB'], '2022-01-01', '2022-01-01', undefined, 'needs-clerk'],
    [['FR', 'DE'], '2022-01-01', '2022-01-01', undefined, '883/2004'],
  ])('%j from %s, asked on %s, goes on: %s → %s', (states, startedOn, on, goesOn, instrument) =>
    expect(told(states, startedOn, on, goesOn)).toBe(instrument),
  )
})

describe('a worker detached to or from the United Kingdom', () => {
  const posting: UkPostingFacts = {
    fromState: 'GB',
    hostState: 'FR',
    startsOn: plainDate('2023-01-02'),
    endsOn: plainDate('2025-01-01'),
    nationality: 'GB',
    replacesDetached: false,
  }
  const decide = (change: Partial<UkPostingFacts>) => {
    const facts = { ...posting, ...change }
    return ukPostingSubject.decide(facts, at(facts.startsOn ?? '2023-01-02'))
  }
  it.each<[string, Partial<UkPostingFacts>, string]>([
    ['exactly 24 months', {}, 'GB'],
    ['one day more, which one administration lets through', { endsOn: plainDate('2025-01-02') }, 'needs-clerk'],
    ['two days more', { endsOn: plainDate('2025-01-03') }, 'FR'],
    ['24 months from a leap day', { startsOn: plainDate('2024-02-29'), endsOn: plainDate('2026-02-28') }, 'GB'],
    ['one day more from a leap day', { startsOn: plainDate('2024-02-29'), endsOn: plainDate('2026-03-01') }, 'needs-clerk'],
    ['one day more, replacing another', { endsOn: plainDate('2025-01-02'), replacesDetached: true }, 'FR'],
    ['replacing another detached worker', { replacesDetached: true }, 'FR'],
    ['from France to the United Kingdom', { fromState: 'FR', hostState: 'GB', nationality: 'FR' }, 'FR'],
    ['any nationality with legal residence', { nationality: american, legallyResident: true }, 'GB'],
    ['another nationality, residence unknown', { nationality: american }, 'unknown'],
    ['no legal residence', { legallyResident: false }, 'needs-clerk'],
    ['under way at the exit', { startsOn: plainDate('2020-12-31'), endsOn: plainDate('2021-12-30') }, 'GB'],
    [
      'under way at the exit, another nationality',
      { startsOn: plainDate('2020-12-31'), nationality: american, legallyResident: true },
      'needs-clerk',
    ],
    ['to Norway under the convention', { hostState: 'NO', startsOn: plainDate('2024-01-01'), endsOn: plainDate('2025-12-31') }, 'GB'],
    ['to Norway before it', { hostState: 'NO', startsOn: plainDate('2023-12-31') }, 'needs-clerk'],
    [
      'to Norway for longer, where an agreement is possible',
      { hostState: 'NO', startsOn: plainDate('2024-01-01'), endsOn: plainDate('2026-01-01') },
      'needs-clerk',
    ],
    ['without the United Kingdom', { fromState: 'DE' }, 'needs-clerk'],
    ['replacement unknown', { endsOn: plainDate('2023-06-30'), replacesDetached: undefined as never }, 'unknown'],
  ])('%s', (_, change, expected) => {
    const { outcome, answer } = decide(change)
    expect(answer?.applicableState ?? outcome).toBe(expected)
  })

  it.each<[string, Partial<UkPostingFacts>, string[]]>([
    ['the Protocol', {}, []],
    [
      'the convention with Norway',
      { hostState: 'NO', startsOn: plainDate('2024-01-01'), endsOn: plainDate('2025-12-31') },
      ['uk-detached-worker'],
    ],
    [
      'the Withdrawal Agreement',
      { startsOn: plainDate('2020-12-31'), endsOn: plainDate('2021-12-30') },
      ['uk-instrument', 'detached-person-covered'],
    ],
  ])('says where a decision under %s leans on memory', (_, change, unverified) => expect(decide(change).unverified).toEqual(unverified))

  it('issues the certificate for the time abroad, and none where the host State is competent', () => {
    expect(decide({}).documents).toEqual([{ document: 'PDA1', issuedBy: 'GB', mayBeIssued: true, from: '2023-01-02', to: '2025-01-01' }])
    expect(decide({ replacesDetached: true }).documents).toEqual([])
  })

  it('an end before the start, and a posting to the same State, are errors', () => {
    expect(ukPostingSubject.parse({ startsOn: '2023-01-02', endsOn: '2023-01-01' })).toMatchObject({ error: { at: '/endsOn' } })
    expect(ukPostingSubject.parse({ fromState: 'GB', hostState: 'GB' })).toMatchObject({ error: { code: 'law/facts-contradict' } })
  })
})

describe('benefits with the United Kingdom', () => {
  const told = (facts: Omit<UkBenefitFacts, 'startedOn'> & { startedOn: string }) => {
    const decision = ukBenefitSubject.decide({ goesOn: true, ...facts, startedOn: plainDate(facts.startedOn) }, at('2025-03-01'))
    return decision.answer?.covered ?? decision.outcome
  }
  it.each<[NonNullable<UkBenefitFacts['kind']>, StateCode, string, unknown]>([
    ['family', 'PL', '2021-01-01', false],
    ['family', 'PL', '2020-12-31', true],
    ['family', 'IE', '2022-01-01', 'needs-clerk'],
    ['family', 'NO', '2024-02-01', 'needs-clerk'],
    ['old-age', 'PL', '2022-01-01', true],
    ['old-age', 'NO', '2024-02-01', true],
    ['unemployment', 'PL', '2022-01-01', true],
    ['special-non-contributory', 'PL', '2022-01-01', false],
    ['social-assistance', 'PL', '2022-01-01', false],
    ['long-term-care', 'DE', '2022-01-01', 'needs-clerk'],
  ])('%s between the United Kingdom and %s from %s: %s', (kind, state, startedOn, expected) =>
    expect(told({ kind, states: ['GB', state], startedOn })).toBe(expected),
  )
})
