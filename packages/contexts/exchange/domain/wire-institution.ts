/** Institution ids as EESSI writes them: EL and UK outside, GR and GB inside. */
import { fromWireCountry, type InstitutionId, parseInstitutionId, toWireCountry } from '@passerelle/kernel'

export function toWireInstitution(id: InstitutionId): string {
  return `${toWireCountry(id.slice(0, 2))}${id.slice(2)}`
}

/** @returns undefined for anything that is not an institution id on the wire; ISO codes that EESSI writes otherwise are not accepted */
export function fromWireInstitution(text: string): InstitutionId | undefined {
  const id = parseInstitutionId(`${fromWireCountry(text.slice(0, 2))}${text.slice(2)}`)
  return id !== undefined && toWireInstitution(id) === text ? id : undefined
}
