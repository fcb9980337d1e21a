/** An account at the login: a member of staff, a person, or a person acting for a company. Its id is the subject that clients see. */
import { type DemoPerson, type DemoStaff, findLogin, type LegalPerson, nameOf } from '../people.table.ts'

export interface Account {
  readonly who: DemoPerson | DemoStaff
  readonly actingFor?: LegalPerson
}

const separator = '~'

export function accountId(account: Account): string {
  return account.actingFor === undefined ? account.who.id : `${account.who.id}${separator}${account.actingFor.legalPersonId}`
}

/** Only what the table allows: nobody acts for a company that is not his. */
export function findAccount(id: string): Account | undefined {
  const [login = '', legalPersonId] = id.split(separator)
  const who = findLogin(login)
  if (who === undefined) return undefined
  if (legalPersonId === undefined) return { who }
  const actingFor = who.kind === 'person' ? who.mayActFor.find((company) => company.legalPersonId === legalPersonId) : undefined
  return actingFor === undefined ? undefined : { who, actingFor }
}

export const profileClaims = [
  'person_identifier',
  'family_name',
  'given_name',
  'birthdate',
  'legal_person_identifier',
  'legal_name',
  'staff',
  'name',
] as const

/** @source attributes of natural and legal persons, Implementing Regulation (EU) 2015/1501, Annex */
export function claimsOf(account: Account): { sub: string; [claim: string]: string | boolean } {
  const { who, actingFor } = account
  if (who.kind === 'staff') return { sub: accountId(account), staff: true, name: nameOf(who) }
  return {
    sub: accountId(account),
    person_identifier: who.pin,
    family_name: who.familyName,
    given_name: who.givenName,
    birthdate: who.birthDate,
    ...(actingFor !== undefined && { legal_person_identifier: actingFor.legalPersonId, legal_name: actingFor.name }),
  }
}
