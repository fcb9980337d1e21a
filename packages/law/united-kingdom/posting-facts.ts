/** What the question on workers detached to or from the United Kingdom looks at. */
import type { PlainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { countrySchema, dateSchema, oneOf, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'

export const ukPostingFactsSchema = Type.Partial(
  Type.Object({
    fromState: stateSchema,
    hostState: stateSchema,
    startsOn: dateSchema,
    /** Expected at the start; the last day. */
    endsOn: dateSchema,
    nationality: Type.Union([oneOf(['stateless', 'refugee']), countrySchema]),
    /** Lawfully resident in one of the two States. */
    legallyResident: Type.Boolean(),
    replacesDetached: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type UkPostingFacts = Static<typeof ukPostingFactsSchema>

export const ukPostingSources: FactSources<UkPostingFacts> = {
  fromState: { question: 'sending-state', answeredBy: ['employer', 'person'], essential: true },
  hostState: { question: 'host-state', answeredBy: ['employer', 'person'], essential: true },
  startsOn: { question: 'posting-start', answeredBy: ['employer', 'person'], essential: true },
  endsOn: { question: 'posting-end', answeredBy: ['employer', 'person'], essential: true },
  nationality: { question: 'nationality', answeredBy: ['register', 'person'] },
  legallyResident: { question: 'legal-residence', answeredBy: ['register', 'person'] },
  replacesDetached: { question: 'replaces-detached-worker', answeredBy: ['employer'] },
}

export function findPostingContradiction({ fromState, hostState, startsOn, endsOn }: UkPostingFacts): LawError | undefined {
  if (isBefore(endsOn, startsOn)) return { code: 'law/period-ends-before-start', at: '/endsOn' }
  return fromState !== undefined && fromState === hostState ? { code: 'law/facts-contradict', at: '/hostState' } : undefined
}

const isBefore = (end: PlainDate | undefined, start: PlainDate | undefined): boolean =>
  end !== undefined && start !== undefined && end < start
