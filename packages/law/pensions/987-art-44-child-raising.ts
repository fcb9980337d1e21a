/**
 * Child-raising periods spent in another State: the State of the last activity counts them, if the law that is now competent counts none.
 * @source 987/2009 Art. 44(1)-(3)
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Under Title II while the child was raised. */
    competentState: stateSchema,
    /** That law credits child-raising periods to this person. */
    doesCompetentStateCount: Type.Boolean(),
    /** The State under whose law the person worked on the day from which the period would count for the child. */
    activeUnderWhenRaisingBegan: stateSchema,
    /** The person became subject to a further law because of work. */
    hasStartedWorkElsewhere: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type ChildRaisingFacts = Static<typeof factsSchema>

export interface ChildRaisingAnswer {
  readonly countedBy: StateCode
}

const sources: FactSources<ChildRaisingFacts> = {
  competentState: { question: 'competent-state-while-raising', answeredBy: ['register', 'person'], essential: true },
  doesCompetentStateCount: { question: 'child-raising-counted-there', answeredBy: ['other-state', 'clerk'] },
  activeUnderWhenRaisingBegan: { question: 'state-of-work-when-raising-began', answeredBy: ['register', 'person'], essential: true },
  hasStartedWorkElsewhere: { question: 'work-elsewhere-since', answeredBy: ['register', 'person'] },
}

export const competentStateCounts: Rule<ChildRaisingFacts, 'child-raising-competent-state', 'does-not-count', ChildRaisingAnswer> = {
  id: 'child-raising-competent-state',
  provision: ['987/2009 Art 44(1)'],
  source: 'Commission A-Z FAQ, letter C; memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['987/2009 Art 44(2)'],
  says: {
    condition: 'the law that is competent while the child is raised counts the period',
    holds: '{state} counts the period under its own law.',
    'does-not-count': 'The law of {state} counts no period for raising the child.',
  },
  evaluate({ competentState, doesCompetentStateCount }) {
    const facts = ['competentState', 'doesCompetentStateCount'] as const
    if (competentState === undefined) return { state: 'unknown', missing: ['competentState'], facts }
    if (doesCompetentStateCount === undefined) return { state: 'unknown', missing: ['doesCompetentStateCount'], facts }
    const params = { state: competentState }
    if (!doesCompetentStateCount) return { state: 'fails', because: 'does-not-count', params, facts }
    return { state: 'holds', concludes: { countedBy: competentState }, params, facts }
  },
}

export const formerStateCounts: Rule<ChildRaisingFacts, 'child-raising-state-of-activity', 'work-elsewhere', ChildRaisingAnswer> = {
  id: 'child-raising-state-of-activity',
  provision: ['987/2009 Art 44(2)', '987/2009 Art 44(3)'],
  source: 'Commission A-Z FAQ, letter C; memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the person worked under the law of a State when the period began and did not start work under another since',
    holds: '{state} stays responsible and counts the period as if the child were raised there.',
    'work-elsewhere': 'The person became subject to another law because of work, so the former State is no longer responsible.',
  },
  evaluate({ activeUnderWhenRaisingBegan, hasStartedWorkElsewhere }) {
    const facts = ['activeUnderWhenRaisingBegan', 'hasStartedWorkElsewhere'] as const
    if (hasStartedWorkElsewhere === true) return { state: 'fails', because: 'work-elsewhere', facts }
    if (activeUnderWhenRaisingBegan === undefined) return { state: 'unknown', missing: ['activeUnderWhenRaisingBegan'], facts }
    if (hasStartedWorkElsewhere === undefined) return { state: 'unknown', missing: ['hasStartedWorkElsewhere'], facts }
    const state = activeUnderWhenRaisingBegan
    return { state: 'holds', concludes: { countedBy: state }, params: { state }, facts }
  },
}

export const childRaisingSubject: LawSubject<ChildRaisingFacts, ChildRaisingAnswer> = {
  id: 'child-raising-periods',
  area: 'pensions',
  title: 'Which State counts a child-raising period for the pension',
  factsSchema,
  sources,
  rules: [competentStateCounts, formerStateCounts],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<ChildRaisingAnswer>('child-raising-periods', facts, at, sources)
    const here = reasoning.ask(competentStateCounts, facts)
    if (here.state === 'holds') return reasoning.decided(here.concludes)
    if (here.state === 'unknown') return reasoning.open()
    const former = reasoning.ask(formerStateCounts, facts)
    if (former.state === 'holds') return reasoning.decided(former.concludes)
    // No State is bound by this article; free movement of citizens may still bind one (C-522/10, C-576/20), which a person judges.
    return former.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
