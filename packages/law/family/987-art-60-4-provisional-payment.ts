/**
 * Two States differ on which pays family benefits first: the State where the children live pays provisionally, or the one asked first.
 * @source 987/2009 Art. 60(4) with Art. 6(2)-(5); HMRC TCTM02835; Swiss consolidated text of 987/2009 Art. 6
 * @unit   the Administrative Commission may be asked after a month, counted to the day of the same number
 */
import type { PlainDate, StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { lastDayOf } from '../procedure/deadline-calendar.ts'
import { familyStatesBound, since2010 } from './family-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** States each of which says that the other pays first. */
    disputeBetween: Type.Array(stateSchema, { maxItems: 32 }),
    /** Countries where the children live. */
    childrenLiveIn: Type.Array(countrySchema, { minItems: 1, maxItems: 32 }),
    /** The State where the benefit was claimed first. */
    firstAskedIn: stateSchema,
    /** The difference of views arose. */
    differedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type FamilyDisputeFacts = Static<typeof factsSchema>

export interface FamilyDisputeAnswer {
  readonly provisionalState: StateCode
  /** From then on the authorities may bring it before the Administrative Commission; absent while the day of the difference is not known. */
  readonly earliestReferral?: PlainDate
}

const sources: FactSources<FamilyDisputeFacts> = {
  disputeBetween: { question: 'dispute-between', answeredBy: ['other-state', 'clerk'], essential: true },
  childrenLiveIn: { question: 'where-the-children-live', answeredBy: ['person', 'register'], essential: true },
  firstAskedIn: { question: 'first-requested-in', answeredBy: ['register', 'other-state'], essential: true },
  differedOn: { question: 'difference-arose-on', answeredBy: ['register', 'clerk'] },
}

type Reason = 'no-difference' | 'children-in-several-states' | 'asked-outside-the-dispute'

export const familyBenefitsMeanwhile: Rule<FamilyDisputeFacts, 'family-benefits-meanwhile', Reason, FamilyDisputeAnswer> = {
  id: 'family-benefits-meanwhile',
  provision: ['987/2009 Art 60(4)', '987/2009 Art 6(2)', '987/2009 Art 6(3)'],
  source: 'HMRC TCTM02835; Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 6',
  validity: since2010,
  verified: true,
  fromMemory: 'children who live in several of the States',
  leadsTo: ['987/2009 Art 6(3)', '987/2009 Art 6(4)', '987/2009 Art 6(5)'],
  says: {
    condition: 'two States differ on which pays first, and it is known where the children live or which State was asked first',
    holds: 'Until the States agree, {state} pays family benefits provisionally; what proves wrong is settled between the institutions.',
    'no-difference': 'No two States differ here.',
    'children-in-several-states':
      'Children live in several of the States that differ. Which of them pays meanwhile for whom is for a person to settle.',
    'asked-outside-the-dispute': 'The State that was asked first is none of those that differ.',
  },
  evaluate: ({ disputeBetween, childrenLiveIn, firstAskedIn, differedOn }) => {
    const facts = ['disputeBetween', 'childrenLiveIn', 'firstAskedIn', 'differedOn'] as const
    if (disputeBetween === undefined) return { state: 'unknown', missing: ['disputeBetween'], facts }
    if (new Set(disputeBetween).size < 2) return { state: 'fails', because: 'no-difference', facts }
    if (childrenLiveIn === undefined) return { state: 'unknown', missing: ['childrenLiveIn'], facts }
    const homes = disputeBetween.filter((state, at) => childrenLiveIn.includes(state) && disputeBetween.indexOf(state) === at)
    const [home, anotherHome] = homes
    if (anotherHome !== undefined || (home !== undefined && childrenLiveIn.some((country) => country !== home)))
      return { state: 'unknown', because: 'children-in-several-states', missing: [], verified: false, facts }
    if (home === undefined && firstAskedIn === undefined) return { state: 'unknown', missing: ['firstAskedIn'], facts }
    const state = home ?? firstAskedIn
    if (state === undefined || !disputeBetween.includes(state))
      return { state: 'unknown', because: 'asked-outside-the-dispute', missing: [], facts }
    const referral = differedOn === undefined ? {} : { earliestReferral: lastDayOf('D04', differedOn) }
    return { state: 'holds', concludes: { provisionalState: state, ...referral }, params: { state }, facts }
  },
}

export const familyDisputeSubject: LawSubject<FamilyDisputeFacts, FamilyDisputeAnswer> = {
  id: 'family-provisional-payment',
  area: 'family',
  title: 'Which State pays family benefits while two States differ on who comes first',
  factsSchema,
  sources,
  rules: [familyStatesBound, familyBenefitsMeanwhile],
  parse: factsParser(factsSchema),
  dayOf: ({ differedOn }) => differedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<FamilyDisputeAnswer>('family-provisional-payment', facts, at, sources)
    if (reasoning.ask(familyStatesBound, { states: facts.disputeBetween ?? [] }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(familyBenefitsMeanwhile, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
