/**
 * Reads a signed list of trusted entities (ETSI TS 119 602 V1.1.1, JSON) for a given moment.
 * Trusted: the pinned signer certificate that the caller hands over, and nothing that the list says about itself.
 */
import { X509Certificate } from 'node:crypto'
import { err, ok, type Result } from '@passerelle/kernel'
import type { TrustedListError } from './errors.ts'
import { parseJws, verifyJws } from './jws.ts'
import { certificateThumbprint } from './thumbprint.ts'
import type { ServiceStatus, TrustedEntity, TrustedList, TrustedService } from './trusted-list.ts'
import { serviceStatusUris } from './trusted-list-uris.table.ts'

/**
 * @param signerCertificate DER, pinned out of band
 * @param at a list is good from its issue up to and including its next update
 */
export function parseTrustedList(jws: string, signerCertificate: Uint8Array, at: Date): Result<TrustedList, TrustedListError> {
  const parsed = parseJws(jws)
  if (!parsed.ok) return parsed
  const stated = parsed.value.header['x5t#S256']
  if (stated !== undefined && stated !== certificateThumbprint(signerCertificate)) return err({ code: 'trust/unexpected-list-signer' })
  const verified = verifyJws(parsed.value, new X509Certificate(signerCertificate).publicKey)
  if (!verified.ok) return verified
  const list = read(() => trustedList(verified.value.payload))
  if (list === undefined) return err({ code: 'trust/malformed-list' })
  if (at < list.issuedAt) return err({ code: 'trust/list-not-yet-issued', params: { issuedAt: list.issuedAt.toISOString() } })
  if (at > list.nextUpdate) return err({ code: 'trust/list-outdated', params: { nextUpdate: list.nextUpdate.toISOString() } })
  return ok(list)
}

function trustedList(payload: unknown): TrustedList {
  const lote = object(object(payload).LoTE)
  const scheme = object(lote.ListAndSchemeInformation)
  const address = object(scheme.SchemeOperatorAddress)
  const postal = object(array(address.SchemeOperatorPostalAddress)[0])
  return {
    type: text(scheme.LoTEType),
    sequenceNumber: integer(scheme.LoTESequenceNumber),
    schemeName: value(scheme.SchemeName),
    operator: {
      name: value(scheme.SchemeOperatorName),
      country: text(postal.Country),
      streetAddress: text(postal.StreetAddress),
      contactUri: uri(address.SchemeOperatorElectronicAddress),
    },
    territory: text(scheme.SchemeTerritory),
    issuedAt: instant(scheme.ListIssueDateTime),
    nextUpdate: instant(scheme.NextUpdate),
    informationUri: uri(scheme.SchemeInformationURI),
    distributionPoint: text(array(scheme.DistributionPoints)[0]),
    entities: lote.TrustedEntitiesList === undefined ? [] : array(lote.TrustedEntitiesList).map(trustedEntity),
  }
}

function trustedEntity(input: unknown): TrustedEntity {
  const entity = object(input)
  const information = object(entity.TrustedEntityInformation)
  const address = object(information.TEAddress)
  const postal = object(array(address.TEPostalAddress)[0])
  return {
    name: value(information.TEName),
    registrationIds: information.TETradeName === undefined ? [] : array(information.TETradeName).map((name) => text(object(name).value)),
    country: text(postal.Country),
    streetAddress: text(postal.StreetAddress),
    ...(postal.Locality !== undefined && { locality: text(postal.Locality) }),
    contactUri: uri(address.TEElectronicAddress),
    informationUri: uri(information.TEInformationURI),
    services: array(entity.TrustedEntityServices).map(trustedService),
  }
}

function trustedService(input: unknown): TrustedService {
  const service = object(input)
  const information = object(service.ServiceInformation)
  const identity = object(information.ServiceDigitalIdentity)
  return {
    type: text(information.ServiceTypeIdentifier),
    name: value(information.ServiceName),
    certificates: array(identity.X509Certificates).map((certificate) => certificateBytes(object(certificate).val)),
    ...(information.ServiceStatus !== undefined && { status: status(information.ServiceStatus) }),
    ...(information.StatusStartingTime !== undefined && { since: instant(information.StatusStartingTime) }),
    ...(service.ServiceHistory !== undefined && {
      history: array(service.ServiceHistory).map((earlier) => ({
        status: status(object(earlier).ServiceStatus),
        since: instant(object(earlier).StatusStartingTime),
      })),
    }),
  }
}

/** The readers below stop at the first thing that has not the expected shape; `read` turns that into an absent list. */
class Misshapen extends Error {}

function read<T>(reader: () => T): T | undefined {
  try {
    return reader()
  } catch (error) {
    if (error instanceof Misshapen) return undefined
    throw error
  }
}

function object(input: unknown): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw new Misshapen()
  return input as Record<string, unknown>
}

function array(input: unknown): readonly unknown[] {
  if (!Array.isArray(input)) throw new Misshapen()
  return input
}

function text(input: unknown): string {
  if (typeof input !== 'string' || input === '') throw new Misshapen()
  return input
}

function integer(input: unknown): number {
  if (!Number.isSafeInteger(input)) throw new Misshapen()
  return input as number
}

/** The English text where there is one, else the first. */
function value(input: unknown): string {
  const texts = array(input).map(object)
  return text((texts.find((entry) => entry.lang === 'en') ?? object(texts[0])).value)
}

function uri(input: unknown): string {
  return text(object(array(input)[0]).uriValue)
}

function instant(input: unknown): Date {
  const date = new Date(text(input))
  if (Number.isNaN(date.getTime())) throw new Misshapen()
  return date
}

function status(input: unknown): ServiceStatus {
  if (input === serviceStatusUris.notified) return 'notified'
  if (input === serviceStatusUris.withdrawn) return 'withdrawn'
  throw new Misshapen()
}

function certificateBytes(input: unknown): Uint8Array {
  try {
    return new Uint8Array(new X509Certificate(Buffer.from(text(input), 'base64')).raw)
  } catch {
    throw new Misshapen()
  }
}
