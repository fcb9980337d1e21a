/** The claims of a batch case and what has been answered, read from the contents of the documents that stand. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { claimsTypeOf, listUnanswered } from '../domain/batch-answers.ts'
import type { CaseState } from '../domain/case-state.ts'
import { ruleType } from '../domain/possible-actions.ts'
import type { CaseworkError } from '../errors.ts'
import { type CaseKey, findContent, loadCase } from '../store/case-store.ts'

/** The newest contents of the documents whose claims a document of this type answers; none where it answers no batch. */
export async function findClaims(tx: Tx, key: CaseKey, state: CaseState, type: string): Promise<readonly unknown[]> {
  const claims = claimsTypeOf(type)
  return claims === undefined ? [] : contentsOf(tx, key, state, (one) => one === claims)
}

export interface ListUnansweredClaims {
  readonly institutionId: InstitutionId
  readonly caseId: string
  /** The document that made the claims. */
  readonly documentId: string
}

/** The numbers of the claims of a document that no answer names yet: answers may come in several documents. */
export async function listUnansweredClaims(tx: Tx, input: ListUnansweredClaims): Promise<Result<readonly string[], CaseworkError>> {
  const { institutionId, caseId, documentId } = input
  const key = { institutionId, caseId }
  const state = await loadCase(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  const document = state.documents.get(documentId)
  const newest = document?.versions.at(-1)
  if (document === undefined || newest === undefined) return err({ code: 'casework/unknown-document' })
  const content = (await findContent(tx, key, newest.key))?.content
  const type = ruleType(document.type)
  const answers = await contentsOf(tx, key, state, (one) => claimsTypeOf(one) === type)
  return ok(listUnanswered(type, [content], answers))
}

async function contentsOf(tx: Tx, key: CaseKey, state: CaseState, isMeant: (type: string) => boolean): Promise<readonly unknown[]> {
  const contents: unknown[] = []
  for (const { type, status, versions } of state.documents.values()) {
    const newest = versions.at(-1)
    if (newest === undefined || status === 'cancelled' || status === 'refused' || !isMeant(ruleType(type))) continue
    contents.push((await findContent(tx, key, newest.key))?.content)
  }
  return contents
}
