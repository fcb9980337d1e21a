/**
 * Claims of a presented credential → one view for a check page. Reads the rulebook's form and the variants in circulation:
 * single employer and work address (pilots), names with dots (a pilot), the EUDI reference issuer's names, WE BUILD's whole paper form.
 * It does not check signature, status, binding or validity; that is the verifier's work.
 */
import { err, fromWireCountry, ok, type Result } from '@passerelle/kernel'
import { isPlainObject } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'
import { type ClaimReader, readClaimsOf } from './claim-reader.ts'
import { openEnd } from './common-claims.ts'
import { type CredentialTypeName, credentialTypeOfVct } from './credential-types.table.ts'
import type { CredentialView, ViewedEmployer, ViewedPeriod, ViewedPlace } from './credential-view.ts'

/** @param claims the disclosed claims, `vct` among them */
export function readClaims(claims: unknown): Result<CredentialView, readonly VocabularyError[]> {
  if (!isPlainObject(claims)) return err([{ code: 'vocabulary/wrong-claim', at: '/' }])
  const type = credentialTypeOfVct(claims.vct)
  if (type === undefined) return err([{ code: 'vocabulary/unknown-credential-type', at: '/vct' }])
  const reader = readClaimsOf(claims)
  reader.ignore(...envelope)
  const view = claims.vct === 'eu.we-build.pda1.1' ? readWeBuild(reader, type) : readRulebookOrPilot(reader, type)
  return reader.errors.length > 0 ? err(reader.errors) : ok({ ...view, notUnderstood: reader.unread() })
}

const envelope = [
  'vct',
  'vct#integrity',
  'iss',
  'iat',
  'nbf',
  'exp',
  'jti',
  'sub',
  'cnf',
  'status',
  'category',
  'attestation_legal_category',
  '_sd_alg',
  'adm_nbf',
  'adm_exp',
  'binding',
]

type ViewWithoutRest = Omit<CredentialView, 'notUnderstood'>

function readRulebookOrPilot(reader: ClaimReader, type: CredentialTypeName): ViewWithoutRest {
  const institutionName = reader.text('authentic_source.name', 'competent_institution.institution_name', 'issuing_authority.name')
  return withoutAbsent({
    type,
    number: reader.text('document_number', 'document_id'),
    pin: reader.text('personal_administrative_number', 'social_security_pin', 'social_security_number'),
    holder: readHolder(reader),
    employers: [...reader.list('employer'), ...reader.list('employment_details')].flatMap(readEmployer),
    places: [
      ...reader.list('work_information.work_address'),
      ...reader.list('work_address'),
      ...reader.list('places_of_work.place_of_work'),
    ].map(readPlace),
    noFixedPlaceStates: [
      ...reader.texts('work_information.no_fixed_place_of_work'),
      ...reader.list('places_of_work.no_fixed_place').flatMap((place) => place.country('country_code') ?? []),
    ].map(fromWireCountry),
    legislation: reader.country('legislation_country', 'legislation.member_state'),
    statusConfirmation: reader.text('status_confirmation'),
    transitionalRules: reader.flag('transitional_rules', 'legislation.transitional_rules'),
    institution: withoutAbsent({
      id: reader.text('authentic_source.id', 'competent_institution.institution_id', 'issuing_authority.id'),
      name: institutionName ?? (type === 'PID' || !reader.has('issuing_authority.name') ? reader.text('issuing_authority') : undefined),
      country: reader.country('issuing_authority.country', 'issuing_country', 'competent_institution.country_code'),
    }),
    document: withoutAbsent({
      from: reader.date('date_of_issuance', 'issuance_date'),
      to: reader.date('date_of_expiry', 'expiry_date'),
    }),
    cover: closed(reader.date('starting_date', 'legislation.starting_date'), reader.date('ending_date', 'legislation.ending_date')),
  })
}

