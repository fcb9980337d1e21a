/** Whether all copies of a case say the same once everything has arrived: what was sent is there, nothing was refused or waits, and all are open or closed. */
import type { CaseState } from '../domain/case-state.ts'

/** @returns a sentence for each difference; none where all agree */
export function listDisagreements(copies: readonly CaseState[]): readonly string[] {
  const present = copies.filter(({ role, status }) => role !== undefined && status !== 'left')
  const statuses = [...new Set(present.map(({ status }) => status))]
  return [
    ...present.flatMap(listNotTaken),
    ...present.flatMap((copy) => present.filter((other) => other !== copy).flatMap((other) => listDifferences(copy, other))),
    ...(statuses.length > 1
      ? [`the case is ${present.map(({ status, institutionId }) => `${status} at ${institutionId}`).join(' and ')}`]
      : []),
  ]
}

function listNotTaken({ messages, institutionId }: CaseState): readonly string[] {
  return [...messages.values()].flatMap(({ outcome, refusal, ref, from }) =>
    outcome === 'held' || outcome === 'refused'
      ? [`${institutionId} has ${outcome} ${ref.type}, version ${ref.version}, from ${from}: casework/${refusal}`]
      : [],
  )
}

function listDifferences(from: CaseState, to: CaseState): readonly string[] {
  return [...from.documents.values()].flatMap(({ direction, type, receivers, setId, status, versions }) => {
    if (direction !== 'out' || type === 'X050' || !receivers.includes(to.institutionId)) return []
    const copy = to.documents.get(setId)
    const written = versions.map(({ version, digest }) => `${version} ${digest}`).join()
    const came = copy?.versions.map(({ version, digest }) => `${version} ${digest}`).join()
    const isSame = came === written && copy?.status === (status === 'sent' ? 'received' : status)
    return isSame ? [] : [`${type} of ${from.institutionId} is not the same at ${to.institutionId}`]
  })
}
