/** The configuration of a desk under test, and the directory bundle from which it knows the others. For tests. */
import { type DirectoryContent, signDirectoryBundle } from '@passerelle/directory'
import { demoInstitutions } from '@passerelle/directory/demo'
import { type InstitutionId, type StateCode, stateOfInstitution, toWireCountry, unwrap } from '@passerelle/kernel'
import { createAuthority, issueCertificate, softwareSigner } from '@passerelle/trust'
import { type NodeConfig, parseNodeConfig } from '../config.ts'

export const partyOf = (id: InstitutionId) => `${toWireCountry(stateOfInstitution(id))}:AP${id.slice(3)}`

export function aConfig(institution: InstitutionId): NodeConfig {
  const state: StateCode = stateOfInstitution(institution)
  return unwrap(
    parseNodeConfig({
      name: state.toLowerCase(),
      state,
      language: 'en',
      timeZone: 'Europe/Athens',
      host: '127.0.0.1',
      webPort: 1,
      tlsPort: 2,
      publicOrigin: 'http://localhost:1',
      exchangeUrl: 'https://localhost:2/as4',
      databaseUrl: 'postgres://none',
      keysFolder: 'none',
      webFolder: 'none',
      partyId: partyOf(institution),
      issuer: { id: institution, name: institution, acronym: state, address: { street: 's', town: 't', postCode: '1' } },
      institutions: [institution],
      checker: { id: institution, name: institution },
      authorityCertificate: 'none',
      centre: { url: 'http://localhost:3', signerCertificate: 'none', registrationSecretFile: 'none' },
      login: { issuer: 'http://localhost:4', clientId: 'c', clientSecretFile: 'none' },
      registers: { employment: 'http://localhost:5', insurance: 'http://localhost:5' },
      walletOrigin: 'http://localhost:6',
      coverReviewSeconds: 5,
      environment: 'test',
      staff: [],
      roles: ['web'],
    }),
  )
}

export interface Bundle {
  readonly text: string
  readonly trust: { readonly signers: readonly string[]; readonly environment: string }
}

/** @param reachable who has an access point; all institutions of the demo are in the directory */
export async function aBundle(reachable: readonly InstitutionId[], now: Date): Promise<Bundle> {
  const authority = await createAuthority({
    subject: { commonName: 'Test authority' },
    validity: { from: new Date('2026-01-01'), to: new Date('2030-01-01') },
  })
  const issued = await issueCertificate(authority, {
    keyType: 'EC-P256',
    subject: { commonName: 'Directory' },
    validity: { from: new Date('2026-01-01'), to: new Date('2029-01-01') },
    keyUsages: ['digitalSignature'],
  })
  const pem = issued.certificatePem
  const content: DirectoryContent = {
    institutions: [...demoInstitutions],
    accessPoints: reachable.map((id) => ({
      partyId: partyOf(id),
      state: stateOfInstitution(id),
      url: 'https://localhost:2/as4',
      institutions: [id],
      signingCertificate: pem,
      encryptionCertificate: pem,
      tlsCertificate: pem,
    })),
    trustAnchors: [],
    trustedServices: [],
  }
  const text = await signDirectoryBundle(
    {
      issuer: 'http://localhost:3',
      environment: 'test',
      version: 1,
      issuedAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
      content,
    },
    softwareSigner(issued),
  )
  return { text, trust: { signers: [pem], environment: 'test' } }
}
