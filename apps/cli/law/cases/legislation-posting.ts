/** Worked cases on posting, on documents that bind, and on the procedure for the applicable legislation. */
import { addDays, isStateCode, parsePlainDate } from '@passerelle/kernel'
import type { Decision } from '@passerelle/law'
import type { CaseFacts, CaseReader, CaseReaders } from '../case-language.ts'
import { answerOf, casesAsOf, day, reader } from '../reading.ts'
import { provisionalLegislationCase } from './provisional-legislation.ts'

interface LegislationAnswer {
  readonly legislation: string
}

const legislationOf = (decision: Decision) => answerOf<LegislationAnswer>(decision)?.legislation

/** For a clerk, the State whose law follows unless an exception is agreed. */
function tellLegislation(decision: Decision) {
  if (decision.outcome !== 'decided') return { default_state: (decision.otherwise as Partial<LegislationAnswer> | undefined)?.legislation }
  return { outcome: 'determined', applicable_state: legislationOf(decision) }
}

const period = ({ start, expected_end }: CaseFacts) =>
  start === undefined || expected_end === undefined ? undefined : { from: start, to: expected_end }

/**
 * A number of days just before the start, as the first day. Months have 28 to 31 days: what is a month only because it is a February
 * is shown one day short of it, so that it is left to a clerk.
 */
function sinceDay(days: unknown, start: unknown, surelyEnough: number): unknown {
  const first = parsePlainDate(start)
  if (first === undefined || typeof days !== 'number') return undefined
  const counted = days < surelyEnough ? Math.min(days, surelyEnough - 3) : days
  if (!Number.isFinite(counted) || counted < 0 || counted > 40_000) return 'no day'
  return counted === 0 ? null : addDays(first, -Math.floor(counted))
}

const postingEmployed: CaseReader = {
  put: (facts) => ({
    subject: 'posting',
    on: day(facts, 'start'),
    facts: reader(facts).known({
      employmentKind: () => 'employed',
      severalStates: () => false,
      worker: () => 'identified',
      hostUndertaking: () => ({ id: 'the-host' }),
      placesOfWork: ({ host_state }) => (host_state === undefined ? undefined : [host_state]),
      sendingState: 'posting_state',
      hostState: 'host_state',
      nationality: 'nationality',
      residenceState: 'residence_state',
      period,
      insurance,
      turnoverShare: 'employer_turnover_in_posting_state_percent',
      internalManagementOnly: ({ employer_activity_in_posting_state: activity }) =>
        typeof activity === 'string' && /internal management|administrative only|letterbox/i.test(activity) ? true : undefined,
      directRelationship: 'direct_relationship_kept',
      replacesPosted: 'replaces_posted_person',
      replacedSince: ({ previous_posting: previous }) =>
        isRecord(previous) && previous.same_worker === false && previous.start !== undefined ? previous.start : undefined,
      lentOn: 'hired_out_again_in_host_state',
      recruitedForPosting: 'recruited_to_be_posted',
      recruitedIn,
      earlierPostings,
      absences: ({ absence }) => (isRecord(absence) ? [absenceOf(absence)] : undefined),
    }),
  }),
  tell: tellLegislation,
}

/** Where the person was covered just before: the State that the basis names, the State of residence without work, or the sending State. */
function insurance(facts: CaseFacts): unknown {
  const { prior_affiliation_basis: basis, prior_affiliation_days: days, posting_state, residence_state, start } = facts
  if (days === undefined || posting_state === undefined) return undefined
  const named = typeof basis === 'string' ? /\b(?:in|under|of) ([A-Z]{2})\b/.exec(basis)?.[1] : undefined
  const byResidence = typeof basis === 'string' && /resident/i.test(basis) ? residence_state : undefined
  const state = (named !== undefined && isStateCode(named) ? named : byResidence) ?? posting_state
  const since = sinceDay(days, start, 30)
  return since === undefined ? undefined : { state, since }
}

/** Whoever was covered in the sending State for a month and does not live in the host State came to the employer there, unless the case says otherwise. */
function recruitedIn(facts: CaseFacts): unknown {
  const { recruited_to_be_posted, prior_affiliation_days: days, residence_state, host_state, posting_state } = facts
  if (recruited_to_be_posted !== undefined || residence_state === undefined || residence_state === host_state) return undefined
  return typeof days === 'number' && days >= 31 ? posting_state : undefined
}

function earlierPostings({ previous_posting: previous, host_state }: CaseFacts): unknown {
  if (previous === null) return []
  if (!isRecord(previous)) return undefined
  if (previous.same_worker === false) return []
  const to = previous.end
  if (to === undefined) return undefined
  if (previous.same_host_state === false && previous.host_state === undefined) return []
  const hostState = previous.same_host_state === true ? host_state : (previous.host_state ?? host_state)
  if (hostState === undefined) return undefined
  const undertaking =
    previous.same_undertaking === undefined ? undefined : previous.same_undertaking === false ? 'another-host' : 'the-host'
  return [{ hostState, period: { from: previous.start ?? to, to }, ...(undertaking === undefined ? {} : { undertaking }) }]
}