function readHolder(reader: ClaimReader): CredentialView['holder'] {
  const holder = withoutAbsent({
    givenName: reader.text('subject.forenames', 'given_name', 'subject.given_name', 'credential_holder.given_name'),
    familyName: reader.text('subject.familynames', 'family_name', 'subject.family_name', 'credential_holder.family_name'),
    birthDate: reader.birthDate('subject.date_of_birth', 'birthdate', 'birth_date', 'subject.birth_date', 'credential_holder.birth_date'),
  })
  return Object.keys(holder).length === 0 ? undefined : holder
}

function readEmployer(reader: ClaimReader): readonly ViewedEmployer[] {
  const name = reader.text('name')
  const rest = withoutAbsent({
    id: reader.text('id', 'employer_id', 'employerID'),
    country: reader.country('country', 'country_code', 'address.countryCode'),
    type: reader.text('type', 'employment_type', 'typeOfEmployment'),
  })
  reader.ignore('id_type', 'typeOfID', 'street', 'town', 'postal_code', 'address')
  return name === undefined ? [] : [{ name, ...rest }]
}

function readPlace(reader: ClaimReader): ViewedPlace {
  const street = reader.text('street_address', 'street', 'address.streetAndNumber')
  const number = reader.text('house_number', 'building_number')
  const postCode = reader.text('postal_code', 'address.postcode')
  const town = reader.text('locality', 'town', 'address.town')
  const lines = [join(street, number), join(postCode, town)].filter((line) => line !== '')
  const formatted = reader.text('formatted')
  reader.ignore('region', 'id_type', 'typeOfID', 'company_id', 'companyID')
  return withoutAbsent({
    address: lines.length > 0 ? lines.join(', ') : formatted,
    company: reader.text('company_name', 'company', 'companyOrVesselName'),
    country: reader.country('country', 'country_code', 'address.countryCode'),
    flagOrHomeBase: reader.text('flag_base_home', 'flag_base_home_state', 'flagBaseHomeState'),
  })
}

function readWeBuild(reader: ClaimReader, type: CredentialTypeName): ViewWithoutRest {
  const states = reader.has('placesOfWork') ? reader.list('placesOfWork') : []
  const byState = states.flatMap((places) => placesByState(places))
  return withoutAbsent({
    type,
    number: reader.text('documentID'),
    pin: reader.text('subject.pin'),
    holder: withoutAbsent({
      givenName: reader.text('subject.names.forenames'),
      familyName: reader.text('subject.names.surnames'),
      birthDate: reader.birthDate('subject.dateOfBirth'),
    }),
    employers: reader.list('employmentSituations').flatMap(readEmployer),
    places: byState.flatMap((entry) => entry.places),
    noFixedPlaceStates: byState.flatMap((entry) => (entry.places.length === 0 ? [entry.state] : [])),
    legislation: reader.country('memberstateAppliedLegislation.memberstate'),
    statusConfirmation: reader.text('statusConfirmation.statusConfirmationCode'),
    provisional: reader.flag('memberstateAppliedLegislation.determinationIsProvisional'),
    transitionalRules: reader.flag('memberstateAppliedLegislation.transitionRulesApplyAccordingEG'),
    institution: withoutAbsent({
      id: reader.text('competentInstitution.institutionID'),
      name: reader.text('competentInstitution.institutionName'),
      country: reader.country('competentInstitution.countryCode'),
    }),
    document: {},
    cover: closed(reader.date('memberstateAppliedLegislation.startDate'), reader.date('memberstateAppliedLegislation.endDate')),
  })
}

/** `placesOfWork` is keyed by State; an empty list means no fixed place there. */
function placesByState(reader: ClaimReader): readonly { state: string; places: readonly ViewedPlace[] }[] {
  return states.flatMap((state) =>
    reader.has(state) ? [{ state: fromWireCountry(state), places: reader.list(state).map(readPlace) }] : [],
  )
}
const states = 'AT BE BG CH CY CZ DE DK EE EL ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK UK'.split(' ')

function closed(from: string | undefined, to: string | undefined): ViewedPeriod {
  return withoutAbsent({ from, to: to === openEnd ? undefined : to })
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ')
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
function withoutAbsent<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Present<T>
}
