import { type PlainDate, plainDate, type StateCode, stateCodes } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../subjects.ts'
import { type Carriage, carriageOf, standingOf, takesPartOn } from './personal-scope.ts'

const today = '2025-03-01'
const told = (carriage: Carriage) =>
  carriage.by !== 'nothing'
    ? carriage.by
    : carriage.because === 'not-bound-by-1231'
      ? `${carriage.because}: ${carriage.unbound.join(', ')}`
      : carriage.because

describe('what carries a person between States', () => {
  it.each<[string, string, StateCode[], string, string]>([
    ['a Pole between Germany and Denmark', 'PL', ['DE', 'DK'], today, 'EU'],
    ['a Pole between Norway and Sweden', 'PL', ['NO', 'SE'], today, 'EEA'],
    ['an Icelander between Germany and France', 'IS', ['DE', 'FR'], today, 'EEA'],
    ['a Pole between Switzerland and France', 'PL', ['CH', 'FR'], today, 'CH'],
    ['a Pole between Switzerland and Norway', 'PL', ['CH', 'NO'], today, 'two-agreements'],
    ['a Norwegian between Switzerland and Liechtenstein', 'NO', ['CH', 'LI'], today, 'two-agreements'],
    ['a Swiss between Norway and Sweden', 'CH', ['NO', 'SE'], today, 'two-agreements'],
    ['a Swiss between Switzerland and Austria', 'CH', ['CH', 'AT'], today, 'CH'],
    ['a Swiss in one State', 'CH', ['DE'], today, 'CH'],
    ['a Swiss between Germany and France', 'CH', ['DE', 'FR'], today, 'swiss-between-others'],
    ['a refugee between Germany and France', 'refugee', ['DE', 'FR'], today, 'EU'],
    ['a refugee between Switzerland and Norway', 'refugee', ['CH', 'NO'], today, 'two-agreements'],
    ['a stateless person between Norway and Denmark', 'stateless', ['NO', 'DK'], today, 'EEA'],
    ['some Union citizen', 'union-citizen', ['CH', 'DE'], today, 'CH'],
    ['a Turk between Germany and France', 'TR', ['DE', 'FR'], today, '1231/2010'],
    ['a Turk between Germany and Denmark', 'TR', ['DE', 'DK'], today, 'not-bound-by-1231: DK'],
    ['a Turk between Denmark and Norway', 'TR', ['DK', 'NO'], today, 'not-bound-by-1231: DK, NO'],
    ['a Turk between Switzerland and Germany', 'TR', ['CH', 'DE'], today, 'not-bound-by-1231: CH'],
    ['a Turk on the last day before 1231/2010', 'TR', ['DE', 'FR'], '2010-12-31', 'before-1231'],
    ['a Turk on its first day', 'TR', ['DE', 'FR'], '2011-01-01', '1231/2010'],
    ['a Briton between Spain and France before the exit', 'GB', ['ES', 'FR'], '2020-12-31', 'EU'],
    ['a Briton after it is a national of a third country', 'GB', ['ES', 'FR'], '2021-01-01', '1231/2010'],
    ['a Pole between Britain and Norway before the exit', 'PL', ['GB', 'NO'], '2020-12-31', 'EEA'],
    ['a Pole between Britain and Norway after it', 'PL', ['GB', 'NO'], '2021-01-01', 'united-kingdom-left'],
    ['a Turk between Britain and France before the exit', 'TR', ['GB', 'FR'], '2020-12-31', 'not-bound-by-1231: GB'],
    ['a Croat before the accession', 'HR', ['DE', 'FR'], '2013-06-30', '1231/2010'],
    ['a Croat on the day of the accession', 'HR', ['DE', 'FR'], '2013-07-01', 'EU'],
    ['a Norwegian while Norway applied the earlier law', 'NO', ['DE', 'FR'], '2012-05-31', 'earlier-law'],
    ['a Norwegian on the first day of the Regulation there', 'NO', ['DE', 'FR'], '2012-06-01', 'EEA'],
  ])('%s', (_, nationality, states, on, expected) => expect(told(carriageOf(nationality, states, plainDate(on)))).toBe(expected))

  it('does not turn on the order in which the States are named', () => {
    fc.assert(
      fc.property(nationalities, fc.uniqueArray(states, { maxLength: 4 }), days, (nationality, involved, on) => {
        const [one, other] = [involved, involved.toReversed()].map((order) => carriageOf(nationality, order, on))
        expect([one?.by, one?.by === 'nothing' && one.because]).toEqual([other?.by, other?.by === 'nothing' && other.because])
      }),
    )
  })
})

it.each([
  ['RE', today, true],
  ['GL', today, false],
  ['GI', today, false],
  ['GB', '2020-12-31', true],
  ['GB', '2021-01-01', false],
  ['US', today, false],
])('whether %s takes part on %s: %s', (country, on, expected) => expect(takesPartOn(country, plainDate(on))).toBe(expected))

const states = fc.constantFrom(...stateCodes)
const nationalities = fc.oneof(states, fc.constantFrom('TR', 'US', 'stateless', 'refugee'))
const days = fc.constantFrom(...['2012-07-01', '2013-06-30', '2020-12-31', '2025-03-01'].map(plainDate))

/** Somebody who lives lawfully in one State and works in another. */
const inEveryArea = (nationality: string, home: StateCode, work: StateCode, on: PlainDate) => {
  const finding = (subject: string, condition: string, facts: object) => {
    const decision = decide({ subject, facts, on })
    if (!decision.ok) throw new Error(decision.error.code)
    return decision.value.findings.find((one) => one.condition === condition)?.state
  }
  const scope = decide({
    subject: 'person-covered',
    facts: { nationality, residence: home, legallyResident: true, insuredIn: [work], relation: 'none' },
    on,
  })
  return {
    scope: scope.ok && scope.value.answer !== undefined && (scope.value.answer as { covered: boolean }).covered,
    legislation: finding('applicable-legislation', 'legislation-person-covered', {
      nationalities: [nationality],
      residenceState: home,
      isLegallyResident: true,
      activities: [{ kind: 'employed', workState: work }],
    }),
    unemployment: finding('unemployment-foreign-periods', 'covered-when-unemployed', { nationality, claimState: home, cameFrom: work }),
    posting: finding('posting', 'person-covered', {
      nationality,
      residenceState: home,
      sendingState: home,
      hostState: work,
      period: { from: on, to: on },
    }),
  }
}

it('of the same person every area says the same', () => {
  fc.assert(
    fc.property(nationalities, states, states, days, (nationality, home, work, on) => {
      fc.pre(home !== work && takesPartOn(home, on) && takesPartOn(work, on))
      const { scope, legislation, unemployment, posting } = inEveryArea(nationality, home, work, on)
      expect(legislation === 'holds').toBe(scope)
      // For Britons the Withdrawal Agreement comes first; and for a posting a clerk looks at every national of a third country.
      if (nationality !== 'GB') expect(unemployment === 'holds').toBe(scope)
      if (standingOf(nationality, on) !== 'third-country') expect(posting === 'holds').toBe(scope)
    }),
    { numRuns: 500 },
  )
})
