/**
 * Who may ask for what, why, and how fresh the answer must be. A policy is data with a version; a change of meaning is a new version,
 * and every proof names the version under which it was made.
 * @source DC4EU WP6 verification policies; purposes and legal bases as cited in each row
 */
import { type CredentialTypeName, credentialTypes } from '@passerelle/vocabulary'
import type { StatusProfile } from './status.ts'

export const policyNames = ['labour-inspection', 'healthcare-provider'] as const
export type PolicyName = (typeof policyNames)[number]

/** One form in which the document circulates, and the selectively disclosable claims to ask of it; the rest of it is always visible. */
export interface AcceptedProfile {
  /** Credential id in the query. */
  readonly id: string
  readonly vctValues: readonly string[]
  readonly claims: readonly (readonly string[])[]
  readonly statusProfile: StatusProfile
}

export type RequiredDatum = 'number' | 'pin' | 'legislation' | 'employer' | 'institution' | 'holder'

export interface VerificationPolicy {
  readonly name: PolicyName
  readonly version: string
  /** A stable word that travels to the wallet. */
  readonly purpose: string
  readonly legalBasis: readonly string[]
  readonly document: Extract<CredentialTypeName, 'PDA1' | 'EHIC'>
  readonly profiles: readonly AcceptedProfile[]
  /** The person's identification data, in the same answer. */
  readonly identity: { readonly isRequired: boolean; readonly claims: readonly (readonly string[])[] }
  readonly requiredData: readonly RequiredDatum[]
  /** `sid` of the documents on paper that this check accepts. */
  readonly paper: readonly ('eessi:prc:1.0' | 'eessi:pda1:1.0')[]
  /** A statement of the issuer that is older says nothing any more. */
  readonly maxStatusAgeSeconds: number
  /** For how long a list that was read may be used again without asking; 0 asks each time, so that a change shows at once. */
  readonly statusReuseSeconds: number
}

const identityClaims = [['family_name'], ['given_name'], ['birthdate']]
const fifteenMinutes = 900

export const policies: Readonly<Record<PolicyName, VerificationPolicy>> = {
  'labour-inspection': {
    name: 'labour-inspection',
    version: '2026-11-01',
    purpose: 'labour-inspection',
    legalBasis: ['2014/67/EU Art 9', '2014/67/EU Art 10', '987/2009 Art 5'],
    document: 'PDA1',
    profiles: [
      {
        id: 'pda1',
        vctValues: [credentialTypes.PDA1.vct],
        claims: [['document_number'], ['legislation_country']],
        statusProfile: 'with-update',
      },
      {
        id: 'pda1_eudi',
        vctValues: ['urn:eu.europa.ec.eudi:pda1:1'],
        claims: [['document_id'], ['legislation'], ['employment_details'], ['places_of_work'], ['competent_institution']],
        statusProfile: 'binary',
      },
      {
        id: 'pda1_webuild',
        vctValues: ['eu.we-build.pda1.1'],
        claims: [['documentID'], ['memberstateAppliedLegislation'], ['employmentSituations'], ['placesOfWork'], ['competentInstitution']],
        statusProfile: 'binary',
      },
    ],
    identity: { isRequired: false, claims: identityClaims },
    requiredData: ['legislation', 'employer', 'institution'],
    paper: ['eessi:pda1:1.0'],
    maxStatusAgeSeconds: fifteenMinutes,
    statusReuseSeconds: 0,
  },
  'healthcare-provider': {
    name: 'healthcare-provider',
    version: '2026-11-01',
    purpose: 'healthcare-entitlement',
    legalBasis: ['883/2004 Art 19', '987/2009 Art 25'],
    document: 'EHIC',
    profiles: [
      {
        id: 'ehic',
        vctValues: [credentialTypes.EHIC.vct],
        claims: [['personal_administrative_number'], ['document_number']],
        statusProfile: 'with-update',
      },
      {
        id: 'ehic_eudi',
        vctValues: ['urn:eu.europa.ec.eudi:ehic:1'],
        claims: [['social_security_pin'], ['document_id'], ['starting_date'], ['competent_institution'], ['expiry_date']],
        statusProfile: 'binary',
      },
    ],
    identity: { isRequired: true, claims: identityClaims },
    requiredData: ['number', 'pin', 'institution', 'holder'],
    paper: ['eessi:prc:1.0'],
    maxStatusAgeSeconds: fifteenMinutes,
    statusReuseSeconds: 0,
  },
}

export const identityQueryId = 'pid'
