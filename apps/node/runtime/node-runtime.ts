/** What every route and worker of one node is handed. Made once at the start, closed once at the end. */
import type { Printer } from '@passerelle/documents'
import type { Receiver, Sending } from '@passerelle/exchange'
import type { JourneyEnv } from '@passerelle/journeys'
import type { Clock, InstitutionId } from '@passerelle/kernel'
import type { CredentialIssuer, PresentationVerifier } from '@passerelle/openid4vc'
import type { Database, Logger } from '@passerelle/platform'
import type { NodeConfig } from '../config.ts'
import type { NodeKeys } from '../keys.ts'
import type { NodeSecrets } from '../secrets.ts'

export interface NodeRuntime {
  readonly config: NodeConfig
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly keys: NodeKeys
  readonly secrets: NodeSecrets
  readonly loginSecret: string
  readonly env: JourneyEnv
  readonly receiver: Receiver
  readonly issuer: CredentialIssuer
  readonly verifier: PresentationVerifier
  readonly printer: Printer
  /** Present where this process has the role `worker`. */
  sending?: Sending
  readonly startedAt: Date
  institutionName(id: InstitutionId): Promise<string>
}
