/**
 * What the law looks at to find the one State whose legislation applies: who the person is, where they live, what they do for a living,
 * and what they are paid instead. Every fact may be absent, and absent means unknown; an empty list means none.
 * No names and no numbers of persons: the law does not need them.
 * @source 883/2004 Arts. 2, 11-16; 987/2009 Arts. 5, 14-18
 */
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { type countrySchema, dateSchema, factsParser, idSchema, oneOf, percentSchema } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'
import { shareMeasures } from './shares.ts'

const closed = { additionalProperties: false } as const
type Country = Static<typeof countrySchema>

/** A country, or `third-country` where only this is known: none in which the Regulation applies. */
const placeSchema = Type.Unsafe<Country | 'third-country'>({ type: 'string', pattern: '^([A-Z]{2}|third-country)$' })
export type Place = Static<typeof placeSchema>

export const activityKinds = ['employed', 'self-employed', 'civil-servant', 'mariner', 'aircrew', 'eu-contract-staff'] as const
export type ActivityKind = (typeof activityKinds)[number]

export const benefitBranches = [
  'sickness',
  'maternity-paternity',
  'unemployment',
  'work-accident',
  'pre-retirement',
  'family',
  'invalidity-pension',
  'old-age',
  'survivors-pension',
  'work-accident-pension',
  'care-without-limit',
] as const
export type BenefitBranch = (typeof benefitBranches)[number]

/** One activity in one place. Somebody who works for one employer in two States has two, with the same `employer`. */
const activitySchema = Type.Partial(
  Type.Object({
    kind: oneOf(activityKinds),
    /** Where the work is physically done. Not asked of mariners and, since the home base counts, of aircrew. */
    workState: placeSchema,
    /** Any name that tells employers apart; the same name is the same employer. */
    employer: idSchema,
    /** Registered office or place of business: where the essential decisions are taken, not a letter box. */
    employerSeat: placeSchema,
    /** Seat of the undertaking named in the contract, where it may not be the one that directs the work. */
    contractPartnerSeat: placeSchema,
    /** Seat of the undertaking that directs the worker, bears the wage cost and can dismiss. It prevails over the contract. */
    actualEmployerSeat: placeSchema,
    /** Of all working time, also that spent in third countries; expected for the next twelve months. */
    workingTimePercent: percentSchema,
    /** Of all pay or income from work. */
    incomePercent: percentSchema,
    /** Of the whole activity, where it is measured by turnover, number of services or otherwise as one. */
    activityPercent: percentSchema,
    isTelework: Type.Boolean(),
    /** Carried on from fixed and permanent premises; self-employed persons. */
    hasFixedPremises: Type.Boolean(),
    /** Only supports another activity and has no independence. */
    isMerelySupportive: Type.Boolean(),
    /** The State whose administration employs the civil servant. */
    administrationState: placeSchema,
    vesselFlag: placeSchema,
    /** Seat of the undertaking or person that pays the mariner. */
    paidFrom: placeSchema,
    /** `null`: the operator has assigned none. */
    homeBase: Type.Union([placeSchema, Type.Null()]),
    crewRoom: Type.Partial(Type.Object({ state: placeSchema, minutesPerDay: Type.Number({ minimum: 0, maximum: 1440 }) }), closed),
    /** The choice of contract staff of the European Union; `null`: none was made. */
    option: Type.Union([Type.Partial(Type.Object({ state: placeSchema, isMadeAtConclusion: Type.Boolean() }), closed), Type.Null()]),
    /** The State to whose legislation contract staff were last subject before. */
    lastSubjectTo: placeSchema,
    /** First and last day, both included; absent: from before, or without an end in sight. */
    from: dateSchema,
    to: dateSchema,
  }),
  closed,
)
export type Activity = Static<typeof activitySchema>

const cashBenefitSchema = Type.Partial(
  Type.Object({
    branch: oneOf(benefitBranches),
    paidBy: placeSchema,
    /** Paid because of, or following from, an activity as an employed or self-employed person. */
    isBecauseOfActivity: Type.Boolean(),
    /** Unemployment benefit that the State of residence pays under Art. 65. */
    isUnderArticle65: Type.Boolean(),
    lastActivityState: placeSchema,
    from: dateSchema,
    to: dateSchema,
  }),
  closed,
)
export type CashBenefit = Static<typeof cashBenefitSchema>

/** Something that binds for a time, by a State; without dates, for the day that is asked about. */
const boundTo = Type.Partial(Type.Object({ state: placeSchema, from: dateSchema, to: dateSchema }), closed)

