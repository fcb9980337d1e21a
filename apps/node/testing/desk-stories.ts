/** What a clerk of the tests asks of a desk, and the documents that go with it. For tests. */
import { randomUUID } from 'node:crypto'
import type { Clerk, DeskNode, Desks, Reply } from './desk-nodes.ts'

export interface CaseSeen {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly subject?: string
  readonly counterparty: string
  readonly timeline: readonly { readonly kind: string; readonly actor: string; readonly code?: string }[]
  readonly documents: readonly { readonly id: string; readonly type: string; readonly status: string }[]
  readonly notTaken: readonly unknown[]
  readonly actions: readonly {
    readonly action: string
    readonly documentType: string
    readonly documentId?: string
    readonly availableFrom?: string
  }[]
  readonly caseActions: readonly string[]
}

export function deskOf({ nodes }: Desks, institution: string): DeskNode {
  const found = nodes[institution]
  if (found === undefined) throw new Error(`no desk of ${institution}`)
  return found
}

export const fresh = () => randomUUID()

export async function openCaseWith(
  clerk: Clerk,
  bucType = 'UB_BUC_01',
  counterparties: readonly string[] = ['IT:2001'],
): Promise<CaseSeen> {
  const { status, body } = await clerk.post('/api/desk/cases', { bucType, counterparties, requestId: fresh() })
  if (status !== 201) throw new Error(`${bucType} was not opened: ${JSON.stringify(body)}`)
  return body as unknown as CaseSeen
}

export async function view(clerk: Clerk, id: string): Promise<CaseSeen> {
  return (await clerk.get(`/api/desk/cases/${id}`)).body as unknown as CaseSeen
}

/** Sends a document of Georgios where nothing else is said. */
export function send(clerk: Clerk, id: string, body: object): Promise<Reply> {
  return clerk.post(`/api/desk/cases/${id}/documents`, { action: 'send', content: { Person: georgios }, requestId: fresh(), ...body })
}

export function form(clerk: Clerk, id: string, query: Record<string, string>): Promise<Reply> {
  return clerk.get(`/api/desk/cases/${id}/form?${new URLSearchParams(query)}`)
}

export const georgios = {
  PersonIdentification: {
    familyName: 'Nikolaidis (demo)',
    forename: 'Georgios',
    dateBirth: '1988-04-12',
    sex: '01',
    PINPersonInEachInstitution: { PersonalIdentificationNumber: [{ country: 'GR', personalIdentificationNumber: 'GR-DEMO-12048800' }] },
  },
}
