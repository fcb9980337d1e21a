/** Whose data a task or a case holds: the references under which the person later reads who looked. */
import { getCase, getCaseDocument, personIn } from '@passerelle/casework'
import type { InstitutionId } from '@passerelle/kernel'
import { findRequest } from '@passerelle/requests'
import type { NodeRuntime } from '../runtime/node-runtime.ts'

/** The worker of a posting, whoever asked for it; otherwise who asked for himself. */
export async function personsOfRequest(node: NodeRuntime, institution: InstitutionId, id: string): Promise<string[]> {
  const request = await findRequest(node.database.db, { institution, id })
  return request === undefined ? [`request:${id}`] : [node.secrets.referenceTo(request.worker ?? request.applicant.person)]
}

export interface SeenContent {
  readonly type: string
  readonly content: unknown
}

/** By every number under which a document of the case names its person, wherever its type has the person; administrative documents name nobody by number. A draft is asked first. */
export async function personsOfCase(
  node: Pick<NodeRuntime, 'database' | 'clock' | 'secrets'>,
  institutionId: InstitutionId,
  caseId: string,
  draft?: SeenContent,
): Promise<string[]> {
  const { db } = node.database
  const found = await getCase(db, { institutionId, caseId, now: node.clock.now() })
  const model = (found.ok ? found.value.model : undefined) ?? '4.2'
  const drafted = draft === undefined ? [] : numbersOf(personIn(draft.type, draft.content, model))
  if (drafted.length > 0) return [...new Set(drafted)].map(node.secrets.referenceTo)
  for (const { id: documentId } of found.ok ? found.value.documents : []) {
    const document = await getCaseDocument(db, { institutionId, caseId, documentId })
    const numbers = document.ok ? numbersOf(personIn(document.value.type, document.value.content, model)) : []
    if (numbers.length > 0) return [...new Set(numbers)].map(node.secrets.referenceTo)
  }
  return [`case:${caseId}`]
}

/** @source EESSI data model 4.2, component PersonIdentification */
function numbersOf(person: unknown): string[] {
  const numbers = isObject(person) ? person.PINPersonInEachInstitution : undefined
  const entries: unknown = isObject(numbers) ? numbers.PersonalIdentificationNumber : undefined
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) =>
    isObject(entry) && typeof entry.personalIdentificationNumber === 'string' ? [entry.personalIdentificationNumber] : [],
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
