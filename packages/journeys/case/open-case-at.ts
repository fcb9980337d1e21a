/** A clerk opens a case with institutions that the directory names for its process. Nothing leaves the house before the first document. */
import { type CaseworkError, type OpenedCase, openCase } from '@passerelle/casework'
import { type CodedError, err, type InstitutionId, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { findBuc } from '@passerelle/vocabulary'
import type { JourneyEnv } from '../env.ts'
import { findCasePartners } from './find-case-partners.ts'

export type OpenCaseError =
  | CaseworkError
  | CodedError<
      /** The directory does not name it for this process, or knows no access point of it. */
      | 'journeys/not-a-counterparty'
      /** The process is between two. */
      | 'journeys/one-counterparty-only'
    >

export interface OpenCaseAt {
  readonly institutionId: InstitutionId
  readonly institutionName: string
  readonly bucType: string
  /** Version of the data model, which the case keeps; absent: 4.2. */
  readonly model?: string
  /** Without repetition. */
  readonly counterparties: readonly InstitutionId[]
  readonly protectedPerson?: boolean
  /** The same id opens the same case again, without effect. */
  readonly requestId: string
  /** Who asked for it. */
  readonly actor: string
}

export async function openCaseAt(env: JourneyEnv, tx: Tx, input: OpenCaseAt): Promise<Result<OpenedCase, OpenCaseError>> {
  const { counterparties, ...rest } = input
  const buc = findBuc(input.bucType)
  if (buc === undefined) return err({ code: 'casework/unknown-buc', at: '/bucType', params: { bucType: input.bucType } })
  const partners = await findCasePartners(env, tx, input)
  const chosen = counterparties.map((id) => partners.find((one) => one.id === id))
  const stranger = chosen.indexOf(undefined)
  const [first, ...others] = chosen.flatMap((one) => (one === undefined ? [] : [{ id: one.id, name: one.names.en ?? one.id }]))
  if (stranger >= 0 || first === undefined)
    return err({ code: 'journeys/not-a-counterparty', at: `/counterparties/${Math.max(stranger, 0)}` })
  if (buc.participants === 'bilateral' && others.length > 0) return err({ code: 'journeys/one-counterparty-only', at: '/counterparties' })
  return openCase(tx, { ...rest, counterparties: [first, ...others], now: env.clock.now() })
}
