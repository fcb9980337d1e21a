/**
 * Whether a list of trusted entities vouches for a certificate in a role at a moment.
 * A listed certificate may be the service's own (pinned) or the authority that issues them; the moment decides the status.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { ServiceError } from './errors.ts'
import type { ServiceStatus, TrustedEntity, TrustedList, TrustedService } from './trusted-list.ts'
import { type VerifiedChain, verifyChain } from './verify-chain.ts'

export interface FoundService {
  readonly entity: TrustedEntity
  readonly service: TrustedService
  readonly chain: VerifiedChain
}

/** @param chain DER, leaf first, without the anchor; or the certificate alone */
export function findTrustedService(
  list: TrustedList,
  serviceType: string,
  chain: Uint8Array | readonly Uint8Array[],
  at: Date,
): Result<FoundService, ServiceError> {
  const certificates = chain instanceof Uint8Array ? [chain] : chain
  let refusal: ServiceError = { code: 'trust/not-listed' }
  for (const entity of list.entities) {
    for (const service of entity.services) {
      if (service.type !== serviceType) continue
      const verified = verifyChain(certificates, service.certificates, at)
      if (!verified.ok) {
        if (verified.error.code !== 'trust/untrusted') refusal = verified.error
        continue
      }
      if (statusAt(service, at) === 'notified') return ok({ entity, service, chain: verified.value })
      refusal = { code: 'trust/service-withdrawn', ...(service.since && { params: { since: service.since.toISOString() } }) }
    }
  }
  return err(refusal)
}

/** A service without a status is active for as long as it is listed; before its first status it was not. */
function statusAt(service: TrustedService, at: Date): ServiceStatus {
  if (service.status === undefined) return 'notified'
  if (service.since === undefined || service.since <= at) return service.status
  return service.history?.find((earlier) => earlier.since <= at)?.status ?? 'withdrawn'
}