export const legislationFactsSchema = Type.Partial(
  Type.Object({
    /** All of them: one that is covered is enough. */
    nationalities: Type.Array(
      Type.Unsafe<Country | 'stateless' | 'refugee'>({ type: 'string', pattern: '^([A-Z]{2}|stateless|refugee)$' }),
      {
        minItems: 1,
        maxItems: 10,
      },
    ),
    /** Lawful stay in a State bound by Regulation 1231/2010, however short. Asked of nationals of third countries. */
    isLegallyResident: Type.Boolean(),
    /** Habitual residence: the centre of the person's interests. */
    residenceState: placeSchema,
    activities: Type.Array(activitySchema, { maxItems: 200 }),
    cashBenefits: Type.Array(cashBenefitSchema, { maxItems: 20 }),
    /** A contract of employment runs on though no work is done, as between two assignments of an agency. */
    isContractInForce: Type.Boolean(),
    /** Called up, or called up again, for military or civilian service. */
    calledUpBy: boundTo,
    /** Where a self-employed person's activities have their centre of interest, all things considered. */
    centreOfInterestState: placeSchema,
    /** A joint request under the Framework Agreement on telework; `agreedByBoth`: by employer and worker. */
    teleworkRequest: Type.Partial(Type.Object({ isMade: Type.Boolean(), agreedByBoth: Type.Boolean() }), closed),
    /** Work at home is agreed with the employer as part of the normal pattern; looked at before 1 May 2010. */
    isHomeWorkAgreed: Type.Boolean(),
    /** Work in several States recurs (`regular`), or is a single limited assignment (`one-off`), which is posting. */
    pattern: oneOf(['regular', 'one-off']),
    /** A portable document A1 that an institution of another State issued and has not withdrawn; `null`: there is none. */
    foreignA1: Type.Union([boundTo, Type.Null()]),
    /** An exception agreed by two States for this person, and the State that it names; `null`: there is none. */
    exceptionAgreement: Type.Union([boundTo, Type.Null()]),
    /** Registration of an inland vessel and seat of its operator: told, but without weight for the share of work. */
    vesselRegisteredIn: placeSchema,
    operatorEstablishedIn: placeSchema,
  }),
  closed,
)
export type LegislationFacts = Static<typeof legislationFactsSchema>
export type LegislationFact = keyof LegislationFacts & string

export const legislationSources: FactSources<LegislationFacts> = {
  nationalities: { question: 'nationalities', answeredBy: ['register', 'person'], essential: true },
  isLegallyResident: { question: 'legal-residence', answeredBy: ['register', 'person'] },
  residenceState: { question: 'residence', answeredBy: ['register', 'person'], essential: true },
  activities: { question: 'activities', answeredBy: ['person', 'employer'], essential: true },
  cashBenefits: { question: 'cash-benefits', answeredBy: ['other-state', 'register', 'person'] },
  isContractInForce: { question: 'contract-in-force', answeredBy: ['employer', 'person'] },
  calledUpBy: { question: 'called-up', answeredBy: ['person', 'register'] },
  centreOfInterestState: { question: 'centre-of-interest', answeredBy: ['person', 'clerk'] },
  teleworkRequest: { question: 'telework-request', answeredBy: ['employer', 'person'] },
  isHomeWorkAgreed: { question: 'home-work-agreed', answeredBy: ['employer', 'person'] },
  pattern: { question: 'work-pattern', answeredBy: ['employer', 'person'] },
  foreignA1: { question: 'foreign-a1', answeredBy: ['other-state', 'person'], essential: true },
  exceptionAgreement: { question: 'exception-agreement', answeredBy: ['other-state', 'clerk'], essential: true },
  vesselRegisteredIn: { question: 'vessel-registration', answeredBy: ['employer', 'person'] },
  operatorEstablishedIn: { question: 'vessel-operator', answeredBy: ['employer', 'person'] },
}

/** Rounded shares may add up to a little more than the whole. */
const roundingPercent = 1

/** Shares of one whole above 100 %, and one employer with two seats. Activities that never meet in time are parts of different wholes. */
function findContradiction({ activities = [] }: LegislationFacts): LawError | undefined {
  const areDated = activities.some(({ from, to }) => from !== undefined || to !== undefined)
  if (!areDated)
    for (const measure of shareMeasures) {
      let ofEmployed = 0
      let ofSelfEmployed = 0
      for (const activity of activities)
        if (activity.kind === 'self-employed') ofSelfEmployed += activity[measure] ?? 0
        else ofEmployed += activity[measure] ?? 0
      // The two kinds may be measured apart, each as a whole.
      if (Math.max(ofEmployed, ofSelfEmployed) > 100 + roundingPercent)
        return { code: 'law/shares-over-100', at: '/activities', params: { measure } }
    }
  return areDated ? undefined : findEmployerWithTwoSeats(activities)
}

function findEmployerWithTwoSeats(activities: readonly Activity[]): LawError | undefined {
  const seats = new Map<string, string>()
  for (const [i, { employer, employerSeat, actualEmployerSeat }] of activities.entries()) {
    const seat = actualEmployerSeat ?? employerSeat
    if (employer === undefined || seat === undefined) continue
    if ((seats.get(employer) ?? seat) !== seat) return { code: 'law/facts-contradict', at: `/activities/${i}/employerSeat` }
    seats.set(employer, seat)
  }
  return undefined
}

export const parseLegislationFacts = factsParser(legislationFactsSchema, findContradiction)

/** The benefits that never count as an activity: pensions, and care cash benefits without a limit in time. */
export const benefitsLeftOut: readonly BenefitBranch[] = [
  'invalidity-pension',
  'old-age',
  'survivors-pension',
  'work-accident-pension',
  'care-without-limit',
]
