/** Branded identifiers. Every stored key begins with the institution, so that data can be spread by it. */
import type { Brand } from './brand.ts'
import { isStateCode, type StateCode } from './country.ts'

/** `CC:code`, CC the ISO code of the State, code 4 to 10 letters or digits: `GR:1001`. */
export type InstitutionId = Brand<string, 'InstitutionId'>

const institutionPattern = /^([A-Z]{2}):([A-Z0-9]{4,10})$/

export function parseInstitutionId(input: unknown): InstitutionId | undefined {
  if (typeof input !== 'string') return undefined
  const match = institutionPattern.exec(input)
  return match !== null && isStateCode(match[1]) ? (input as InstitutionId) : undefined
}

/** For literals in code and tests; throws when the text is not an institution id. */
export function institutionId(text: string): InstitutionId {
  const id = parseInstitutionId(text)
  if (id === undefined) throw new Error(`not an institution id: ${text}`)
  return id
}

export function stateOfInstitution(id: InstitutionId): StateCode {
  return id.slice(0, 2) as StateCode
}
