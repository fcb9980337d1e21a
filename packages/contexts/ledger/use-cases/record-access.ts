/** Notes that somebody looked at data of a person, why, and on what legal basis. It is an entry of the chain, so it cannot be taken back. */
import type { InstitutionId, Result } from '@passerelle/kernel'
import { err, ok } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { LedgerError } from '../errors.ts'
import { appendEntry } from './append-entry.ts'

export interface Access {
  readonly institutionId: InstitutionId
  /** Who looked, as the person will read it. */
  readonly actor: { readonly id: string; readonly name: string }
  /** A hash or an opaque id of the person whose data it was. */
  readonly subject: string
  /** Code of the purpose: `labour-inspection`, `case-handling`. */
  readonly purpose: string
  /** Provision: `987/2009 Art 5`. */
  readonly legalBasis: string
  /** What was seen, as a code and without content: `document:PDA1`. */
  readonly what: string
  readonly now: Date
}

export async function recordAccess(tx: Tx, access: Access): Promise<Result<{ readonly sequence: number }, LedgerError>> {
  const missing = Object.entries({
    '/actor/id': access.actor.id,
    '/actor/name': access.actor.name,
    '/subject': access.subject,
    '/purpose': access.purpose,
    '/legalBasis': access.legalBasis,
    '/what': access.what,
  }).find(([, value]) => value.trim() === '')
  if (missing !== undefined) return err({ code: 'ledger/access-incomplete', at: missing[0] })
  const entry = await appendEntry(tx, {
    institutionId: access.institutionId,
    kind: 'access',
    subject: access.subject,
    body: {
      actor: { id: access.actor.id, name: access.actor.name },
      purpose: access.purpose,
      legalBasis: access.legalBasis,
      what: access.what,
    },
    now: access.now,
  })
  return entry.ok ? ok({ sequence: entry.value.sequence }) : entry
}
