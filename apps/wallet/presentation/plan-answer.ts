/** What a request asks for and what this wallet could answer: which credentials may be left out or replaced by others, and who could serve. */
import {
  type Candidate,
  type HeldCredential,
  type HolderHost,
  matchCredentials,
  type PresentationRequest,
} from '@passerelle/openid4vc/holder'
import type { ReadDocument } from '../documents/read-document.ts'

export interface Serving {
  readonly document: ReadDocument
  readonly candidate: Candidate
}

/** One decision of the person: exactly one of these combinations of credential ids; the empty one means "nothing of this". */
export interface Decision {
  readonly options: readonly (readonly string[])[]
}

export interface Plan {
  readonly isPossible: boolean
  /** `vct` values that are asked for but not held, for what the person has to get first. */
  readonly missing: readonly (readonly string[])[]
  /** Whether it would be possible with copies that were used before. */
  readonly wouldNeedUsedCopies: boolean
  readonly decisions: readonly Decision[]
  /** Documents for each credential id. */
  readonly serving: Readonly<Record<string, readonly Serving[]>>
}

export async function planAnswer(host: HolderHost, request: PresentationRequest, documents: readonly ReadDocument[]): Promise<Plan> {
  const fresh = new Map<HeldCredential, ReadDocument>()
  const every: HeldCredential[] = []
  for (const document of documents) {
    const { copies } = document.held
    const unused = copies.find(({ usedAt }) => usedAt === undefined)
    if (unused !== undefined) fresh.set(unused, document)
    every.push(...copies.slice(0, 1))
  }
  const matches = await matchCredentials(host, request, [...fresh.keys()])
  const serving: Record<string, Serving[]> = Object.create(null)
  for (const candidate of matches.candidates) {
    const document = fresh.get(candidate.held)
    if (document !== undefined) serving[candidate.queryId] = [...(serving[candidate.queryId] ?? []), { document, candidate }]
  }
  const wouldNeedUsedCopies = !matches.satisfiable && (await matchCredentials(host, request, every)).satisfiable
  return {
    isPossible: matches.satisfiable,
    wouldNeedUsedCopies,
    missing: matches.satisfiable ? [] : missingIn(request.query, serving),
    decisions: decisionsIn(request.query, serving),
    serving,
  }
}

type Query = PresentationRequest['query']

function decisionsIn(query: Query, serving: Plan['serving']): readonly Decision[] {
  const ids = query.credentials.map(({ id }) => id)
  const sets = query.credential_sets ?? [{ options: [ids], required: true }]
  return sets.flatMap(({ options, required }) => {
    const possible = options.filter((option) => option.every((id) => serving[id] !== undefined))
    const all = required === false ? [...possible, []] : possible
    return all.length === 0 || (all.length === 1 && all[0]?.length === 0) ? [] : [{ options: all }]
  })
}

/** Of the way that is asked for first. */
function missingIn(query: Query, serving: Plan['serving']): readonly (readonly string[])[] {
  const wanted =
    query.credential_sets === undefined
      ? query.credentials.map(({ id }) => id)
      : query.credential_sets.filter(({ required }) => required !== false).flatMap(({ options }) => options[0] ?? [])
  return query.credentials
    .filter(({ id }) => wanted.includes(id) && serving[id] === undefined)
    .map(({ meta }) => (meta !== undefined && 'vct_values' in meta ? (meta.vct_values ?? []) : []))
}

/** The person's choices: for each decision the number of the option, for each credential id the number of the document. */
export interface Choices {
  readonly options: Readonly<Record<number, number>>
  readonly documents: Readonly<Record<string, number>>
}

/** What would be shown with these choices, in the order of the request; what was not chosen is the first possibility. */
export function chosenOf(plan: Plan, choices: Choices): readonly Serving[] {
  const ids = plan.decisions.flatMap(({ options }, index) => options[choices.options[index] ?? 0] ?? [])
  return [...new Set(ids)].flatMap((id) => plan.serving[id]?.[choices.documents[id] ?? 0] ?? [])
}
