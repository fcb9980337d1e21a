/** What the signed code on paper says: the short block of its profile, and where the print's own status entry is. */
import type { QrPayload } from '@passerelle/qr'
import { type PdA1, type Prc, prcQrClaims, toCardCountry } from '@passerelle/vocabulary'

export interface PaperStatus {
  readonly uri: string
  readonly index: number
}

export function paperPayload(record: PdA1 | Prc, { uri, index }: PaperStatus): QrPayload {
  const status = { jti: String(index), rid: uri }
  return record.type === 'PRC'
    ? { sid: 'eessi:prc:1.0', ...status, prc: prcQrClaims(record) }
    : { sid: 'eessi:pda1:1.0', ...status, pda1: pdA1Block(record) }
}

/** Texts are cut to the room of the profile; the whole text stands on the paper around the code. */
function pdA1Block(record: PdA1) {
  const { holder, legislation, institution } = record
  const [employment] = record.employments
  const [place] = record.placesOfWork ?? []
  const hostCountry = place?.address.country ?? record.noFixedPlaceStates?.[0] ?? legislation.memberState
  return {
    ic: toCardCountry(institution.country),
    in: cut(institution.name, 60),
    ii: institution.id.slice(3),
    dn: record.number,
    fn: cut(holder.surname, 80),
    gn: cut(holder.forenames, 80),
    dob: holder.dateOfBirth,
    lc: toCardCountry(legislation.memberState),
    sd: legislation.startDate,
    ...(legislation.endDate === undefined ? {} : { ed: legislation.endDate }),
    en: cut(employment?.name ?? '', 80),
    hc: toCardCountry(hostCountry),
    ...(place?.companyOrVesselName === undefined ? {} : { hp: cut(place.companyOrVesselName, 60) }),
    di: record.issuedOn,
  }
}

/** By code points, as the profile counts. */
function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('')
}
