/** What is known of a person who takes an unemployment benefit along to another State, and where each fact comes from. */
import type { PlainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { dateSchema, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'
import { nationalitySchema } from './persons-covered.ts'

export const exportSchema = Type.Partial(
  Type.Object({
    payingState: stateSchema,
    hostState: stateSchema,
    nationality: nationalitySchema,
    isWhollyUnemployed: Type.Boolean(),
    /** Whole weeks registered in the paying State since becoming unemployed, before leaving. */
    weeksRegisteredBeforeLeaving: Type.Number({ minimum: 0, maximum: 5000 }),
    mayLeaveEarly: Type.Boolean(),
    /** The day on which the person ceased to be available in the State that he or she left. */
    leftOn: dateSchema,
    registeredAbroadOn: dateSchema,
    /** Export already used since the last job. */
    monthsExportedBefore: Type.Integer({ minimum: 0, maximum: 60 }),
    /** The last day of the whole entitlement in the paying State. */
    entitlementEndsOn: dateSchema,
    returnedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type ExportFacts = Static<typeof exportSchema>

export interface ExportedBenefit {
  readonly from: PlainDate
  readonly baseMonths: number
  readonly lastDay: PlainDate
  readonly paidFrom: PlainDate
  /** Both days included; absent where registration was in time. */
  readonly notPaid?: { readonly from: PlainDate; readonly to: PlainDate }
}

/** A refusal goes out only when a person has signed it. */
export type ExportAnswer =
  | ({ readonly mayTakeAlong: true } & ExportedBenefit)
  | ({ readonly mayTakeAlong: false } & Readonly<Partial<Record<keyof ExportedBenefit, undefined>>>)

const person = ['person', 'register'] as const
export const exportSources: FactSources<ExportFacts> = {
  payingState: { question: 'paying-state', answeredBy: person, essential: true },
  hostState: { question: 'state-of-job-search', answeredBy: ['person'] },
  nationality: { question: 'nationality', answeredBy: person },
  isWhollyUnemployed: { question: 'wholly-unemployed', answeredBy: ['register', 'employer'] },
  weeksRegisteredBeforeLeaving: { question: 'weeks-registered', answeredBy: ['register'] },
  mayLeaveEarly: { question: 'departure-authorised-early', answeredBy: ['register', 'clerk'] },
  leftOn: { question: 'day-of-departure', answeredBy: person, essential: true },
  registeredAbroadOn: { question: 'day-of-registration-abroad', answeredBy: ['other-state', 'person'], essential: true },
  monthsExportedBefore: { question: 'export-used-since-last-job', answeredBy: ['register'] },
  entitlementEndsOn: { question: 'end-of-entitlement', answeredBy: ['register'] },
  returnedOn: { question: 'day-of-return', answeredBy: person },
}

/** Days later than this cannot be counted on from. */
const lastCountedDay = '2990-12-31'

export function findExportContradiction({
  leftOn,
  registeredAbroadOn,
  returnedOn,
  payingState,
  hostState,
}: ExportFacts): LawError | undefined {
  if (leftOn !== undefined && leftOn > lastCountedDay) return { code: 'law/facts-invalid', at: '/leftOn' }
  if (leftOn !== undefined && registeredAbroadOn !== undefined && registeredAbroadOn < leftOn)
    return { code: 'law/facts-contradict', at: '/registeredAbroadOn' }
  if (leftOn !== undefined && returnedOn !== undefined && returnedOn < leftOn) return { code: 'law/facts-contradict', at: '/returnedOn' }
  return payingState !== undefined && payingState === hostState ? { code: 'law/facts-contradict', at: '/hostState' } : undefined
}
