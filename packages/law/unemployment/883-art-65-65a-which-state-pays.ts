/**
 * Which State pays an unemployed person who lived in another State than that of the last activity.
 * @source 883/2004 Art. 65(1)-(2), (5), 65a; Decisions U2 and U3; the revision of 2026 where its edition is asked for
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import { factsParser } from '../frame/parse-facts.ts'
import { type Reasoning, reasonAbout } from '../frame/reasoning.ts'
import type { Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import {
  bothStatesParticipate,
  degreeOfUnemployment,
  frontierWorkerWhenUnemployed,
  residedElsewhere,
  returnsOrStays,
} from './883-art-65-last-activity.ts'
import { type Reimbursement, reimbursementOfBenefit } from './883-art-65-reimbursement.ts'
import { findWhichStateContradiction, type WhichStateFacts, whichStateSchema, whichStateSources } from './which-state-facts.ts'

export interface WhichStateAnswer {
  readonly payingState: StateCode
  /** What would follow if the person stayed in the State of the last activity instead. */
  readonly ifStaying?: StateCode
  readonly reimbursement?: Reimbursement
}

/** Whole weeks that months have at least, and at most. */
const fewestWeeksInSixMonths = 25
const mostWeeksInFiveMonths = 21

export const frontierCompetence: Rule<
  WhichStateFacts,
  'frontier-competence-of-last-state',
  'no-such-rule' | 'too-few-weeks' | 'weeks-not-exact'
> = {
  id: 'frontier-competence-of-last-state',
  provision: ['883/2004 Art 65 as revised'],
  source: 'notes on the provisional agreement of 22 April 2026',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 65(5)(a)'],
  says: {
    condition: 'the edition of the law makes the State of the last activity competent for frontier workers after some weeks',
    holds: 'After {weeks} weeks of activity the State of the last activity pays frontier workers.',
    'no-such-rule': 'This edition of the law has no such rule.',
    'too-few-weeks': 'The activity lasted less than {weeks} weeks.',
    'weeks-not-exact': 'Whether the months of activity make {weeks} weeks is open.',
  },
  evaluate: ({ weeksInLastState, monthsInLastStateOf24: months }, { parameters }) => {
    const needed = parameters.frontierCompetenceWeeks
    const facts = ['weeksInLastState', 'monthsInLastStateOf24'] as const
    const params = { weeks: needed }
    if (needed === 0) return { state: 'fails', because: 'no-such-rule', facts: [] }
    if (weeksInLastState !== undefined)
      return weeksInLastState >= needed ? { state: 'holds', params, facts } : { state: 'fails', because: 'too-few-weeks', params, facts }
    if (months === undefined) return { state: 'unknown', missing: ['weeksInLastState'], params, facts }
    if (months >= 6 && fewestWeeksInSixMonths >= needed) return { state: 'holds', params, facts }
    if (months <= 5 && mostWeeksInFiveMonths < needed) return { state: 'fails', because: 'too-few-weeks', params, facts }
    return { state: 'unknown', because: 'weeks-not-exact', missing: ['weeksInLastState'], params, facts }
  },
}

export const selfEmployedFrontierWorker: Rule<WhichStateFacts, 'self-employed-frontier-worker', 'was-employed' | 'insured-at-home'> = {
  id: 'self-employed-frontier-worker',
  provision: ['883/2004 Art 65a(1)', '883/2004 Art 65a(2)'],
  source: 'oeil.europarl.europa.eu, summary of 465/2012',
  validity: { from: plainDate('2012-06-28') },
  verified: true,
  leadsTo: ['883/2004 Art 65(5)(a)'],
  says: {
    condition: 'the person was a self-employed frontier worker and the State of residence insures no self-employed persons',
    holds: 'The State of residence insures no self-employed persons, so the State of the last activity pays.',
    'was-employed': 'The last activity was as an employed person.',
    'insured-at-home': 'The State of residence has an unemployment insurance that self-employed persons can join.',
  },
  evaluate: ({ activityKind, residenceInsuresSelfEmployed }) => {
    const facts = ['activityKind', 'residenceInsuresSelfEmployed'] as const
    if (activityKind !== 'self-employed') return { state: 'fails', because: 'was-employed', facts }
    if (residenceInsuresSelfEmployed === undefined) return { state: 'unknown', missing: ['residenceInsuresSelfEmployed'], facts }
    return residenceInsuresSelfEmployed ? { state: 'fails', because: 'insured-at-home', facts } : { state: 'holds', facts }
  },
}

