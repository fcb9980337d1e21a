/** Begins a request as a draft. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import { newId, type Tx } from '@passerelle/platform'
import { parseLanguage } from '../domain/deep-link.ts'
import { isProcedure } from '../domain/procedures.table.ts'
import { type Applicant, begin } from '../domain/request.ts'
import { type RequestView, viewOf } from '../domain/view.ts'
import type { RequestsError } from '../errors.ts'
import { addEvents } from '../store/request-events.ts'
import { tables } from '../store/tables.ts'

export interface CreateRequestInput {
  readonly institution: InstitutionId
  /** As it came from outside. */
  readonly procedure: unknown
  readonly language: unknown
  readonly applicant: Applicant
  readonly now: Date
}

export async function createRequest(tx: Tx, input: CreateRequestInput): Promise<Result<RequestView, RequestsError>> {
  const { institution, procedure, applicant, now } = input
  if (!isProcedure(procedure)) return err({ code: 'requests/unknown-procedure', at: 'procedure' })
  const language = parseLanguage(input.language)
  if (!language.ok) return language
  const id = newId(now)
  const created = { kind: 'created', at: now.toISOString(), procedure, language: language.value, applicant } as const
  await addEvents(tx, { institution, id }, 0, [created])
  const party = { institution_id: institution, request_id: id }
  await tables(tx)
    .insertInto('requests.parties')
    .values([
      { ...party, role: 'person', party: applicant.person },
      ...(applicant.company === undefined ? [] : [{ ...party, role: 'company' as const, party: applicant.company }]),
    ])
    .execute()
  return ok(viewOf(institution, id, begin(created)))
}
