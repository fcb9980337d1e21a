/**
 * Legislation under the Regulation before 883/2004, where it is clear: until 30 April 2010, with Switzerland until 31 March 2012,
 * with Iceland, Liechtenstein and Norway until 31 May 2012. What is not clear is for a clerk.
 * @source 1408/71 Arts. 13(2), 14, 14a, 14b(4), 16(3): memory; CJEU C-570/15, C-33/21
 */
import { isStateCode, plainDate, type StateCode } from '@passerelle/kernel'
import { appliedOldRegulationOn } from './1408-71-participation.table.ts'
import { isOn, type Situation, statesOf } from './counted-work.ts'
import { failsFor, lacks, leavesOpen, memory, type SituationRule } from './legislation-rule.ts'
import { placesOf } from './legislation-scope.ts'

const until2012 = { from: plainDate('1972-10-01'), to: plainDate('2012-05-31') }
const base = { source: memory, validity: until2012, verified: false, leadsTo: [] } as const

export const oldRegulationCovers: SituationRule<'old-regulation-covers', 'not-yet-bound' | 'not-a-national', 'covered'> = {
  ...base,
  id: 'old-regulation-covers',
  provision: ['1408/71 Art 2(1)'],
  says: {
    condition: 'Regulation 1408/71 covers the person and binds the States',
    holds: 'Regulation 1408/71 covers the person, and the States concerned apply it.',
    'not-yet-bound': 'Regulation 1408/71 does not bind {state} on the day.',
    'not-a-national': 'The person is no national of a State that applies Regulation 1408/71.',
  },
  evaluate: ({ nationalities, ...known }, { on }) => {
    if (nationalities === undefined) return lacks('nationalities')
    const facts = ['nationalities', 'residenceState', 'activities'] as const
    const state = placesOf(known).find((place) => !appliedOldRegulationOn(place, on))
    if (state !== undefined) return leavesOpen('not-yet-bound', facts, { state })
    const isNational = nationalities.some((one) => isStateCode(one) && appliedOldRegulationOn(one, on))
    return isNational ? { state: 'holds', concludes: 'covered', facts } : leavesOpen('not-a-national', facts)
  },
}

/** The State and the provision that names it. */
export interface OldLaw {
  readonly state: StateCode
  readonly provision: string
}

const concluded = (state: StateCode, provision: string) => ({
  state: 'holds' as const,
  concludes: { state, provision },
  params: { state },
  provision: [provision],
  facts: ['activities', 'residenceState'] as const,
})

export const oldServiceOrOption: SituationRule<'old-service-or-option', 'no-clear-choice', OldLaw> = {
  ...base,
  id: 'old-service-or-option',
  provision: ['1408/71 Art 13(2)(e)', '1408/71 Art 16(3)'],
  says: {
    condition: 'the person is called up for service, or chose as auxiliary staff of the Communities',
    holds: 'The legislation of {state} applies by service or by choice.',
    'no-clear-choice': 'No State of service, and no choice that the Regulation offers, is clearly told.',
  },
  evaluate: ({ calledUpBy, activities = [], nationalities = [] }, { on }) => {
    if (calledUpBy !== undefined && isOn(calledUpBy, on) && isStateCode(calledUpBy.state))
      return concluded(calledUpBy.state, '1408/71 Art 13(2)(e)')
    const chosen = activities.filter(({ kind }) => kind === 'eu-contract-staff')
    const staff = chosen.length === 1 ? chosen[0] : undefined
    const state = staff?.option?.state
    const isOpen =
      state !== undefined && (state === staff?.workState || state === staff?.lastSubjectTo || nationalities.includes(state as never))
    if (isStateCode(state) && isOpen && staff?.option?.isMadeAtConclusion === true) return concluded(state, '1408/71 Art 16(3)')
    return leavesOpen('no-clear-choice', ['calledUpBy', 'activities'])
  },
}

