/**
 * Issues the PID of a demo person to a wallet: SD-JWT VC, one credential for each key of the wallet.
 * No `iss`: the certificate in x5c names the issuer, and wallets refuse an `iss` that is not a name in it.
 */
import { randomBytes } from 'node:crypto'
import { issueSdJwtVc, type JsonObject } from '@passerelle/attestation'
import { addDays, type Clock, type CodedError, err, ok, plainDateAt, type Result, type Signer } from '@passerelle/kernel'
import {
  type CredentialIssuer,
  createCredentialIssuer,
  createMemoryStore,
  type IssueInput,
  type IssuerSessionStore,
} from '@passerelle/openid4vc'
import { credentialTypes, loadTypeMetadata, pidClaims } from '@passerelle/vocabulary'
import { type DemoPerson, findPerson } from '../people.table.ts'
import type { PersonAtWallet } from './consent.ts'

const type = credentialTypes.PID
/** Short enough that no status list is needed. */
const validDays = 90

export interface PidIssuerOptions {
  readonly publicOrigin: string
  readonly signer: Signer
  readonly secret: Uint8Array
  readonly clock: Clock
  readonly identify: PersonAtWallet
}

export interface PidIssuer extends CredentialIssuer {
  readonly configurationId: string
  /** Ends the sweeping of what has expired. */
  close(): void
}

export async function createPidIssuer(options: PidIssuerOptions): Promise<PidIssuer> {
  const metadata = await loadTypeMetadata('PID')
  const store: IssuerSessionStore = createMemoryStore()
  const issuer = createCredentialIssuer({
    issuer: `${options.publicOrigin}/pid`,
    display: [{ name: 'PID provider stand-in (demo)', locale: 'en' }],
    configurations: {
      [type.configurationId]: {
        format: 'dc+sd-jwt',
        vct: type.vct,
        scope: type.scope,
        display: metadata.display.map(({ name, locale, rendering }) => ({ name, locale, ...rendering.simple })),
        claims: metadata.claims.map(({ path, mandatory, display }) => ({
          path,
          mandatory,
          display: display.map(({ label, locale }) => ({ name: label, locale })),
        })),
      },
    },
    authorization: { identify: options.identify },
    issueCredentials: (input) => issuePid(options, input),
    store,
    clock: options.clock,
    random: (bytes) => randomBytes(bytes),
    secret: options.secret,
  })
  const sweeper = setInterval(() => void store.sweep(options.clock.now()), 600_000)
  sweeper.unref()
  return { ...issuer, configurationId: type.configurationId, close: () => clearInterval(sweeper) }
}

async function issuePid(options: PidIssuerOptions, input: IssueInput): Promise<Result<string[], CodedError<'eid/unknown-person'>>> {
  const person = findPerson(input.subject)
  if (person === undefined) return err({ code: 'eid/unknown-person' })
  const issuedOn = plainDateAt(options.clock.now())
  const expiresOn = addDays(issuedOn, validDays)
  const claims = claimsOf(person, issuedOn, expiresOn)
  const disclosable = type.disclosable.filter(([name]) => Object.hasOwn(claims, name))
  // The start of the day, so that copies of one person cannot be linked by the second of their making.
  const issuedAt = new Date(`${issuedOn}T00:00:00Z`)
  return ok(
    await Promise.all(
      input.holderKeys.map((holderKey) =>
        issueSdJwtVc(
          {
            vct: type.vct,
            claims,
            disclosable,
            holderKey: { ...holderKey },
            issuedAt,
            notBefore: issuedAt,
            expiresAt: new Date(`${expiresOn}T00:00:00Z`),
          },
          options.signer,
        ),
      ),
    ),
  )
}

function claimsOf(person: DemoPerson, issuedOn: DateText, expiresOn: DateText): JsonObject {
  return pidClaims({
    familyName: person.familyName,
    givenName: person.givenName,
    birthDate: person.birthDate,
    birthTown: person.birthTown,
    birthCountry: person.state,
    nationalities: [person.state],
    pin: person.pin,
    issuingAuthority: 'PID provider stand-in (demo)',
    issuingCountry: person.state,
    issuedOn,
    expiresOn,
  }) as JsonObject
}

type DateText = ReturnType<typeof plainDateAt>
