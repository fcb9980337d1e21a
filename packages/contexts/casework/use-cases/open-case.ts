/** A case owner opens a case. Nothing leaves the house yet; the other side learns of it by the first document. */

import { createHash } from 'node:crypto'
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { findBuc, isModelVersion, modelVersionInfos } from '@passerelle/vocabulary'
import type { Participant } from '../domain/case-event.ts'
import { firstModel } from '../domain/model-of-case.ts'
import type { CaseworkError } from '../errors.ts'
import { appendEvent, loadCaseForUpdate, projectCase } from '../store/case-store.ts'

export interface OpenCase {
  readonly institutionId: InstitutionId
  readonly institutionName?: string
  readonly bucType: string
  /** Version of the data model, one of `modelVersionInfos`, which the case keeps; absent: 4.2. */
  readonly model?: string
  readonly counterparties: readonly [Participant, ...Participant[]]
  readonly protectedPerson?: boolean
  /** The same id opens the same case again, without effect: an id of the request or decision. */
  readonly requestId: string
  readonly actor?: string
  readonly now: Date
}

export interface OpenedCase {
  /** International case id: the same at all participants. */
  readonly caseId: string
  readonly version: number
}

export async function openCase(tx: Tx, input: OpenCase): Promise<Result<OpenedCase, CaseworkError>> {
  const { institutionId, bucType, counterparties, requestId, now } = input
  const buc = findBuc(bucType)
  if (buc === undefined) return err({ code: 'casework/unknown-buc', params: { bucType } })
  const model = input.model ?? firstModel
  if (!isModelVersion(model))
    return err({
      code: 'casework/unknown-model',
      at: '/model',
      params: { known: modelVersionInfos.map(({ version }) => version).join(', ') },
    })
  if (buc.participants === 'bilateral' && counterparties.length !== 1)
    return err({ code: 'casework/action-not-allowed', at: '/counterparties' })
  const key = { institutionId, caseId: caseIdOf(institutionId, requestId) }
  const state = await loadCaseForUpdate(tx, key)
  if (state.version > 0) {
    const same = state.bucType === bucType && state.model === model && state.counterparties[0]?.id === counterparties[0].id
    return same ? ok({ caseId: key.caseId, version: state.version }) : err({ code: 'casework/request-reused' })
  }
  const { institutionName, actor } = input
  await appendEvent(
    tx,
    key,
    state,
    {
      kind: 'case-opened',
      requestId,
      bucType,
      model,
      institution: { id: institutionId, ...(institutionName === undefined ? {} : { name: institutionName }) },
      counterparties,
      protectedPerson: input.protectedPerson ?? false,
      ...(actor === undefined ? {} : { actor }),
    },
    now,
  )
  await projectCase(tx, key, state, now)
  return ok({ caseId: key.caseId, version: state.version })
}

/** Made from the request, so that two tries at once cannot open two cases. */
function caseIdOf(institutionId: InstitutionId, requestId: string): string {
  return createHash('sha256').update(`case ${institutionId} ${requestId}`).digest('hex').slice(0, 32)
}