export const oldWorkInOneState: SituationRule<'old-work-in-one-state', 'no-work' | 'several-states' | 'travelling', OldLaw> = {
  ...base,
  id: 'old-work-in-one-state',
  provision: ['1408/71 Art 13(2)'],
  says: {
    condition: 'the person works in one State',
    holds: 'Under Regulation 1408/71 whoever works in one State is subject to its legislation: {state}.',
    'no-work': 'There is no work in a State that applies the Regulation.',
    'several-states': 'There is work in several States.',
    travelling: 'Where crew who fly internationally are subject depends on branches and on where they mainly work.',
  },
  evaluate: ({ counted, activities = [], residenceState, foreignA1 }, { parameters }) => {
    const facts = ['activities'] as const
    if (activities.some(({ kind }) => kind === 'aircrew')) {
      const [only, another] = activities
      const { state, minutesPerDay = 0 } = only?.crewRoom ?? {}
      // The crew room is a branch of the airline; no certificate of another State stands against it.
      if (
        another === undefined &&
        isStateCode(state) &&
        state === residenceState &&
        minutesPerDay >= parameters.crewRoomMinutes &&
        !foreignA1
      )
        return concluded(state, '1408/71 Art 14(2)(a)(i)')
      return leavesOpen('travelling', facts)
    }
    const states = statesOf(counted)
    const [state] = states
    if (state === undefined || counted.some((row) => row.state === 'outside')) return failsFor('no-work', facts)
    if (states.length > 1) return failsFor('several-states', facts)
    const kinds = new Set(counted.map(({ kind, by }) => by ?? kind))
    if (kinds.has('flag'))
      return kinds.size === 1 ? concluded(state, oldFlagProvision(activities, state)) : failsFor('several-states', facts)
    if (kinds.has('civil-servant')) return concluded(state, '1408/71 Art 13(2)(d)')
    return concluded(state, kinds.has('employed') ? '1408/71 Art 13(2)(a)' : '1408/71 Art 13(2)(b)')
  },
}

const oldFlagProvision = (activities: NonNullable<Situation['activities']>, state: StateCode) =>
  activities.some(({ vesselFlag }) => vesselFlag === state) ? '1408/71 Art 13(2)(c)' : '1408/71 Art 14b(4)'

/** Work at home from this share on is normal work there, if nothing was said about an agreement. */
const normalFromPercent = 10

export const oldWorkInSeveralStates: SituationRule<'old-work-in-several-states', 'not-settled', OldLaw> = {
  ...base,
  id: 'old-work-in-several-states',
  provision: ['1408/71 Art 14(2)(b)', '1408/71 Art 14a(2)'],
  says: {
    condition: 'the person works in several States, all employed or all self-employed',
    holds:
      'Under Regulation 1408/71 work partly at home, or for employers in different States, leads to the residence; else the seat or the main activity decides: {state}.',
    'not-settled': 'Regulation 1408/71 leaves this to a closer look: mixed work, an employer outside, or little work at home.',
  },
  evaluate: ({ counted, activities = [], residenceState: residence, isHomeWorkAgreed, vesselRegisteredIn, operatorEstablishedIn }) => {
    const facts = ['activities', 'residenceState'] as const
    const open = leavesOpen('not-settled', facts)
    if (residence === undefined) return lacks('residenceState')
    if (!isStateCode(residence) || counted.some(({ state, by }) => state === 'outside' || by !== undefined)) return open
    const atHome = counted.filter(({ state }) => state === residence)
    const timeAtHome = atHome.reduce(
      (sum, { workingTimePercent, activityPercent }) => sum + (workingTimePercent ?? activityPercent ?? 0),
      0,
    )
    const isNormalAtHome = isHomeWorkAgreed !== false && timeAtHome >= normalFromPercent
    if (counted.every(({ kind }) => kind === 'self-employed')) {
      if (isNormalAtHome) return concluded(residence, '1408/71 Art 14a(2)')
      const main = counted.find(({ activityPercent = 0 }) => activityPercent > 50)
      return atHome.length === 0 && main !== undefined && main.state !== 'outside' ? concluded(main.state, '1408/71 Art 14a(2)') : open
    }
    if (!counted.every(({ kind }) => kind === 'employed')) return open
    // Crews of international transport have a rule of their own, Art. 14(2)(a).
    const mayTravel = vesselRegisteredIn !== undefined || operatorEstablishedIn !== undefined
    if (mayTravel || activities.some(({ contractPartnerSeat }) => contractPartnerSeat !== undefined)) return open
    if (isNormalAtHome) return concluded(residence, '1408/71 Art 14(2)(b)(i)')
    const seats = new Set(counted.map(({ seat }) => seat))
    if (seats.has(undefined)) return lacks('activities')
    if (seats.has('outside')) return open
    if (seats.size > 1 && atHome.length === 0) return concluded(residence, '1408/71 Art 14(2)(b)(i)')
    const [seat] = seats
    return atHome.length === 0 && seats.size === 1 && isStateCode(seat) ? concluded(seat, '1408/71 Art 14(2)(b)(ii)') : open
  },
}
