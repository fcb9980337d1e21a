/** Builds the bytes of a claimed message once and keeps them, so that every retry sends the same and every receipt fits. */
import { type As4Error, buildUserMessage, type Property, role, type SignedReference } from '@passerelle/as4'
import { ok, type Result } from '@passerelle/kernel'
import { json } from '@passerelle/platform'
import { eessi } from '../domain/eessi.table.ts'
import { derOf, type ExchangeSetting, type Partner } from '../domain/partner.ts'
import { toWireInstitution } from '../domain/wire-institution.ts'
import { tables } from '../store/tables.ts'
import type { Claim } from './claim-due.ts'

export interface Wire {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly references: readonly SignedReference[]
}

export async function prepareWire(setting: ExchangeSetting, claim: Claim, partner: Partner): Promise<Result<Wire, As4Error>> {
  const { db } = setting.database
  const row = await tables(db)
    .selectFrom('exchange.outbox')
    .selectAll()
    .where('institution_id', '=', claim.institutionId)
    .where('submission_id', '=', claim.submissionId)
    .executeTakeFirstOrThrow()
  if (row.wire !== null && row.wire_content_type !== null && row.signed_references !== null) {
    return ok({ bytes: row.wire, contentType: row.wire_content_type, references: row.signed_references })
  }
  const parts = await tables(db)
    .selectFrom('exchange.outbox_parts')
    .selectAll()
    .where('institution_id', '=', claim.institutionId)
    .where('submission_id', '=', claim.submissionId)
    .orderBy('position')
    .execute()
  const fourCorner: Property[] = [
    { name: 'originalSender', value: toWireInstitution(row.institution_id) },
    { name: 'finalRecipient', value: toWireInstitution(row.final_recipient) },
    { name: 'trackingIdentifier', value: row.tracking_identifier },
  ]
  const built = await buildUserMessage(
    {
      messageId: row.message_id,
      timestamp: setting.clock.now(),
      from: { id: { value: row.from_party, type: eessi.partyType }, role: role.initiator },
      to: { id: { value: row.to_party, type: eessi.partyType }, role: role.responder },
      service: { value: row.service, type: eessi.serviceType },
      action: row.action,
      conversationId: row.conversation_id,
      properties: [...fourCorner, ...row.properties],
      payloads: parts.map((part) => ({
        mimeType: part.mime_type,
        bytes: part.bytes,
        properties: part.properties,
        ...(part.character_set === null ? {} : { characterSet: part.character_set }),
      })),
      ...(row.ref_to_message_id === null ? {} : { refToMessageId: row.ref_to_message_id }),
    },
    { signer: setting.identity.signer, receiverCertificate: derOf(partner.encryptionCertificate) },
  )
  if (!built.ok) return built
  const { bytes, contentType, references } = built.value
  // Another sender may have been faster after a lease ran out: the bytes kept first are the ones that count.
  const kept = await tables(db)
    .updateTable('exchange.outbox')
    .set({ wire: bytes, wire_content_type: contentType, signed_references: json(references) })
    .where('institution_id', '=', claim.institutionId)
    .where('submission_id', '=', claim.submissionId)
    .where('wire', 'is', null)
    .executeTakeFirst()
  return kept.numUpdatedRows === 1n ? ok({ bytes, contentType, references }) : prepareWire(setting, claim, partner)
}
