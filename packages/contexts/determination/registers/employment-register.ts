/** The window to a State's employment register, and what its answer states about a posting. */
import { ok, type PlainDate, type Result, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { Statement } from '../domain/statement.ts'
import type { RegisterError } from '../errors.ts'
import { askRegister, day, orNull, type RegisterConnection, reader, state, text } from './register-client.ts'

const closed = { additionalProperties: false } as const

const address = Type.Object({ street: text, town: text, postCode: text, country: Type.String({ pattern: '^[A-Z]{2}$' }) }, closed)

const employmentRecord = Type.Object(
  {
    pin: text,
    employer: Type.Object({ legalPersonId: text, name: text, address }, closed),
    insuredSince: orNull(day),
    affiliatedState: orNull(state),
    employmentSince: orNull(day),
    contractState: orNull(Type.String({ pattern: '^[A-Z]{2}$' })),
    /** Percent of the employer's turnover that arises in the State of the register. */
    employerTurnoverShareInState: orNull(Type.Number({ minimum: 0, maximum: 100 })),
    earlierPostings: Type.Array(
      Type.Object(
        { hostState: state, from: day, to: day, hostUndertakingId: Type.Optional(text), replacedBy: Type.Optional(text) },
        closed,
      ),
      { maxItems: 200 },
    ),
    person: Type.Object(
      {
        familyName: text,
        givenName: text,
        birthDate: text,
        birthPlace: Type.String({ maxLength: 300 }),
        nationality: Type.String({ pattern: '^[A-Z]{2}$' }),
        sex: text,
        address,
      },
      closed,
    ),
  },
  closed,
)
export type EmploymentRecord = Static<typeof employmentRecord>

export interface EmploymentQuestion {
  readonly pin: string
  /** Legal person id of the employer. */
  readonly employer: string
  readonly on: PlainDate
  readonly purpose: string
}

export interface EmploymentRegister {
  findEmployment(question: EmploymentQuestion): Promise<Result<EmploymentRecord, RegisterError>>
}

export function httpEmploymentRegister(connection: RegisterConnection): EmploymentRegister {
  return {
    findEmployment: ({ pin, employer, on, purpose }) =>
      askRegister<EmploymentRecord>(
        'employment',
        connection,
        `/employment/${encodeURIComponent(pin)}?employer=${encodeURIComponent(employer)}&on=${on}`,
        purpose,
        (input) => {
          const record = readRecord(input)
          const isAbout = record?.pin === pin && record.employer.legalPersonId === employer
          return isAbout && record.earlierPostings.every(({ from, to }) => from <= to) ? record : undefined
        },
      ),
  }
}

const readRecord = reader(employmentRecord)

export interface EmploymentFacts {
  readonly statements: readonly Statement[]
  /** For the content of the document: names and addresses as the register writes them. */
  readonly record: EmploymentRecord
}

/** Asks the register and turns what it holds into statements. What it does not hold is not stated. */
export async function askEmploymentRegister(
  register: EmploymentRegister,
  /** The State whose register it is; `state: null` in an answer means "not insured here". */
  question: EmploymentQuestion & { readonly registerState: StateCode; readonly now: Date },
): Promise<Result<EmploymentFacts, RegisterError>> {
  const answer = await register.findEmployment(question)
  if (!answer.ok) return answer
  const record = answer.value
  const facts: Record<string, unknown> = {
    worker: 'identified',
    nationality: record.person.nationality,
    residenceState: record.person.address.country,
    insurance: { state: record.affiliatedState ?? question.registerState, since: record.insuredSince },
    employment: { since: record.employmentSince, ...(record.contractState === null ? {} : { contractState: record.contractState }) },
    ...(record.employerTurnoverShareInState === null ? {} : { turnoverShare: record.employerTurnoverShareInState }),
    earlierPostings: record.earlierPostings.map(({ hostState, from, to, hostUndertakingId }) => ({
      hostState,
      period: { from, to },
      ...(hostUndertakingId === undefined ? {} : { undertaking: hostUndertakingId }),
    })),
  }
  const at = question.now.toISOString()
  return ok({ record, statements: Object.entries(facts).map(([fact, value]) => ({ fact, value, source: 'register', at })) })
}
