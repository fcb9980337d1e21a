/** The end of a message on its way: the case shows the other side's receipt, or that it never came. In the transaction that ends the sending. */
import { getCase, recordTransportEvent } from '@passerelle/casework'
import type { Settled } from '@passerelle/exchange'
import { recordStep } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { must } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'

export async function settleMessage(env: JourneyEnv, tx: Tx, settled: Settled): Promise<void> {
  const { institutionId, messageId, outcome } = settled
  const now = env.clock.now()
  const caseId = settled.conversationId
  const isCase = (await getCase(tx, { institutionId, caseId, now })).ok
  if (isCase) {
    must(
      await recordTransportEvent(tx, {
        institutionId,
        caseId,
        key: settled.trackingIdentifier,
        messageId,
        state: outcome.state,
        ...(outcome.state === 'receipted' ? { receiptDigest: outcome.receiptDigest } : { code: outcome.code }),
        now,
      }),
    )
  }
  must(
    await recordStep(tx, {
      transactionId: settled.trackingIdentifier,
      kind: 'as4',
      name: 'receipt',
      institutionId,
      ...(outcome.state === 'receipted'
        ? { outcome: 'passed' }
        : { outcome: 'failed', code: outcome.code, next: 'ask-the-other-access-point' }),
      now,
    }),
  )
}
