/**
 * What each State pays of an old-age or survivors' pension when a person was insured in several.
 * @source 883/2004 Art. 50-57; Annex VIII
 */
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { higherAmount, proRataAmount, rightWithAggregation } from './883-art-52-amounts.ts'
import { proRataWaived } from './883-art-52-waived-share.ts'
import { lastStatePays, shortPeriod } from './883-art-57-short-periods.ts'
import { careersSchema, findCareerContradiction } from './career.ts'
import { decideAmounts, type PensionAmountsAnswer } from './decide-pension-amounts.ts'

const factsSchema = Type.Partial(
  Type.Object({
    careers: careersSchema,
    /** States whose conditions are met when all periods are added, in the order in which the person was insured there. */
    conditionsMetInOrder: Type.Array(stateSchema, { maxItems: 200 }),
    lastStateWithConditionsMet: stateSchema,
  }),
  { additionalProperties: false },
)
export type PensionAmountsFacts = Static<typeof factsSchema>

export const careersSource: FactSources<{ careers: unknown; conditionsMetInOrder: unknown; lastStateWithConditionsMet: unknown }> = {
  careers: { question: 'insurance-career-and-amounts', answeredBy: ['other-state', 'register', 'person'], essential: true },
  conditionsMetInOrder: { question: 'states-with-conditions-met', answeredBy: ['other-state'], essential: true },
  lastStateWithConditionsMet: { question: 'states-with-conditions-met', answeredBy: ['other-state'], essential: true },
}

export const amountRules = [shortPeriod, lastStatePays, rightWithAggregation, proRataWaived, proRataAmount, higherAmount] as const

export const pensionAmountsSubject: LawSubject<PensionAmountsFacts, PensionAmountsAnswer> = {
  id: 'pension-amounts',
  area: 'pensions',
  title: 'What each State pays of a pension',
  factsSchema,
  sources: careersSource,
  rules: amountRules,
  parse: factsParser(factsSchema, findCareerContradiction),
  decide: (facts, at) => decideAmounts(reasonAbout<PensionAmountsAnswer>('pension-amounts', facts, at, careersSource), facts),
}
