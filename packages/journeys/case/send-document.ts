/** A document of a case goes to the exchange in the transaction that recorded it: it leaves exactly when that transaction commits. */
import type { OutgoingMessage } from '@passerelle/casework'
import { findAccessPoint } from '@passerelle/directory'
import { eessi, submitMessage } from '@passerelle/exchange'
import type { Tx } from '@passerelle/platform'
import { must, StepFailure } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'

export async function sendCaseMessage(env: JourneyEnv, tx: Tx, message: OutgoingMessage): Promise<void> {
  for (const recipient of message.to) {
    const accessPoint = await findAccessPoint(tx, recipient)
    if (accessPoint === undefined) throw new StepFailure({ code: 'journeys/no-access-point', params: { institution: recipient } })
    must(
      await submitMessage(tx, {
        submissionId: `${message.identifier}.${recipient}`,
        conversationId: message.caseId,
        trackingIdentifier: message.identifier,
        from: env.partyId,
        to: accessPoint.partyId,
        originalSender: message.from,
        finalRecipient: recipient,
        service: eessi.businessMessaging,
        action: eessi.send,
        parts: [
          {
            mimeType: 'application/xml',
            characterSet: 'UTF-8',
            bytes: Buffer.from(message.xml, 'utf8'),
            properties: [{ name: 'PartType', value: 'SED' }],
          },
        ],
        now: env.clock.now(),
      }),
    )
  }
}