function absenceOf({ from, to, reason }: Readonly<Record<string, unknown>>) {
  const words = typeof reason === 'string' ? reason : undefined
  const kind = words === undefined ? undefined : (absenceKinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'other')
  return {
    ...(from === undefined || to === undefined ? {} : { period: { from, to } }),
    ...(kind === undefined ? {} : { reason: kind }),
  }
}
const absenceKinds: readonly (readonly [RegExp, string])[] = [
  [/unpaid|parental|sabbatical|suspen/i, 'other'],
  [/\bill|sick|accident|hospital/i, 'illness'],
  [/holiday|vacation|leave/i, 'holiday'],
  [/training|course/i, 'training'],
]

const postingSelfEmployed: CaseReader = {
  put: (facts) => ({
    subject: 'posting-self-employed',
    on: day(facts, 'start'),
    facts: reader(facts).known({
      baseState: 'base_state',
      hostState: 'host_state',
      period,
      nationality: 'nationality',
      residenceState: 'residence_state',
      selfEmployedSince: ({ prior_self_employment_days: days, start }) => sinceDay(days, start, 60),
      isSimilarActivity: 'similar_activity',
      activityAtHome: 'activity_home',
      activityAbroad: 'activity_abroad',
      hostClassification: ({ host_state_classification: words }) =>
        typeof words === 'string' ? (/self.?employed/i.test(words) ? 'self-employed' : 'employed') : undefined,
      keepsInfrastructure: 'keeps_infrastructure',
    }),
  }),
  tell: tellLegislation,
}

const a1Binding: CaseReader = {
  put: (facts) => ({
    subject: 'document-binding',
    on: day(facts),
    facts: reader(facts).known({
      issuedBy: 'a1_issued_by',
      hostState: 'host_state',
      isWithdrawnByIssuer: 'issuer_has_withdrawn',
      isDoubtedByHost: ({ host_authority_view: view }) => (typeof view === 'string' ? !/^conditions met/i.test(view) : undefined),
      issuerWasAskedToReview: 'issuer_asked_to_review',
      courtFoundFraud: 'court_found_fraud',
    }),
  }),
  tell: (decision) => (decision.outcome === 'decided' ? { outcome: 'binding', applicable_state: legislationOf(decision) } : {}),
}

const procedureMultiState: CaseReader = {
  put: (facts) => ({
    subject: 'multi-state-procedure',
    on: day(facts, 'question_date'),
    facts: reader(facts).known({
      residenceState: 'residence_state',
      determinedBy: 'provisional_determination_by',
      otherStatesInformedOn: 'other_state_informed_on',
      objectionOn: 'objection_received_on',
      askedOn: ({ question_date }) => question_date ?? casesAsOf,
    }),
  }),
  tell: (decision) => {
    const answer = answerOf<{ status: string; finalOn: string }>(decision)
    if (answer !== undefined) return { outcome: 'determined', status: answer.status, final_on: answer.finalOn }
    const isObjected = decision.findings.some(({ condition, state }) => condition === 'no-objection-in-two-months' && state === 'fails')
    return isObjected ? { status: 'provisional' } : {}
  },
}

const transitional1408: CaseReader = {
  put: (facts) => ({
    subject: 'transition-from-earlier-rules',
    on: day(facts, 'question_date'),
    facts: reader(facts).known({
      earlierLegislation: 'legislation_under_1408_71',
      newLegislation: 'legislation_under_883',
      regime: ({ regime }) => regimeOf(regime),
      isSituationUnchanged: 'situation_unchanged',
      askedForNew: 'person_asked_for_883',
      askedOn: 'question_date',
    }),
  }),
  tell: (decision) => (decision.outcome === 'decided' ? { outcome: 'determined', applicable_state: legislationOf(decision) } : {}),
}

/** From free words: the amendment of 2012, third-country nationals, Switzerland, the EEA-EFTA States, or else citizens and States of the EU. */
function regimeOf(words: unknown): string | undefined {
  if (typeof words !== 'string') return undefined
  const isSwiss = /\bCH\b|swiss|switzerland/i.test(words)
  const isEea = /\bEEA\b|\bEFTA\b|\b(IS|LI|NO)\b|[Ii]celand|[Ll]iechtenstein|[Nn]orw/.test(words)
  if (/465|87a/.test(words)) return isSwiss ? 'amendment-465-2012-switzerland' : isEea ? 'amendment-465-2012-eea' : 'amendment-465-2012'
  const isThirdCountry = /third[- ]country|non-?EU|non-?union|1231|859/i.test(words)
  if (isThirdCountry) return isSwiss || isEea ? undefined : 'third-country-nationals'
  if (isSwiss) return isEea ? undefined : 'switzerland'
  if (isEea) return 'eea-efta'
  return /\bEU\b|union/i.test(words) ? 'eu' : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const postingCases: CaseReaders = {
  posting_employed: postingEmployed,
  posting_self_employed: postingSelfEmployed,
  a1_binding: a1Binding,
  procedure_multi_state: procedureMultiState,
  provisional_legislation: provisionalLegislationCase,
  transitional_1408: transitional1408,
}
