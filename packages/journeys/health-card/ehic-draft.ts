/** The content of a health card, from what the insurance register holds. */
import type { InsuranceRecord } from '@passerelle/determination'
import type { EhicDraft } from '@passerelle/documents'
import { addMonths, minDate, type PlainDate } from '@passerelle/kernel'
import type { JourneyEnv } from '../env.ts'

/** How long a card may be used as proof. No Union rule sets it; each State does. */
const monthsOfACard = 12

export function ehicDraft(
  { state, institution, today }: Pick<JourneyEnv, 'state' | 'institution' | 'today'>,
  record: InsuranceRecord,
): EhicDraft {
  const to = record.cover.to as PlainDate | null
  const latest = addMonths(today(), monthsOfACard)
  return {
    type: 'EHIC',
    issuingState: state,
    name: record.person.familyName,
    givenNames: record.person.givenName,
    dateOfBirth: record.person.birthDate,
    pin: record.pin,
    institution: { id: institution.id, name: institution.name, acronym: institution.acronym, code: institution.id.slice(3) },
    expiryDate: to === null ? latest : minDate(to, latest),
    cover: { from: record.cover.from, ...(to !== null && { to }) },
  }
}
