/** This node as a credential issuer and as a verifier towards wallets: our documents and keys behind the protocols. */
import { randomBytes } from 'node:crypto'
import { credentialsFor, getDocument, type IssuedDocument, listDocumentsFor } from '@passerelle/documents'
import type { JourneyEnv } from '@passerelle/journeys'
import { type CodedError, err, institutionId as institution, ok, type Result } from '@passerelle/kernel'
import { recordStep, type TrailKind } from '@passerelle/ledger'
import {
  type CredentialConfiguration,
  type CredentialIssuer,
  createCredentialIssuer,
  createPresentationVerifier,
  type IssueInput,
  type OnEvent,
  type PresentationVerifier,
} from '@passerelle/openid4vc'
import type { Database } from '@passerelle/platform'
import { type CredentialTypeName, credentialTypes, loadTypeMetadata } from '@passerelle/vocabulary'
import type { NodeConfig } from '../config.ts'
import type { NodeKeys } from '../keys.ts'
import type { NodeSecrets } from '../secrets.ts'
import { createProtocolStore } from '../store/protocol-store.ts'

const issued = ['PDA1', 'EHIC'] as const satisfies readonly CredentialTypeName[]

interface Parts {
  readonly config: NodeConfig
  readonly keys: NodeKeys
  readonly secrets: NodeSecrets
  readonly database: Database
  readonly env: JourneyEnv
  /** Who is at this browser: reference of the person, and whether that person has agreed to this wallet's request. */
  readonly findConsent: (cookieHeader: string | undefined, returnTo: string) => Promise<{ readonly subject: string } | undefined>
}

export async function createIssuer(parts: Parts): Promise<CredentialIssuer> {
  const { config, database, env, secrets } = parts
  const configurations = Object.fromEntries(
    await Promise.all(issued.map(async (name) => [credentialTypes[name].configurationId, await configurationOf(name)] as const)),
  )
  return createCredentialIssuer({
    issuer: config.publicOrigin,
    display: [{ name: config.issuer.name, locale: 'en' }],
    configurations,
    authorization: {
      async identify({ request, returnTo }) {
        const cookie = request.headers.cookie
        const path = new URL(returnTo).pathname
        const consent = await parts.findConsent(typeof cookie === 'string' ? cookie : undefined, path)
        if (consent !== undefined) return { outcome: 'identified', subject: `person:${consent.subject}` }
        return { outcome: 'redirect', location: `${config.publicOrigin}/portal/wallet-consent?returnTo=${encodeURIComponent(path)}` }
      },
    },
    issueCredentials: (input) => issueToWallet(parts, input),
    store: createProtocolStore(database.db),
    clock: env.clock,
    random: (bytes) => randomBytes(bytes),
    secret: secrets.protocol,
    onEvent: trailOf(parts, 'issuance'),
  })
}

export function createVerifier(parts: Parts): PresentationVerifier {
  const { config, database, env, keys, secrets } = parts
  return createPresentationVerifier({
    clientIdScheme: 'x509_hash',
    signer: keys.access,
    store: createProtocolStore(database.db),
    clock: env.clock,
    random: (bytes) => randomBytes(bytes),
    secret: secrets.protocol,
    baseUrl: config.publicOrigin,
    onEvent: trailOf(parts, 'presentation'),
  })
}

/** `document:<id>` when the person was given an offer for one document, `person:<reference>` when the wallet asked by itself. */
async function issueToWallet(parts: Parts, input: IssueInput): Promise<Result<readonly string[], CodedError>> {
  const { database, env, keys } = parts
  const found = await documentFor(parts, input)
  if (!found.ok) return found
  const document = found.value
  const type = document.type as 'PDA1' | 'EHIC'
  return database.transaction(async (tx) => {
    const credentials = await credentialsFor(tx, {
      institutionId: document.institutionId,
      documentId: document.id,
      holderKeys: input.holderKeys.map((key) => ({ ...key })),
      signer: keys.seal,
      // A child's card in a parent's wallet names the child.
      represented: type === 'EHIC' && document.applicantRef !== undefined && document.applicantRef !== document.holderRef,
      statusListBase: env.statusListBase,
      on: env.today(),
      now: env.clock.now(),
    })
    return credentials.ok ? ok(credentials.value.map(({ credential }) => credential)) : credentials
  })
}

async function documentFor({ database }: Parts, { subject, configurationId }: IssueInput): Promise<Result<IssuedDocument, CodedError>> {
  if (subject.startsWith('document:')) return getDocument(database.db, { documentId: subject.slice('document:'.length) })
  const type = issued.find((name) => credentialTypes[name].configurationId === configurationId)
  const own = await listDocumentsFor(database.db, subject.slice('person:'.length))
  const document = own.find(
    (candidate) => candidate.type === type && candidate.state === 'valid' && candidate.holderRef === subject.slice('person:'.length),
  )
  return document === undefined ? err({ code: 'node/no-document-for-wallet' }) : ok(document)
}

async function configurationOf(name: CredentialTypeName): Promise<CredentialConfiguration> {
  const metadata = await loadTypeMetadata(name)
  const { vct, scope } = credentialTypes[name]
  return {
    format: 'dc+sd-jwt',
    vct,
    scope,
    display: metadata.display.map(({ name: title, locale, rendering }) => ({ name: title, locale, ...rendering.simple })),
    claims: metadata.claims.map(({ path, mandatory, display }) => ({
      path,
      mandatory,
      display: display.map(({ label, locale }) => ({ name: label, locale })),
    })),
  }
}

function trailOf({ config, database, env }: Parts, kind: TrailKind): OnEvent {
  // What a wallet shows is the affair of whoever checks, which need not be who issues.
  const institutionId = kind === 'issuance' ? env.institution.id : institution(config.checker.id)
  return async ({ transactionId, step, outcome, code, at }) => {
    if (transactionId === undefined) return
    await recordStep(database.db, {
      transactionId,
      kind,
      name: step,
      outcome,
      ...(code !== undefined && { code }),
      ...(outcome === 'failed' && { next: kind === 'issuance' ? 'ask-for-a-new-offer' : 'start-a-new-check' }),
      institutionId,
      now: at,
    })
  }
}
