/**
 * Whether posting of an employed person is the right door: employed, from one State to one other, both bound by the Regulation.
 * Other doors (self-employed, several States, sea, air, civil service) are noticed and named for a clerk.
 * @source 883/2004 Arts. 11-13, 91; 987/2009 Art. 14(7)
 */
import { agreementOf, appliesRegulationOn, participation } from '../states/participation.table.ts'
import type { EmploymentKind } from './facts.ts'
import { holds, hostStateLaw, missing, missingOf, type PostingRule, since2010 } from './posting-rule.ts'

const otherDoors: Record<Exclude<EmploymentKind, 'employed'>, readonly string[]> = {
  'self-employed': ['883/2004 Art 12(2)', '987/2009 Art 14(3)'],
  'civil-servant': ['883/2004 Art 11(3)(b)'],
  mariner: ['883/2004 Art 11(4)'],
  aircrew: ['883/2004 Art 11(5)'],
}

export const employedPerson: PostingRule<'not-employed'> = {
  id: 'employed-person',
  phase: 'door',
  provision: ['883/2004 Art 12(1)'],
  source: 'HMRC NIM33075',
  validity: since2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the person works as an employee',
    holds: 'The person works as an employee.',
    'not-employed': 'The person is a {kind}. Other rules apply.',
  },
  evaluate: ({ employmentKind }) => {
    if (employmentKind === undefined) return missing('employmentKind')
    if (employmentKind === 'employed') return holds('employmentKind')
    return {
      state: 'fails',
      because: 'not-employed',
      leadsTo: otherDoors[employmentKind],
      params: { kind: employmentKind },
      facts: ['employmentKind'],
    }
  },
}

export const twoStates: PostingRule<'same-state'> = {
  id: 'two-states',
  phase: 'door',
  provision: ['883/2004 Art 12(1)'],
  source: 'HMRC NIM33075',
  validity: since2010,
  verified: true,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'the work is done in another State than the one that posts',
    holds: 'The work is done in another State.',
    'same-state': 'Work and employer are in the same State, so there is no posting.',
  },
  evaluate: (facts) => {
    const { sendingState, hostState } = facts
    if (sendingState === undefined || hostState === undefined) return missingOf(facts, 'sendingState', 'hostState')
    if (sendingState === hostState) return { state: 'fails', because: 'same-state', facts: ['sendingState', 'hostState'] }
    return holds('sendingState', 'hostState')
  },
}

export const oneHostState: PostingRule<'several-states' | 'place-in-another-state'> = {
  id: 'one-host-state',
  phase: 'door',
  provision: ['883/2004 Art 12(1)', '987/2009 Art 14(7)'],
  source: 'memory; the Luxembourg administration divides one-off from regular work in the same way',
  validity: since2010,
  verified: false,
  leadsTo: ['883/2004 Art 13(1)', '987/2009 Art 16(1)'],
  says: {
    condition: 'the work is done in one other State only',
    holds: 'The work is done in one other State only.',
    'several-states': 'The worker regularly works in several States. The State of residence decides.',
    'place-in-another-state': 'A place of work is in another State than the one stated.',
  },
  evaluate: ({ severalStates, placesOfWork, hostState }) => {
    if (severalStates === true) return { state: 'fails', because: 'several-states', facts: ['severalStates'] }
    if (placesOfWork !== undefined && hostState !== undefined && placesOfWork.some((country) => country !== hostState))
      return { state: 'fails', because: 'place-in-another-state', facts: ['placesOfWork', 'hostState'] }
    if (severalStates === undefined) return missing('severalStates')
    return holds('severalStates', 'placesOfWork', 'hostState')
  },
}

export const coordinationApplies: PostingRule<'not-yet-bound' | 'uk-after-transition'> = {
  id: 'coordination-applies',
  phase: 'door',
  provision: ['883/2004 Art 91'],
  source: 'lexgo.be on the start of application; Withdrawal Agreement notes (BDO, Deloitte NL): what had begun by the end of 2020 goes on',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'both States apply the coordination rules',
    holds: 'Both States apply the coordination rules.',
    'not-yet-bound': '{state} applies the rules only from {from}.',
    'uk-after-transition': 'Other rules may apply with {state} since the end of the transition period.',
  },
  evaluate: (known) => {
    const { sendingState, hostState, period } = known
    const facts = ['sendingState', 'hostState', 'period'] as const
    if (sendingState === undefined || hostState === undefined || period === undefined) return missingOf(known, ...facts)
    const unbound = [sendingState, hostState].find(
      (state) => !appliesRegulationOn(state, period.from) || !appliesRegulationOn(state, period.to),
    )
    if (unbound === undefined) return holds(...facts)
    if ([sendingState, hostState].every((state) => appliesRegulationOn(state, period.from) && ['EU', 'UK'].includes(agreementOf(state))))
      return { ...holds(...facts), provision: ['883/2004 Art 91', 'Withdrawal Agreement Art 30(1)'] }
    if (period.from < participation[unbound].from)
      return {
        state: 'unknown',
        because: 'not-yet-bound',
        missing: [],
        params: { state: unbound, from: participation[unbound].from },
        facts,
      }
    return {
      state: 'unknown',
      because: 'uk-after-transition',
      missing: [],
      leadsTo: ['TCA Protocol SSC.11'],
      params: { state: unbound },
      facts,
    }
  },
}

/** The certificate names the undertaking and the places in the host State, or says that there are none fixed. */
export const whereWorkIsDone: PostingRule = {
  id: 'where-work-is-done',
  phase: 'condition',
  provision: ['987/2009 Art 19(2)'],
  source: 'PD A1 form, section 5',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known where the work is done',
    holds: 'It is known where the work is done.',
  },
  evaluate: (facts) => {
    if (facts.hostUndertaking === undefined || facts.placesOfWork === undefined) return missingOf(facts, 'hostUndertaking', 'placesOfWork')
    return holds('hostUndertaking', 'placesOfWork')
  },
}
