/** The window to a health insurance register, and what it states about each person of a request. */
import { type InstitutionId, ok, type PlainDate, type Result } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { Statement } from '../domain/statement.ts'
import type { RegisterError } from '../errors.ts'
import { askRegister, day, orNull, type RegisterConnection, reader, text } from './register-client.ts'

const closed = { additionalProperties: false } as const
const insuredPerson = Type.Object({ familyName: text, givenName: text, birthDate: text, sex: text }, closed)

const insuranceRecord = Type.Object(
  {
    pin: text,
    person: insuredPerson,
    insured: Type.Boolean(),
    institution: text,
    cover: Type.Object({ from: day, to: orNull(day) }, closed),
    dependants: Type.Array(Type.Object({ pin: text, person: insuredPerson }, closed), { maxItems: 50 }),
  },
  closed,
)
export type InsuranceRecord = Static<typeof insuranceRecord>

export interface InsuranceQuestion {
  readonly pin: string
  readonly on: PlainDate
  readonly purpose: string
}

export interface InsuranceRegister {
  findInsurance(question: InsuranceQuestion): Promise<Result<InsuranceRecord, RegisterError>>
}

export function httpInsuranceRegister(connection: RegisterConnection): InsuranceRegister {
  return {
    findInsurance: ({ pin, on, purpose }) =>
      askRegister<InsuranceRecord>('insurance', connection, `/insurance/${encodeURIComponent(pin)}?on=${on}`, purpose, (input) => {
        const record = readRecord(input)
        return record?.pin === pin && (record.cover.to === null || record.cover.from <= record.cover.to) ? record : undefined
      }),
  }
}

const readRecord = reader(insuranceRecord)

export interface InsuranceFacts {
  readonly statements: readonly Statement[]
  /** The applicant and those of the asked persons who depend on the applicant. */
  readonly records: readonly InsuranceRecord[]
  /** Whom the applicant may ask for: the applicant first. Value of the question `persons`. */
  readonly family: readonly FamilyMember[]
}

export interface FamilyMember {
  readonly pin: string
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string
}

/**
 * Asks about the applicant and those of `persons` who are insured through the applicant.
 * About anybody else the register is not asked and nothing is stated, so that a clerk decides.
 */
export async function askInsuranceRegister(
  register: InsuranceRegister,
  question: InsuranceQuestion & { readonly persons: readonly string[]; readonly institution: InstitutionId; readonly now: Date },
): Promise<Result<InsuranceFacts, RegisterError>> {
  const { persons, institution, now, on, purpose } = question
  const applicant = await register.findInsurance(question)
  if (!applicant.ok) return applicant
  const dependants = applicant.value.dependants.filter(({ pin }) => persons.includes(pin) && pin !== question.pin)
  const records = persons.includes(question.pin) ? [applicant.value] : []
  for (const { pin } of dependants) {
    const answer = await register.findInsurance({ pin, on, purpose })
    if (answer.ok) records.push(answer.value)
    else if (answer.error.code !== 'determination/unknown-person') return answer
  }
  const at = now.toISOString()
  const statements = records.flatMap(({ pin, insured, institution: insurer, cover }): Statement[] => [
    { fact: 'insured', subject: pin, value: insured && insurer === institution, source: 'register', at },
    { fact: 'cover', subject: pin, value: { from: cover.from, ...(cover.to === null ? {} : { to: cover.to }) }, source: 'register', at },
  ])
  const family = [{ pin: applicant.value.pin, person: applicant.value.person }, ...applicant.value.dependants].map(({ pin, person }) => ({
    pin,
    familyName: person.familyName,
    givenName: person.givenName,
    birthDate: person.birthDate,
  }))
  return ok({ statements, records, family })
}
