/**
 * Before the State is chosen: is the person wholly or partly unemployed, and did he or she live in another State during the last activity?
 * @source 883/2004 Art. 65(1)-(2), 1(f); Decision U3; CJEU C-285/20 K on sickness benefit before the move
 */
import { plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'
import type { WhichStateFacts } from './which-state-facts.ts'

const validity = { from: plainDate('2010-05-01') }

export const bothStatesParticipate: Rule<WhichStateFacts, 'both-states-participate', 'other-instrument'> = {
  id: 'both-states-participate',
  provision: ['883/2004 Art 91'],
  source: 'lexgo.be; Withdrawal Agreement',
  validity,
  verified: true,
  leadsTo: ['Withdrawal Agreement Art 30', 'TCA SSC'],
  says: {
    condition: 'the Regulation applies in both States on the day',
    holds: 'The Regulation applies in both States.',
    'other-instrument': 'The Regulation does not apply in {state} on the day; another instrument may.',
  },
  evaluate: ({ residenceState, lastActivityState }, { on }) => {
    const facts = ['residenceState', 'lastActivityState'] as const
    for (const state of [residenceState, lastActivityState])
      if (state !== undefined && !appliesRegulationOn(state, on))
        return { state: 'unknown', because: 'other-instrument', missing: [], params: { state }, facts }
    return { state: 'holds', facts }
  },
}

export const degreeOfUnemployment: Rule<WhichStateFacts, 'degree-of-unemployment', never, 'wholly' | 'partly'> = {
  id: 'degree-of-unemployment',
  provision: ['Decision U3', '883/2004 Art 65(1)', '883/2004 Art 65(2)'],
  source: 'sintact.ro, 883/2004 Art 65; Decision U3: memory',
  validity,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known whether the link of employment goes on',
    holds: 'The person is {degree} unemployed: what counts is whether a link of employment goes on.',
  },
  evaluate: ({ isWhollyUnemployed, contractContinues, contractEndedOn }, { on }) => {
    const facts = ['isWhollyUnemployed', 'contractContinues', 'contractEndedOn'] as const
    const hasEnded = contractEndedOn !== undefined && contractEndedOn <= on ? true : undefined
    const isWholly = isWhollyUnemployed ?? (contractContinues === undefined ? hasEnded : !contractContinues)
    if (isWholly === undefined) return { state: 'unknown', missing: ['isWhollyUnemployed'], facts }
    const degree = isWholly ? 'wholly' : 'partly'
    return { state: 'holds', concludes: degree, params: { degree }, facts }
  },
}

export const residedElsewhere: Rule<
  WhichStateFacts,
  'resided-elsewhere-during-last-activity',
  'same-state' | 'moved-after-activity' | 'sick-after-contract'
> = {
  id: 'resided-elsewhere-during-last-activity',
  provision: ['883/2004 Art 65(2)', 'C-285/20'],
  source: 'sintact.ro and garant.ru, 883/2004 Art 65; CJEU C-285/20 K, headnote',
  validity,
  verified: true,
  leadsTo: ['883/2004 Art 61', '883/2004 Art 64(1)'],
  says: {
    condition: 'the person lived in another State than that of the last activity while it lasted',
    holds: 'During the last activity, or a time that its State treats alike, the person lived in another State.',
    'same-state': 'The person lived in the State of the last activity.',
    'moved-after-activity': 'The person moved to the other State only after the last activity.',
    'sick-after-contract': 'The person moved while on sickness benefit after the contract had ended.',
  },
  evaluate: (facts) => {
    const { residenceState, lastActivityState, movedOn, contractEndedOn, statusWhenMoving, isSicknessBenefitEquated } = facts
    const looked = [
      'residenceState',
      'lastActivityState',
      'movedOn',
      'contractEndedOn',
      'statusWhenMoving',
      'isSicknessBenefitEquated',
    ] as const
    if (residenceState === undefined || lastActivityState === undefined)
      return { state: 'unknown', missing: [residenceState === undefined ? 'residenceState' : 'lastActivityState'], facts: looked }
    if (residenceState === lastActivityState) return { state: 'fails', because: 'same-state', facts: looked }
    if (movedOn === undefined && statusWhenMoving === undefined) return { state: 'holds', facts: looked }
    if (statusWhenMoving === 'after-activity') return { state: 'fails', because: 'moved-after-activity', facts: looked }
    const isAfterContract = movedOn !== undefined && contractEndedOn !== undefined && movedOn > contractEndedOn
    if (statusWhenMoving === 'on-sickness-benefit') {
      if (isSicknessBenefitEquated === undefined) return { state: 'unknown', missing: ['isSicknessBenefitEquated'], facts: looked }
      if (!isSicknessBenefitEquated) return { state: 'fails', because: 'moved-after-activity', facts: looked }
      return isAfterContract
        ? { state: 'unknown', because: 'sick-after-contract', missing: [], facts: looked }
        : { state: 'holds', facts: looked }
    }
    if (isAfterContract) return { state: 'fails', because: 'moved-after-activity', facts: looked }
    return statusWhenMoving === 'working'
      ? { state: 'holds', facts: looked }
      : { state: 'unknown', missing: ['statusWhenMoving'], facts: looked }
  },
}

export const frontierWorkerWhenUnemployed: Rule<WhichStateFacts, 'frontier-worker-when-unemployed', 'came-home-less-often'> = {
  id: 'frontier-worker-when-unemployed',
  provision: ['883/2004 Art 1(f)'],
  source: 'Commission FAQ on unemployment',
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the person came home as a rule daily or at least once a week',
    holds: 'The person was a frontier worker.',
    'came-home-less-often': 'The person came home less often than once a week, so was no frontier worker.',
  },
  evaluate: ({ returnsHome }) => {
    const facts = ['returnsHome'] as const
    if (returnsHome === undefined) return { state: 'unknown', missing: ['returnsHome'], facts }
    return returnsHome === 'at-least-weekly' ? { state: 'holds', facts } : { state: 'fails', because: 'came-home-less-often', facts }
  },
}

export const returnsOrStays: Rule<WhichStateFacts, 'returns-to-residence-state', 'stays-in-last-state'> = {
  id: 'returns-to-residence-state',
  provision: ['883/2004 Art 65(2)', '883/2004 Art 65(5)', 'Decision U2'],
  source: 'sintact.ro; Your Europe, questions on Spain and France; Decision U2: memory',
  validity,
  verified: false,
  leadsTo: ['883/2004 Art 65(5)(b)'],
  says: {
    condition: 'the person goes on living in the State of residence, or returns to it',
    holds: 'The person lives in the State of residence or returns to it.',
    'stays-in-last-state': 'The person stays in the State of the last activity, and is available there.',
  },
  evaluate: ({ returnsToResidenceState, movedOn, statusWhenMoving }) => {
    const facts = ['returnsToResidenceState', 'movedOn'] as const
    const isThere = returnsToResidenceState ?? (movedOn !== undefined || statusWhenMoving !== undefined ? true : undefined)
    if (isThere === undefined) return { state: 'unknown', missing: ['returnsToResidenceState'], facts }
    return isThere ? { state: 'holds', facts } : { state: 'fails', because: 'stays-in-last-state', facts }
  },
}
