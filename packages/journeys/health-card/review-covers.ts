/**
 * Asks the insurance register again about each card that is out, and ends those whose cover has ended:
 * "changes have occurred" reaches whoever checks, without anybody asking for it.
 */
import { askInsuranceRegister } from '@passerelle/determination'
import { endCover, type IssuedDocument, listValidDocuments } from '@passerelle/documents'
import type { PlainDate } from '@passerelle/kernel'
import { appendEntry } from '@passerelle/ledger'
import type { Database } from '@passerelle/platform'
import type { Ehic } from '@passerelle/vocabulary'
import { must } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'

/** @returns how many covers were ended; a register that is down leaves all as it was, and the next review asks again */
export async function reviewCovers(env: JourneyEnv, database: Database): Promise<number> {
  const cards = await listValidDocuments(database.db, { institutionId: env.institution.id, type: 'EHIC' })
  let ended = 0
  for (const card of cards) {
    const facts = await askInsuranceRegister(env.registers.insurance, {
      pin: (card.content as Ehic).pin,
      on: env.today(),
      purpose: 'ehic-cover-review',
      persons: [(card.content as Ehic).pin],
      institution: env.institution.id,
      now: env.clock.now(),
    })
    if (!facts.ok) return ended
    const lastDay = facts.value.records[0]?.cover.to as PlainDate | null | undefined
    if (lastDay === undefined || lastDay === null || !endsEarlier(card, lastDay)) continue
    const now = env.clock.now()
    await database.transaction(async (tx) => {
      const { institutionId, id } = card
      must(await endCover(tx, { institutionId, documentId: id, lastDay, reason: 'insurance-ended', on: env.today(), now }))
      must(
        await appendEntry(tx, { institutionId, kind: 'cover-ended', subject: `document:${id}`, body: { reason: 'insurance-ended' }, now }),
      )
    })
    ended += 1
  }
  return ended
}

function endsEarlier({ validities }: IssuedDocument, lastDay: PlainDate): boolean {
  return validities.cover.to === undefined || lastDay < validities.cover.to
}
