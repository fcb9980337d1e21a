/** From what a credential says to what a check shows, and to the three validities, kept apart. */
import type { VerifiedAttestation } from '@passerelle/attestation'
import { type PlainDate, parsePlainDate, plainDateIn } from '@passerelle/kernel'
import type { CredentialView, ViewedPeriod } from '@passerelle/vocabulary'
import type { RequiredDatum } from './policies.table.ts'
import type { CheckedDocument, VerificationResult } from './result.ts'

/** The holder is whom the document names; where it names nobody, the person who showed it. */
export function checkedDocument(view: CredentialView, person: CredentialView | undefined): CheckedDocument {
  const [employer] = view.employers
  const places = [
    ...view.places.map(({ company, address, country }) => ({
      ...(company !== undefined && { name: company }),
      ...(address !== undefined && { address }),
      ...(country !== undefined && { country }),
    })),
    ...view.noFixedPlaceStates.map((country) => ({ country })),
  ]
  const holder = namedHolder(view) ?? (person && namedHolder(person))
  const from = parsePlainDate(view.cover.from)
  const to = parsePlainDate(view.cover.to)
  return {
    type: view.type === 'PID' ? 'EHIC' : view.type,
    ...(view.number !== undefined && { number: view.number }),
    ...(employer && {
      employer: {
        name: employer.name,
        ...(employer.id !== undefined && { id: employer.id }),
        ...(employer.country !== undefined && { country: employer.country }),
      },
    }),
    ...(places.length > 0 && { places }),
    ...(view.legislation !== undefined && { legislation: view.legislation }),
    ...(from !== undefined && { period: { from, ...(to !== undefined && { to }) } }),
    ...(holder && { holder }),
    institution: view.institution,
  }
}

export function missingData(
  required: readonly RequiredDatum[],
  view: CredentialView,
  person: CredentialView | undefined,
): readonly RequiredDatum[] {
  const isThere: Readonly<Record<RequiredDatum, boolean>> = {
    number: view.number !== undefined,
    pin: view.pin !== undefined,
    legislation: view.legislation !== undefined,
    employer: view.employers.length > 0,
    institution: view.institution.id !== undefined,
    holder: namedHolder(view) !== undefined || (person !== undefined && namedHolder(person) !== undefined),
  }
  return required.filter((datum) => !isThere[datum])
}

export interface DateFindings {
  readonly validities: VerificationResult['validities']
  readonly isDocumentInDate: boolean | undefined
  readonly isCoveredOnDate: boolean | undefined
}

/** The token is judged now, the document on the issuer's calendar (past midnight there, still yesterday here), the cover on the day asked about. */
export function validitiesOf(
  view: CredentialView,
  token: Pick<VerifiedAttestation<unknown>, 'issuedAt' | 'notBefore' | 'expiresAt'>,
  { date, now }: { readonly date: PlainDate; readonly now: Date },
): DateFindings {
  const start = token.notBefore ?? token.issuedAt
  const isDocumentInDate =
    view.document.from === undefined && view.document.to === undefined
      ? undefined
      : isWithin(view.document, plainDateIn(view.institution.country, now))
  const isCoveredOnDate = view.cover.from === undefined ? undefined : isWithin(view.cover, date)
  return {
    isDocumentInDate,
    isCoveredOnDate,
    validities: {
      token: {
        ...(start && { from: start.toISOString() }),
        ...(token.expiresAt && { to: token.expiresAt.toISOString() }),
        ok: token.expiresAt === undefined || now < token.expiresAt,
      },
      document: { ...view.document, ok: isDocumentInDate ?? true },
      cover: { ...view.cover, ok: isCoveredOnDate ?? false },
    },
  }
}

function isWithin({ from, to }: ViewedPeriod, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}

function namedHolder({ holder }: CredentialView): CheckedDocument['holder'] {
  const { givenName, familyName, birthDate } = holder ?? {}
  return givenName === undefined || familyName === undefined || birthDate === undefined ? undefined : { givenName, familyName, birthDate }
}
