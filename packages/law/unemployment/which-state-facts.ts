/** What decides which State pays an unemployed person who worked in one State and lives in another, and where each fact comes from. */
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { centsSchema, dateSchema, oneOf, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'

const amount = Type.Number({ minimum: 0, maximum: 5000 })

export const whichStateSchema = Type.Partial(
  Type.Object({
    residenceState: stateSchema,
    lastActivityState: stateSchema,
    /** How often the person came home during the last activity; a frontier worker as a rule daily or at least once a week. */
    returnsHome: oneOf(['at-least-weekly', 'less-often']),
    /** Goes back to the State of residence, or stays there; false: stays in the State of the last activity. */
    returnsToResidenceState: Type.Boolean(),
    isWhollyUnemployed: Type.Boolean(),
    contractContinues: Type.Boolean(),
    contractEndedOn: dateSchema,
    /** Where the person moved to the State of residence: when, and what he or she was doing. */
    movedOn: dateSchema,
    statusWhenMoving: oneOf(['working', 'on-sickness-benefit', 'after-activity']),
    /** The law of the State of the last activity treats its sickness benefit like the activity itself. */
    isSicknessBenefitEquated: Type.Boolean(),
    activityKind: oneOf(['employed', 'self-employed']),
    /** Absent: employed persons are not affected. False where the State notified that it insures no self-employed persons. */
    residenceInsuresSelfEmployed: Type.Boolean(),
    /** Activity in the State of the last activity within the 24 months before. */
    monthsInLastStateOf24: amount,
    weeksInLastState: amount,
    benefitMonthsPaid: amount,
    monthlyBenefitCents: centsSchema,
    monthlyBenefitOfLastStateCents: centsSchema,
    /** The two States agreed to waive reimbursement. */
    isReimbursementWaived: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type WhichStateFacts = Static<typeof whichStateSchema>

const person = ['person', 'register'] as const
const lastState = ['other-state', 'employer'] as const
export const whichStateSources: FactSources<WhichStateFacts> = {
  residenceState: { question: 'residence-state', answeredBy: person, essential: true },
  lastActivityState: { question: 'state-of-last-activity', answeredBy: ['other-state', 'person'], essential: true },
  returnsHome: { question: 'how-often-home', answeredBy: ['person'] },
  returnsToResidenceState: { question: 'returns-or-stays', answeredBy: ['person'] },
  isWhollyUnemployed: { question: 'wholly-unemployed', answeredBy: ['register', 'employer'] },
  contractContinues: { question: 'contract-continues', answeredBy: ['employer', 'person'] },
  contractEndedOn: { question: 'contract-ended', answeredBy: ['employer', 'person'] },
  movedOn: { question: 'day-of-move', answeredBy: person },
  statusWhenMoving: { question: 'status-on-day-of-move', answeredBy: ['person', 'employer'] },
  isSicknessBenefitEquated: { question: 'sickness-benefit-equated-with-work', answeredBy: ['other-state'] },
  activityKind: { question: 'employed-or-self-employed', answeredBy: person },
  residenceInsuresSelfEmployed: { question: 'residence-state-insures-self-employed', answeredBy: ['register', 'clerk'] },
  monthsInLastStateOf24: { question: 'months-in-last-state', answeredBy: lastState },
  weeksInLastState: { question: 'weeks-in-last-state', answeredBy: lastState },
  benefitMonthsPaid: { question: 'months-of-benefit-paid', answeredBy: ['register'] },
  monthlyBenefitCents: { question: 'monthly-benefit', answeredBy: ['register'] },
  monthlyBenefitOfLastStateCents: { question: 'monthly-benefit-of-last-state', answeredBy: ['other-state'] },
  isReimbursementWaived: { question: 'reimbursement-waived', answeredBy: ['register', 'clerk'] },
}

export function findWhichStateContradiction(facts: WhichStateFacts): LawError | undefined {
  const { isWhollyUnemployed, contractContinues, monthsInLastStateOf24 } = facts
  if (isWhollyUnemployed !== undefined && isWhollyUnemployed === contractContinues)
    return { code: 'law/facts-contradict', at: '/contractContinues' }
  if (monthsInLastStateOf24 !== undefined && monthsInLastStateOf24 > 24)
    return { code: 'law/facts-contradict', at: '/monthsInLastStateOf24' }
  return undefined
}
