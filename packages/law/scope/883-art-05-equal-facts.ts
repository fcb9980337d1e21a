/**
 * Benefits, income, facts and events in another State count as if they had arisen at home. Periods do not: they are added up instead.
 * @source 883/2004 Art. 5; recitals 10 and 11 and C-453/14 from memory
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Whose law gives the fact an effect. */
    state: stateSchema,
    /** Where the benefit is paid, the income earned or the event happened. */
    happenedIn: stateSchema,
    what: oneOf(['benefit', 'income', 'fact-or-event', 'period']),
    /** The law of the State attaches an effect to it where it arises at home. */
    hasEffectAtHome: Type.Boolean(),
    /** A foreign benefit is comparable in aim and basis to the one that the law speaks of. */
    isComparable: Type.Boolean(),
    /** To count it would make another State competent. */
    wouldMoveCompetence: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type EqualFactsFacts = Static<typeof factsSchema>

export interface EqualFactsAnswer {
  readonly countsAsAtHome: boolean
}

const sources: FactSources<EqualFactsFacts> = {
  state: { question: 'claim-state', answeredBy: ['person', 'register'], essential: true },
  happenedIn: { question: 'happened-in', answeredBy: ['person', 'other-state'], essential: true },
  what: { question: 'what-happened-abroad', answeredBy: ['person', 'other-state', 'clerk'] },
  hasEffectAtHome: { question: 'effect-at-home', answeredBy: ['register', 'clerk'] },
  isComparable: { question: 'comparable-benefit', answeredBy: ['clerk'] },
  wouldMoveCompetence: { question: 'would-move-competence', answeredBy: ['clerk'] },
}

type Reason = 'same-state' | 'periods-are-added-up' | 'no-effect-at-home' | 'not-comparable' | 'would-move-competence' | 'state-not-bound'

export const equalFacts: Rule<EqualFactsFacts, 'facts-abroad-count', Reason, EqualFactsAnswer> = {
  id: 'facts-abroad-count',
  provision: ['883/2004 Art 5(a)', '883/2004 Art 5(b)'],
  source: 'facts of the research on 883/2004 Art. 5; recitals 10 and 11 and C-453/14: memory',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  fromMemory: 'what is comparable, and the limits by recitals 10 and 11',
  leadsTo: [],
  says: {
    condition: 'the law attaches an effect to a benefit, income, fact or event, and it arose in another State',
    holds: 'What arose in {other} counts in {state} as if it had arisen there.',
    'same-state': 'It arose in the State itself.',
    'periods-are-added-up': 'Periods are not treated as domestic facts; they are added up as Article 6 says.',
    'no-effect-at-home': 'The law of {state} attaches no effect to it at home either.',
    'not-comparable': 'The foreign benefit is not comparable to the one that the law of {state} speaks of.',
    'would-move-competence': 'Treating it as domestic cannot make another State competent.',
    'state-not-bound': '{unbound} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { state, happenedIn, what, hasEffectAtHome, isComparable, wouldMoveCompetence } = known
    const needed = ['state', 'happenedIn', 'what', 'hasEffectAtHome'] as const
    const facts = [...needed, 'isComparable', 'wouldMoveCompetence'] as const
    const unbound = findUnbound([state, happenedIn], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { unbound }, facts }
    if (state !== undefined && state === happenedIn) return { state: 'fails', because: 'same-state', facts }
    const provision = [what === 'benefit' || what === 'income' ? '883/2004 Art 5(a)' : '883/2004 Art 5(b)']
    if (what === 'period') return { state: 'fails', because: 'periods-are-added-up', verified: false, leadsTo: ['883/2004 Art 6'], facts }
    if (wouldMoveCompetence === true) return { state: 'fails', because: 'would-move-competence', verified: false, provision, facts }
    const params = { state: state ?? '', other: happenedIn ?? '' }
    if (hasEffectAtHome === false) return { state: 'fails', because: 'no-effect-at-home', params, provision, facts }
    if (what === 'benefit' && isComparable === false)
      return { state: 'fails', because: 'not-comparable', verified: false, params, provision, facts }
    const missing = needed.filter((fact) => known[fact] === undefined)
    if (missing.length > 0) return { state: 'unknown', missing, facts }
    if (what === 'benefit' && isComparable === undefined) return { state: 'unknown', missing: ['isComparable'], provision, facts }
    return { state: 'holds', concludes: { countsAsAtHome: true }, params, provision, facts }
  },
}

export const equalFactsSubject: LawSubject<EqualFactsFacts, EqualFactsAnswer> = {
  id: 'facts-abroad',
  area: 'scope',
  title: 'Whether a benefit, income or event in another State counts as if it had arisen at home',
  factsSchema,
  sources,
  rules: [equalFacts],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<EqualFactsAnswer>('facts-abroad', facts, at, sources)
    const said = reasoning.ask(equalFacts, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    if (said.state === 'unknown') return reasoning.open()
    return said.because === 'same-state' ? reasoning.forClerk() : reasoning.decided({ countsAsAtHome: false })
  },
}
