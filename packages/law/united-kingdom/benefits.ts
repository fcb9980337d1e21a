/**
 * Which benefits are coordinated with the United Kingdom: those of Regulation 883/2004 for situations from before 2021, fewer for newer ones.
 * @source TCA SSC.3(1), (4); parliament.scot on the TCA; memory for the letters of SSC.3(4)
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule, Verdict } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { benefitRules, settleBenefit } from '../scope/883-art-03-benefits.ts'
import { benefitFactsSchema, benefitSources } from '../scope/benefit-facts.ts'
import { askInstrument, partnersOfUk, ukInstrument } from './instrument.ts'
import { carries883, type Instrument } from './instruments.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    ...benefitFactsSchema.properties,
    states: Type.Array(stateSchema, { maxItems: 200 }),
    startedOn: dateSchema,
    goesOn: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type UkBenefitFacts = Static<typeof factsSchema>

export interface UkBenefitAnswer {
  readonly covered: boolean
  readonly instrument: Instrument
}

const sources: FactSources<UkBenefitFacts> = {
  ...benefitSources,
  states: { question: 'states-involved', answeredBy: ['person', 'register'] },
  startedOn: { question: 'situation-started', answeredBy: ['person', 'other-state'] },
  goesOn: { question: 'situation-uninterrupted', answeredBy: ['person', 'register', 'clerk'] },
}

type Fact = keyof UkBenefitFacts & string
type Left = 'listed-long-term-care' | 'convention-to-be-read' | 'common-travel-area'
type Facts = UkBenefitFacts & { readonly instrument?: Instrument }

const leftOut: Readonly<Record<string, string>> = {
  'special-non-contributory': 'TCA SSC.3(4)(a)',
  'social-assistance': 'TCA SSC.3(4)(b)',
  'compensation-of-victims': 'TCA SSC.3(4)(c)',
  family: 'TCA SSC.3(4)(g)',
  'maintenance-advance': 'TCA SSC.3(4)(g)',
  'birth-grant': 'TCA SSC.3(4)(g)',
  'contractual-scheme': 'TCA SSC.1',
  'other-risk': 'TCA SSC.3(1)',
}

export const protocolBenefit: Rule<Facts, 'uk-benefit', Left, { readonly covered: boolean }> = {
  id: 'uk-benefit',
  provision: ['TCA SSC.3(1)', 'TCA SSC.3(4)'],
  source: 'memory; parliament.scot and sozialesicherheit.ch on which benefits the agreements leave out',
  validity: { from: plainDate('2021-01-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the agreement with the United Kingdom settles whether the benefit is coordinated',
    holds:
      'The agreement settles it: the list of branches is that of the Regulation without family benefits, special non-contributory benefits and listed long-term care.',
    'listed-long-term-care':
      'Long-term care benefits are left out where Annex SSC-1 lists them: the entry of the State is to be looked up.',
    'convention-to-be-read': 'What the convention says on this kind of benefit is to be looked up.',
    'common-travel-area': 'Between Ireland and the United Kingdom their own convention stands beside the Protocol.',
  },
  evaluate(facts): Verdict<Fact, Left, { readonly covered: boolean }> {
    const { kind, instrument, states, needsTestedIndividually, listedInAnnex } = facts
    const looked = ['kind', 'states', 'startedOn'] as const
    if (kind === undefined) return { state: 'unknown', missing: ['kind'], facts: looked }
    const left = needsTestedIndividually === true ? 'TCA SSC.3(4)(b)' : leftOut[kind]
    const isLongTermCare = kind === 'long-term-care'
    if (instrument !== 'TCA Protocol' && (left !== undefined || isLongTermCare))
      return { state: 'unknown', because: 'convention-to-be-read', missing: [], facts: looked }
    if (isLongTermCare && listedInAnnex === true && left === undefined)
      return { state: 'holds', concludes: { covered: false }, provision: ['TCA SSC.3(4)(d)'], facts: looked }
    if (isLongTermCare && left === undefined) return { state: 'unknown', because: 'listed-long-term-care', missing: [], facts: looked }
    if (left === undefined) return { state: 'holds', concludes: { covered: true }, provision: ['TCA SSC.3(1)'], facts: looked }
    if (states?.includes('IE') && left === leftOut.family)
      return { state: 'unknown', because: 'common-travel-area', missing: [], facts: looked }
    return { state: 'holds', concludes: { covered: false }, provision: [left, 'TCA SSC.3(4)', 'TCA SSC.3(1)'], facts: looked }
  },
}

export const ukBenefitSubject: LawSubject<UkBenefitFacts, UkBenefitAnswer> = {
  id: 'uk-benefit-covered',
  area: 'scope',
  title: 'Whether a benefit is coordinated with the United Kingdom',
  factsSchema,
  sources,
  rules: [partnersOfUk, ukInstrument, ...benefitRules, protocolBenefit],
  parse: factsParser(factsSchema),
  dayOf: ({ startedOn }) => startedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<UkBenefitAnswer>('uk-benefit-covered', facts, at, sources)
    const instrument = askInstrument(facts, reasoning)
    if (instrument === 'open') return reasoning.open()
    if (instrument === 'for-clerk') return reasoning.forClerk()
    if (carries883(instrument)) {
      const settled = settleBenefit(facts, reasoning)
      if (settled === 'open') return reasoning.open()
      return settled === 'for-clerk' ? reasoning.forClerk() : reasoning.decided({ covered: settled.covered, instrument })
    }
    const said = reasoning.ask(protocolBenefit, { ...facts, instrument })
    if (said.state === 'holds') return reasoning.decided({ covered: said.concludes.covered, instrument })
    return said.state === 'unknown' && said.because === undefined ? reasoning.open() : reasoning.forClerk()
  },
}
