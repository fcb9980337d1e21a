/** Reads the question which State's legislation applies. Percentages, States and dates stand as they are; texts are read by their key words. */

import { isStateCode } from '@passerelle/kernel'
import type { Decision } from '@passerelle/law'
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'

type Told = Readonly<Record<string, unknown>>

export const whichStateCases: CaseReaders = {
  which_state: {
    put: (facts) => ({
      subject: 'applicable-legislation',
      on: day(facts),
      facts: reader(facts).known({
        nationalities: ({ nationality }) => (nationality === undefined ? undefined : [nationality]),
        residenceState: ({ residence_state }) => placeOf(residence_state),
        activities: activitiesOf,
        cashBenefits: ({ cash_benefit }) => (isRecord(cash_benefit) ? [benefitOf(cash_benefit)] : undefined),
        isContractInForce: ({ employment_contract_in_force }) => booleanOf(employment_contract_in_force),
        calledUpBy: ({ status }) => serviceOf(status),
        centreOfInterestState: ({ centre_of_interest_state }) => placeOf(centre_of_interest_state),
        teleworkRequest: teleworkRequestOf,
        isHomeWorkAgreed: ({ home_work_agreed }) => booleanOf(home_work_agreed),
        // The case does not name the State that issued it.
        foreignA1: ({ a1_issued_by_other_state }) =>
          a1_issued_by_other_state === true ? {} : a1_issued_by_other_state === false ? null : undefined,
        vesselRegisteredIn: ({ vessel_registered_in }) => placeOf(vessel_registered_in),
        operatorEstablishedIn: ({ operator_established_in }) => placeOf(operator_established_in),
      }),
    }),
    tell,
  },
}

const kinds: Readonly<Record<string, string>> = {
  employed: 'employed',
  self_employed: 'self-employed',
  civil_servant: 'civil-servant',
  mariner: 'mariner',
  aircrew: 'aircrew',
  eu_contract_staff: 'eu-contract-staff',
}

function activitiesOf(facts: CaseFacts): unknown {
  const { activities, status } = facts
  if (!Array.isArray(activities)) return typeof status === 'string' && /without (work|activity)|not working/i.test(status) ? [] : activities
  return activities.map((activity) => (isRecord(activity) ? activityOf(activity, facts) : activity))
}

function activityOf(told: Told, facts: CaseFacts): Told {
  const isEmployed = told.kind === 'employed' || told.kind === 'aircrew'
  return withoutAbsent({
    kind: typeof told.kind === 'string' ? (kinds[told.kind] ?? told.kind) : told.kind,
    workState: placeOf(told.work_state),
    employer: told.employer,
    employerSeat: placeOf(told.employer_office_state),
    contractPartnerSeat: isEmployed ? placeOf(facts.contract_with_undertaking_in) : undefined,
    actualEmployerSeat: isEmployed ? placeOf(facts.real_authority_and_wage_cost_and_dismissal_power_with_undertaking_in) : undefined,
    workingTimePercent: told.working_time_percent,
    incomePercent: told.income_percent,
    activityPercent: told.activity_percent,
    isTelework: isTeleworkOf(told, facts),
    hasFixedPremises: booleanOf(told.fixed_premises),
    administrationState: placeOf(told.administration_state),
    vesselFlag: placeOf(told.vessel_flag),
    paidFrom: placeOf(told.paid_by_office_in),
    homeBase: told.home_base_state === null ? null : placeOf(told.home_base_state),
    crewRoom: crewRoomOf(told),
    option: optionOf(told),
    lastSubjectTo: placeOf(told.last_subject_to),
  })
}

/** What stands beside telework in the same State, as an entry of its own without `mode`, is told apart from it by that. */
function isTeleworkOf({ mode, work_state }: Told, { activities }: CaseFacts): boolean | undefined {
  if (typeof mode === 'string') return mode === 'telework'
  const isBesideTelework =
    work_state !== undefined &&
    (activities as readonly unknown[]).some((other) => isRecord(other) && other.work_state === work_state && other.mode === 'telework')
  return mode === undefined && isBesideTelework ? false : undefined
}

function crewRoomOf({ crew_room_of_the_airline_in, crew_room_minutes_per_day }: Told): Told | undefined {
  if (crew_room_of_the_airline_in === undefined && crew_room_minutes_per_day === undefined) return undefined
  return withoutAbsent({ state: placeOf(crew_room_of_the_airline_in), minutesPerDay: crew_room_minutes_per_day })
}

