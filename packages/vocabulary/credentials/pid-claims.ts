/**
 * A person as the PID credential states it. Passerelle is no PID provider: the demo's eID stand-in issues it with these claims.
 * @source PID rulebook of the EUDI architecture, SD-JWT VC encoding
 */
import { country, date, group, many, one, optional, partialDate, text, type ValueOf } from '../definition/definition.ts'
import type { Claims } from './claim-path.ts'

export const pidDefinition = group(
  'pid',
  {
    familyName: one(text(155), { label: 'person/familyName' }),
    givenName: one(text(155), { label: 'person/forename' }),
    birthDate: one(partialDate, { label: 'person/dateBirth' }),
    birthTown: optional(text(), { label: 'address/town' }),
    birthCountry: optional(country, { label: 'address/country' }),
    nationalities: many(country, { label: 'person/nationality' }),
    pin: optional(text(50), { label: 'pin/personalIdentificationNumber' }),
    issuingAuthority: one(text(100), { label: 'claim/issuing_authority' }),
    issuingCountry: one(country, { label: 'claim/issuing_country' }),
    issuedOn: one(date, { label: 'document/issuedOn' }),
    expiresOn: one(date, { label: 'document/expiresOn' }),
  },
  { source: 'PID rulebook' },
)
export type Pid = ValueOf<typeof pidDefinition>

export function pidClaims(person: Pid): Claims {
  const birthplace = {
    ...(person.birthCountry === undefined ? {} : { country: person.birthCountry }),
    ...(person.birthTown === undefined ? {} : { locality: person.birthTown }),
  }
  return {
    family_name: person.familyName,
    given_name: person.givenName,
    birthdate: person.birthDate,
    ...(Object.keys(birthplace).length === 0 ? {} : { place_of_birth: birthplace }),
    ...(person.nationalities === undefined || person.nationalities.length === 0 ? {} : { nationalities: person.nationalities }),
    ...(person.pin === undefined ? {} : { personal_administrative_number: person.pin }),
    issuing_authority: person.issuingAuthority,
    issuing_country: person.issuingCountry,
    date_of_issuance: person.issuedOn,
    date_of_expiry: person.expiresOn,
  }
}
