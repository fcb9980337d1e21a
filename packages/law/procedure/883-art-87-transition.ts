/**
 * Who fell under another legislation when the Regulation came into application keeps the earlier one while the facts stay the same,
 * at most for ten years, unless the person asks for the new one.
 * @source 883/2004 Art. 87(8), Art. 87a(1)
 * @unit   ten years from the first day of application, both ends included: 1 May 2010 to 30 April 2020
 */
import { addDays, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule, RuleContext } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { agreementOf, appliesRegulationOn } from '../states/participation.table.ts'
import { addYears } from './1182-71-counting.ts'
import { type TransitionRegime, transitionRegimes, transitions } from './transition.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Applicable under Regulation 1408/71, or before the amendment of 2012. */
    earlierLegislation: stateSchema,
    newLegislation: stateSchema,
    regime: oneOf(transitionRegimes),
    /** The facts that decided the earlier legislation have stayed the same up to the day asked for. */
    isSituationUnchanged: Type.Boolean(),
    /** The person asked to be subject to the new legislation. */
    askedForNew: Type.Boolean(),
    /** The day for which it is asked; absent: the day whose law is applied. */
    askedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type TransitionFacts = Static<typeof factsSchema>

export interface TransitionAnswer {
  readonly legislation: StateCode
}

const sources: FactSources<TransitionFacts> = {
  earlierLegislation: { question: 'earlier-legislation', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
  newLegislation: { question: 'new-legislation', answeredBy: ['register', 'clerk'], essential: true },
  regime: { question: 'transition-regime', answeredBy: ['register', 'clerk'] },
  isSituationUnchanged: { question: 'situation-unchanged', answeredBy: ['person', 'employer', 'clerk'] },
  askedForNew: { question: 'asked-for-new-legislation', answeredBy: ['register', 'person', 'clerk'] },
  askedOn: { question: 'asked-on', answeredBy: ['clerk'] },
}

/** The last day on which the earlier legislation can be kept. */
export const lastDayOfTransition = (regime: TransitionRegime, years: number): PlainDate =>
  addDays(addYears(transitions[regime].from, years), -1)

type Concludes = { readonly keeps: 'earlier' | 'new' }

export const earlierLegislationKept: Rule<TransitionFacts, 'earlier-legislation-kept', 'regime-does-not-fit', Concludes> = {
  id: 'earlier-legislation-kept',
  provision: ['883/2004 Art 87(8)'],
  source: 'lexgo.be on the start of application and the ten years',
  validity: { from: plainDate('1972-10-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'it is known whether the earlier legislation is kept',
    holds: 'On {day} the {which} legislation applies.',
    'regime-does-not-fit': 'The transition named does not fit the States concerned.',
  },
  evaluate: (known, context) => {
    const { regime, isSituationUnchanged: isUnchanged, askedForNew } = known
    const facts = ['regime', 'isSituationUnchanged', 'askedForNew', 'askedOn', 'earlierLegislation', 'newLegislation'] as const
    const day = known.askedOn ?? context.on
    const conclude = (keeps: Concludes['keeps']) => ({
      state: 'holds' as const,
      concludes: { keeps },
      params: { day, which: keeps },
      ...(regime === undefined ? {} : { provision: transitions[regime].provision }),
      facts,
    })
    const isAfterExit = [known.earlierLegislation, known.newLegislation].some((state) => state === 'GB') && !appliesRegulationOn('GB', day)
    if (isAfterExit && day >= firstTransitionDay) return { state: 'unknown', because: 'regime-does-not-fit', missing: [], facts }
    if (regime === undefined) {
      if (day > lastTransitionDay(context)) return conclude('new')
      return day < firstTransitionDay ? conclude('earlier') : { state: 'unknown', missing: ['regime'], facts }
    }
    if (!fits(regime, known)) return { state: 'unknown', because: 'regime-does-not-fit', missing: [], facts }
    if (day < transitions[regime].from) return conclude('earlier')
    if (day > lastDayOfTransition(regime, context.parameters.transitionYears) || isUnchanged === false || askedForNew === true)
      return conclude('new')
    if (isUnchanged === undefined || askedForNew === undefined)
      return { state: 'unknown', missing: isUnchanged === undefined ? ['isSituationUnchanged'] : ['askedForNew'], facts }
    return conclude('earlier')
  },
}

const firstTransitionDay = transitions.eu.from
const lastTransitionDay = ({ parameters }: RuleContext): PlainDate =>
  lastDayOfTransition('amendment-465-2012-switzerland', parameters.transitionYears)

/** Switzerland and the EEA-EFTA States have days of their own; Croatia never applied 1408/71; Denmark is not bound for third-country nationals. */
function fits(regime: TransitionRegime, { earlierLegislation, newLegislation }: TransitionFacts): boolean {
  const states = [earlierLegislation, newLegislation].filter((state) => state !== undefined)
  const agreements = states.map(agreementOf)
  switch (regime) {
    case 'eu':
    case 'amendment-465-2012':
      return !agreements.includes('CH') && !agreements.includes('EEA') && !states.includes('HR')
    case 'third-country-nationals':
      return agreements.every((agreement) => agreement === 'EU') && !states.includes('DK') && !states.includes('HR')
    case 'switzerland':
    case 'amendment-465-2012-switzerland':
      return !agreements.includes('EEA') && !states.includes('HR')
    case 'eea-efta':
    case 'amendment-465-2012-eea':
      return !agreements.includes('CH') && !states.includes('HR')
  }
}

export const transitionSubject: LawSubject<TransitionFacts, TransitionAnswer> = {
  id: 'transition-from-earlier-rules',
  area: 'procedure',
  title: 'Whether the legislation applicable under the earlier rules is kept',
  factsSchema,
  sources,
  rules: [earlierLegislationKept],
  parse: factsParser(factsSchema),
  dayOf: ({ askedOn }) => askedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<TransitionAnswer>('transition-from-earlier-rules', facts, at, sources)
    const said = reasoning.ask(earlierLegislationKept, facts)
    if (said.state !== 'holds') return reasoning.open()
    const legislation = said.concludes.keeps === 'earlier' ? facts.earlierLegislation : facts.newLegislation
    return legislation === undefined ? reasoning.forClerk() : reasoning.decided({ legislation })
  },
}
