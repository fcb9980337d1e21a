/**
 * Whose legislation applies while States disagree: the State of work where there is one only; the State of residence where part of the work
 * is done there or no work is done; otherwise the State whose legislation was asked for first.
 * @source 987/2009 Art. 6(1) as amended by 465/2012
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    disputeBetween: Type.Array(stateSchema, { maxItems: 32 }),
    residenceState: stateSchema,
    /** Every State where work is done; empty: no work is done anywhere. */
    worksIn: Type.Array(stateSchema, { maxItems: 200 }),
    /** The single State where work is done; stands in place of `worksIn`. */
    worksOnlyIn: stateSchema,
    worksInResidence: Type.Boolean(),
    /** The State the application of whose legislation was requested first. */
    firstRequestedIn: stateSchema,
  }),
  { additionalProperties: false },
)
export type ProvisionalLegislationFacts = Static<typeof factsSchema>

export interface ProvisionalLegislationAnswer {
  readonly provisionalState: StateCode
}

const sources: FactSources<ProvisionalLegislationFacts> = {
  disputeBetween: { question: 'dispute-between', answeredBy: ['other-state', 'clerk'] },
  residenceState: { question: 'residence-state', answeredBy: ['register', 'person', 'clerk'], essential: true },
  worksIn: { question: 'states-of-work', answeredBy: ['person', 'employer', 'clerk'] },
  worksOnlyIn: { question: 'states-of-work', answeredBy: ['person', 'employer', 'clerk'] },
  worksInResidence: { question: 'works-in-residence', answeredBy: ['person', 'employer', 'clerk'] },
  firstRequestedIn: { question: 'first-requested-in', answeredBy: ['other-state', 'clerk'], essential: true },
}

export const statesDisagree: Rule<ProvisionalLegislationFacts, 'states-disagree', 'no-two-states' | 'state-not-bound'> = {
  id: 'states-disagree',
  provision: ['987/2009 Art 6(1)'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 6',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'institutions of two States or more differ on the applicable legislation',
    holds: 'Institutions of different States differ, so one legislation applies provisionally.',
    'no-two-states': 'No two States differ here.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: ({ disputeBetween }, { on }) => {
    const facts = ['disputeBetween'] as const
    // Who asks for the law that applies meanwhile says that there is a difference, also without naming the States.
    if (disputeBetween === undefined) return { state: 'holds', presumed: true, facts }
    if (new Set(disputeBetween).size < 2) return { state: 'fails', because: 'no-two-states', facts }
    const unbound = disputeBetween.find((state) => !appliesRegulationOn(state, on))
    if (unbound !== undefined) return { state: 'fails', because: 'state-not-bound', params: { state: unbound }, facts }
    return { state: 'holds', facts }
  },
}

export const provisionalLegislation: Rule<ProvisionalLegislationFacts, 'provisional-legislation', never, ProvisionalLegislationAnswer> = {
  id: 'provisional-legislation',
  provision: ['987/2009 Art 6(1)'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 6; legislation.gov.uk, 465/2012 Art. 2',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['987/2009 Art 6(3)'],
  says: {
    condition: 'it is known where the person works and lives, or whose legislation was asked for first',
    holds: 'Until the States agree, the legislation of {state} applies.',
  },
  evaluate: (known) => {
    const { residenceState, worksOnlyIn, worksInResidence, firstRequestedIn } = known
    const worksIn = worksOnlyIn === undefined ? known.worksIn : [worksOnlyIn]
    const facts = ['worksIn', 'worksOnlyIn', 'residenceState', 'worksInResidence', 'firstRequestedIn'] as const
    const answer = (point: string, state: StateCode) => ({
      state: 'holds' as const,
      concludes: { provisionalState: state },
      params: { state },
      provision: [`987/2009 Art 6(1)(${point})`],
      facts,
    })
    const need = (...missing: (keyof ProvisionalLegislationFacts)[]) => ({ state: 'unknown' as const, missing, facts })
    const places = new Set(worksIn)
    const only = [...places][0]
    if (worksIn === undefined) {
      // Whether it is the only State of work or one of several: with work in the State of residence its law applies.
      if (worksInResidence === true && residenceState !== undefined)
        return { ...answer('b', residenceState), provision: ['987/2009 Art 6(1)(a)', '987/2009 Art 6(1)(b)'] }
      return need('worksIn')
    }
    if (places.size === 0) return residenceState === undefined ? need('residenceState') : answer('b', residenceState)
    if (places.size === 1 && only !== undefined) {
      if (worksInResidence !== true || only === residenceState) return answer('a', only)
      return residenceState === undefined ? need('residenceState') : answer('b', residenceState)
    }
    if (residenceState !== undefined && (worksInResidence === true || places.has(residenceState))) return answer('b', residenceState)
    if (worksInResidence === true || (residenceState === undefined && worksInResidence === undefined)) return need('residenceState')
    if (firstRequestedIn === undefined) return { ...need('firstRequestedIn'), provision: ['987/2009 Art 6(1)(c)'] }
    return answer('c', firstRequestedIn)
  },
}

export const provisionalLegislationSubject: LawSubject<ProvisionalLegislationFacts, ProvisionalLegislationAnswer> = {
  id: 'provisional-legislation',
  area: 'procedure',
  title: 'Whose legislation applies while States disagree',
  factsSchema,
  sources,
  rules: [statesDisagree, provisionalLegislation],
  parse: factsParser(factsSchema, findContradiction),
  decide(facts, at) {
    const reasoning = reasonAbout<ProvisionalLegislationAnswer>('provisional-legislation', facts, at, sources)
    const dispute = reasoning.ask(statesDisagree, facts)
    if (dispute.state === 'fails') return reasoning.forClerk()
    const said = reasoning.ask(provisionalLegislation, facts)
    return dispute.state === 'holds' && said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}

function findContradiction(facts: ProvisionalLegislationFacts): LawError | undefined {
  const { worksIn, worksOnlyIn, worksInResidence, residenceState } = facts
  const contradicts = (at: string): LawError => ({ code: 'law/facts-contradict', at })
  if (worksOnlyIn !== undefined && worksIn?.some((state) => state !== worksOnlyIn)) return contradicts('/worksOnlyIn')
  const isElsewhereOnly = worksOnlyIn !== undefined && residenceState !== undefined && worksOnlyIn !== residenceState
  if (worksInResidence === true && (isElsewhereOnly || worksIn?.length === 0)) return contradicts('/worksInResidence')
  const isAtHome = residenceState !== undefined && (worksOnlyIn === residenceState || worksIn?.includes(residenceState) === true)
  return isAtHome && worksInResidence === false ? contradicts('/worksInResidence') : undefined
}
