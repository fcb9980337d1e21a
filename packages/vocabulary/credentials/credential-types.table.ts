/**
 * The credential types that Passerelle issues or reads: one own type each, and every identifier under which the same document circulates.
 * @source DC4EU rulebooks v1.1 (EHIC, PD A1); metadata of the EUDI reference issuers and verifier; WE BUILD rulebook A1; research on identifiers in circulation
 */
import type { ClaimPath } from './claim-path.ts'

export interface CredentialType {
  /** What we issue. */
  readonly vct: string
  /** What a check page asks for and reads, ours first. */
  readonly acceptedVcts: readonly string[]
  readonly doctypes: readonly string[]
  readonly configurationId: string
  readonly scope: string
  /** Claims that stand behind a selective disclosure; all others are always shown. */
  readonly disclosable: readonly ClaimPath[]
  readonly source: string
}

export const credentialTypes = {
  PDA1: {
    vct: 'urn:eudi:pda1:1',
    acceptedVcts: ['urn:eudi:pda1:1', 'urn:eu.europa.ec.eudi:pda1:1', 'eu.we-build.pda1.1'],
    doctypes: ['eu.europa.ec.eudi.pda1.1'],
    configurationId: 'pda1-dc-sd-jwt',
    scope: 'pda1',
    disclosable: [['personal_administrative_number'], ['document_number'], ['transitional_rules']],
    source: 'DC4EU rulebook PD A1 v1.1',
  },
  EHIC: {
    vct: 'urn:eudi:ehic:1',
    acceptedVcts: ['urn:eudi:ehic:1', 'urn:eu.europa.ec.eudi:ehic:1'],
    doctypes: ['eu.europa.ec.eudi.ehic.1'],
    configurationId: 'ehic-dc-sd-jwt',
    scope: 'ehic',
    disclosable: [['personal_administrative_number'], ['document_number']],
    source: 'DC4EU rulebook EHIC v1.1',
  },
  PID: {
    vct: 'urn:eudi:pid:1',
    acceptedVcts: ['urn:eudi:pid:1', 'urn:eu.europa.ec.eudi:pid:1'],
    doctypes: ['eu.europa.ec.eudi.pid.1'],
    configurationId: 'pid-dc-sd-jwt',
    scope: 'pid',
    disclosable: [
      ['family_name'],
      ['given_name'],
      ['birthdate'],
      ['place_of_birth'],
      ['nationalities'],
      ['personal_administrative_number'],
    ],
    source: 'PID rulebook of the EUDI architecture; type metadata of the reference issuers',
  },
} as const satisfies Record<string, CredentialType>

export type CredentialTypeName = keyof typeof credentialTypes

/** Which document a `vct` stands for, whoever issued it. */
export function credentialTypeOfVct(vct: unknown): CredentialTypeName | undefined {
  const names = Object.keys(credentialTypes) as CredentialTypeName[]
  return names.find((name) => (credentialTypes[name].acceptedVcts as readonly unknown[]).includes(vct))
}
