/**
 * How periods in the unit of one State count in the unit of another.
 * @source 987/2009 Art. 13
 */
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { LawSubject } from '../frame/subject.ts'
import { conversionBlocks, conversionRate, convertedPeriods } from './987-art-13-conversion.ts'
import {
  type ConversionAnswer,
  type ConversionFacts,
  conversionSchema,
  conversionSources,
  findConversionContradiction,
} from './conversion-facts.ts'

const id = 'period-conversion'
export const conversionSubject: LawSubject<ConversionFacts, ConversionAnswer> = {
  id,
  area: 'aggregation',
  title: 'How periods in the unit of one State count in the unit of another',
  factsSchema: conversionSchema,
  sources: conversionSources,
  rules: [conversionBlocks, conversionRate, convertedPeriods],
  parse: factsParser(conversionSchema, findConversionContradiction),
  decide(facts, at) {
    const reasoning = reasonAbout<ConversionAnswer>(id, facts, at, conversionSources)
    const blocks = reasoning.ask(conversionBlocks, facts)
    const rates = reasoning.ask(conversionRate, facts)
    if (blocks.state !== 'holds' || rates.state !== 'holds') return reasoning.open()
    const converted = reasoning.ask(convertedPeriods, { ...facts, amounts: blocks.concludes, rates: rates.concludes })
    if (converted.state !== 'holds') return reasoning.open()
    const legalBasis = [...rates.finding.provision, ...converted.finding.provision]
    return reasoning.decided(converted.concludes, { legalBasis })
  },
}