const id = 'unemployment-which-state-pays'
export const whichStateSubject: LawSubject<WhichStateFacts, WhichStateAnswer> = {
  id,
  area: 'unemployment',
  title: 'Which State pays an unemployed person who worked in one State and lives in another',
  factsSchema: whichStateSchema,
  sources: whichStateSources,
  rules: [
    bothStatesParticipate,
    degreeOfUnemployment,
    residedElsewhere,
    frontierWorkerWhenUnemployed,
    frontierCompetence,
    selfEmployedFrontierWorker,
    returnsOrStays,
    reimbursementOfBenefit,
  ],
  parse: factsParser(whichStateSchema, findWhichStateContradiction),
  decide(facts, at) {
    const reasoning = reasonAbout<WhichStateAnswer>(id, facts, at, whichStateSources)
    const { lastActivityState: last, residenceState: residence } = facts
    if (reasoning.ask(bothStatesParticipate, facts).state !== 'holds') return reasoning.forClerk()
    const degree = reasoning.ask(degreeOfUnemployment, facts)
    const elsewhere = reasoning.ask(residedElsewhere, facts)
    const isAtHome = elsewhere.state === 'fails' && elsewhere.because === 'same-state'
    const ownLaw = ['883/2004 Art 11(3)', '883/2004 Art 61']
    if (isAtHome && last !== undefined) return reasoning.decided({ payingState: last }, { legalBasis: ownLaw })
    if (degree.state !== 'holds' || last === undefined) return reasoning.open()
    if (degree.concludes === 'partly')
      return reasoning.decided({ payingState: last }, { legalBasis: ['883/2004 Art 65(1)', 'Decision U3'] })
    if (elsewhere.state === 'fails')
      return reasoning.decided({ payingState: last }, { legalBasis: [...ownLaw, ...elsewhere.finding.provision, '883/2004 Art 64(1)'] })
    if (elsewhere.state !== 'holds' || residence === undefined) return reasoning.open()
    return decideWhollyUnemployed(reasoning, facts, residence, last)
  },
}

function decideWhollyUnemployed(reasoning: Reasoning<WhichStateAnswer>, facts: WhichStateFacts, residence: StateCode, last: StateCode) {
  const frontier = reasoning.ask(frontierWorkerWhenUnemployed, facts)
  const isRevised = reasoning.at.ruleset.parameters.frontierCompetenceWeeks > 0
  if (isRevised && frontier.state !== 'fails') {
    const competence = reasoning.ask(frontierCompetence, facts)
    if (competence.state === 'unknown' || (competence.state === 'holds' && frontier.state === 'unknown')) return reasoning.open()
    if (competence.state === 'holds') return reasoning.decided({ payingState: last }, { legalBasis: competence.finding.provision })
  }
  if (facts.activityKind === 'self-employed' && frontier.state !== 'fails') {
    const selfEmployed = reasoning.ask(selfEmployedFrontierWorker, facts)
    if (selfEmployed.state === 'unknown' || (selfEmployed.state === 'holds' && frontier.state === 'unknown')) return reasoning.open()
    if (selfEmployed.state === 'holds') return reasoning.decided({ payingState: last }, { legalBasis: selfEmployed.finding.provision })
  }
  const returns = reasoning.ask(returnsOrStays, facts)
  if (frontier.state === 'holds' && returns.state === 'fails') return reasoning.forClerk({ otherwise: { payingState: residence } })
  if (returns.state === 'fails')
    return reasoning.decided({ payingState: last }, { legalBasis: ['883/2004 Art 65(2)', '883/2004 Art 11(3)', '883/2004 Art 61'] })
  if (returns.state === 'unknown' && frontier.state !== 'holds') return reasoning.open()
  const reimbursement = isRevised ? undefined : reasoning.ask(reimbursementOfBenefit, facts)
  return reasoning.decided(
    {
      payingState: residence,
      ...(frontier.state === 'holds' ? {} : { ifStaying: last }),
      ...(reimbursement?.state === 'holds' ? { reimbursement: reimbursement.concludes } : {}),
    },
    {
      legalBasis: ['883/2004 Art 65(2)', '883/2004 Art 65(5)(a)', ...(frontier.state === 'holds' ? [] : ['883/2004 Art 65(5)'])],
      documents: [{ document: 'PDU1', issuedBy: last, mayBeIssued: true }],
    },
  )
}