function optionOf({ option_exercised, option_made }: Told): Told | null | undefined {
  if (option_exercised === null) return null
  if (option_exercised === undefined && option_made === undefined) return undefined
  return withoutAbsent({
    state: placeOf(option_exercised),
    isMadeAtConclusion:
      typeof option_made === 'string'
        ? !/not|after|later/i.test(option_made) && /at (the )?(conclusion|signature)|when/i.test(option_made)
        : undefined,
  })
}

function benefitOf({ branch, paid_by, because_of_activity, basis, last_activity_state }: Told): Told {
  return withoutAbsent({
    branch: branch === 'old_age' ? 'old-age' : branch,
    paidBy: placeOf(paid_by),
    isBecauseOfActivity: booleanOf(because_of_activity),
    isUnderArticle65: typeof basis === 'string' ? /\b65\b/.test(basis) : undefined,
    lastActivityState: placeOf(last_activity_state),
  })
}

/** "called up for military service by FI" */
function serviceOf(status: unknown): Told | undefined {
  if (typeof status !== 'string' || !/called up/i.test(status) || /not called up/i.test(status)) return undefined
  const [state, another] = status.match(/\b[A-Z]{2}\b/g) ?? []
  return state !== undefined && another === undefined ? { state: placeOf(state) } : {}
}

function teleworkRequestOf({ telework_agreement_request, employer_and_worker_agree }: CaseFacts): Told | undefined {
  if (telework_agreement_request === undefined && employer_and_worker_agree === undefined) return undefined
  return withoutAbsent({ isMade: booleanOf(telework_agreement_request), agreedByBoth: booleanOf(employer_and_worker_agree) })
}

/** Parts of States that have a code of their own, where the Regulation applies. EESSI writes EL and UK. */
const partsOfStates: Readonly<Record<string, string>> = {
  GP: 'FR',
  GF: 'FR',
  MQ: 'FR',
  RE: 'FR',
  YT: 'FR',
  MF: 'FR',
  AX: 'FI',
  EL: 'GR',
  UK: 'GB',
}

/** A country by its code (EESSI's EL and UK too), or outside; any other text is no answer. */
function placeOf(told: unknown): string | undefined {
  if (typeof told !== 'string') return undefined
  const whole = partsOfStates[told]
  if (whole !== undefined) return whole
  if (isStateCode(told) || /^[A-Z]{2}$/.test(told)) return told
  return /^outside|third.(country|state)/i.test(told) ? 'third-country' : undefined
}

const teleworkWords: Readonly<Record<string, string>> = {
  'half-or-more': 'not available: 50% or more',
  'residence-not-signatory': 'not available: residence State not a signatory at the date',
  'seat-not-signatory': 'not available: State of the employer not a signatory at the date',
  'not-in-force': 'not available: not in force at the date',
  'not-requested': 'not requested',
  'not-agreed': 'not available: employer and worker do not agree',
  'not-telework': 'not available: no telework',
  'other-work': 'not available: other work besides telework and work at the seat',
  'seats-elsewhere': 'not available: employers not all seated in one other State',
  applies: 'applies',
}

const documentNames: Readonly<Record<string, string>> = { PDA1: 'PD A1', PDS1: 'PD S1' }

function tell(decision: Decision, facts: CaseFacts): Told {
  const answer = answerOf<{ applicableState: string; telework?: string }>(decision)
  return withoutAbsent({
    outcome: answer === undefined ? undefined : 'determined',
    applicable_state: answer?.applicableState,
    default_state: decision.otherwise === undefined ? undefined : (decision.otherwise as { applicableState?: string }).applicableState,
    telework_agreement: answer?.telework === undefined ? undefined : teleworkWords[answer.telework],
    ruleset: decision.ruleset === 'R1971/1' ? '1408/71' : undefined,
    documents:
      answer === undefined
        ? undefined
        : decision.documents.map(({ document, issuedBy, mayBeIssued, maxYears }) =>
            withoutAbsent({
              document: documentNames[document] ?? document,
              issued_by: issuedBy,
              may_be_issued: mayBeIssued,
              max_years: maxYears,
              for: document === 'PDS1' ? `residence in ${String(facts.residence_state)}` : undefined,
            }),
          ),
  })
}

const isRecord = (value: unknown): value is Told => typeof value === 'object' && value !== null && !Array.isArray(value)
const booleanOf = (value: unknown) => (typeof value === 'boolean' ? value : undefined)
const withoutAbsent = (values: Told): Told => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
