/**
 * Care in the former State of work for a retired frontier worker: everything where Annex V names both States and the work was long enough,
 * otherwise the end of a treatment that was begun there.
 * @source 883/2004 Art. 28(1)-(2) and Annex V (at.dk); 987/2009 Art. 29; two of five years from memory
 */
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findAnnexRow } from '../states/annexes.table.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    formerWorkState: stateSchema,
    /** The State whose institution bears the cost of care at residence. */
    costState: stateSchema,
    residenceState: stateSchema,
    /** Work as a frontier worker in the five years before the pension began. */
    frontierYears: Type.Number({ minimum: 0, maximum: 120 }),
  }),
  { additionalProperties: false },
)
export type RetiredFrontierFacts = Static<typeof factsSchema>

export interface RetiredFrontierAnswer {
  readonly care: 'full-care-there' | 'only-continued-treatment'
}

const sources: FactSources<RetiredFrontierFacts> = {
  formerWorkState: { question: 'former-work-state', answeredBy: ['person', 'register'], essential: true },
  costState: { question: 'care-cost-state', answeredBy: ['register', 'other-state'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'] },
  frontierYears: { question: 'frontier-years', answeredBy: ['person', 'register', 'other-state'], essential: true },
}

type Reason = 'not-in-annex-v' | 'worked-too-short' | 'resides-there'

export const retiredFrontierCare: Rule<RetiredFrontierFacts, 'retired-frontier-full-care', Reason, RetiredFrontierAnswer> = {
  id: 'retired-frontier-full-care',
  provision: ['883/2004 Art 28(2)', '883/2004 Annex V', '987/2009 Art 29'],
  source: 'at.dk, Danish text of Annex V; two of five years from memory',
  validity: since2010,
  verified: false,
  leadsTo: ['883/2004 Art 28(1)'],
  says: {
    condition: 'the retired frontier worker keeps full care in the former State of work',
    holds: 'Both States are in Annex V and the work was long enough: care in {state} goes on.',
    'not-in-annex-v': '{state} is not in Annex V, so only a treatment that was begun in the former State of work goes on there.',
    'worked-too-short': 'Frontier work of {years} years is less than {needed}, so only a treatment that was begun there goes on.',
    'resides-there': 'The person lives in the former State of work, where other rules give care.',
  },
  evaluate: ({ formerWorkState, costState, residenceState, frontierYears }, { on, parameters }) => {
    const read = ['formerWorkState', 'costState', 'residenceState', 'frontierYears'] as const
    if (formerWorkState === undefined) return { state: 'unknown', missing: ['formerWorkState'], facts: read }
    if (residenceState === formerWorkState) return { state: 'fails', because: 'resides-there', facts: read }
    const isOutside = (state: typeof costState) => state !== undefined && findAnnexRow('883/V', state, on) === undefined
    if (isOutside(formerWorkState) || isOutside(costState))
      return {
        state: 'fails',
        because: 'not-in-annex-v',
        params: { state: (isOutside(formerWorkState) ? formerWorkState : costState) ?? '' },
        facts: read,
      }
    const needed = parameters.retiredFrontierActivityYears
    if (frontierYears !== undefined && frontierYears < needed)
      return { state: 'fails', because: 'worked-too-short', params: { years: frontierYears, needed }, facts: read }
    if (costState === undefined || frontierYears === undefined)
      return { state: 'unknown', missing: [costState === undefined ? 'costState' : 'frontierYears'], facts: read }
    return { state: 'holds', concludes: { care: 'full-care-there' }, params: { state: formerWorkState }, facts: read }
  },
}

/** Always open to a retired frontier worker, whatever the annexes say of the person. */
export const continuedTreatment: Rule<RetiredFrontierFacts, 'continued-treatment', never, RetiredFrontierAnswer> = {
  id: 'continued-treatment',
  provision: ['883/2004 Art 28(1)', '987/2009 Art 29'],
  source: 'cns.public.lu; 883/2004 Art 28(1) from memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'a treatment begun in the former State of work may be finished there',
    holds: 'A treatment that was begun in the former State of work may be finished there, and nothing more.',
  },
  evaluate: () => ({ state: 'holds', concludes: { care: 'only-continued-treatment' }, facts: ['formerWorkState'] }),
}

export const retiredFrontierSubject: LawSubject<RetiredFrontierFacts, RetiredFrontierAnswer> = {
  id: 'retired-frontier-worker-care',
  area: 'sickness',
  title: 'Which care a retired frontier worker keeps in the former State of work',
  factsSchema,
  sources,
  rules: [careStatesBound, retiredFrontierCare, continuedTreatment],
  parse: factsParser(factsSchema, ({ frontierYears }) =>
    frontierYears !== undefined && frontierYears > 5 ? { code: 'law/facts-contradict', at: '/frontierYears' } : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<RetiredFrontierAnswer>('retired-frontier-worker-care', facts, at, sources)
    const states = [facts.formerWorkState, facts.costState, facts.residenceState]
    if (reasoning.ask(careStatesBound, { states, isAlikeWithUk: true }).state !== 'holds') return reasoning.forClerk()
    const full = reasoning.ask(retiredFrontierCare, facts)
    if (full.state === 'unknown') return reasoning.open()
    if (full.state === 'fails' && full.because === 'resides-there') return reasoning.forClerk()
    const said = full.state === 'holds' ? full : reasoning.ask(continuedTreatment, facts)
    if (said.state !== 'holds') return reasoning.open()
    const { costState } = facts
    return reasoning.decided(said.concludes, {
      legalBasis: said.finding.provision,
      documents: costState === undefined ? [] : [{ document: 'PDS3', issuedBy: costState, mayBeIssued: true }],
    })
  },
}
