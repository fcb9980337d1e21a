/** What the engine needs to know of a content: the indicators that conditions ask for, and who comes or goes. Names and dates stay in the content. */
import type { InstitutionId } from '@passerelle/kernel'
import { bucConditions, fromWireInstitution } from '@passerelle/vocabulary'
import type { DocumentRef, Participant } from './case-event.ts'

const decisions: Readonly<Record<string, readonly string[]>> = {
  X003: ['AgreementReopening.agreementReopeningIndicator'],
  X004: ['DecisionReopenCase.decisionReopenCaseIndicator'],
}

const asked: Readonly<Record<string, ReadonlySet<string>>> = (() => {
  const fields: Record<string, Set<string>> = {}
  for (const { looksAt } of Object.values(bucConditions)) {
    for (const one of looksAt as readonly ('case' | { readonly sed: string; readonly field?: string })[]) {
      if (one === 'case' || one.field === undefined) continue
      fields[one.sed] ??= new Set()
      fields[one.sed]?.add(one.field)
    }
  }
  for (const [sed, names] of Object.entries(decisions)) fields[sed] = new Set(names)
  return fields
})()

export function factsOf(type: string, content: unknown): Pick<DocumentRef, 'facts' | 'change'> {
  const facts = Object.fromEntries(
    [...(asked[type] ?? [])].flatMap((field) => {
      const value = valueAt(content, field.split('.'))
      return typeof value === 'boolean' ? [[field, value]] : []
    }),
  )
  const places = changes[type]
  const added = places?.added === undefined ? undefined : participantAt(content, places.added)
  const removed = places?.removed === undefined ? undefined : participantAt(content, places.removed)?.id
  const change = { ...(added === undefined ? {} : { added }), ...(removed === undefined ? {} : { removed }) }
  return { ...(Object.keys(facts).length === 0 ? {} : { facts }), ...(Object.keys(change).length === 0 ? {} : { change }) }
}

const changes: Readonly<Record<string, { readonly added?: string; readonly removed?: string }>> = {
  X005: { added: 'AddedParticipant.AddParticipant' },
  X006: { removed: 'RemovedParticipant.Institution' },
  X007: { added: 'ForwardInformation.AddedParticipant', removed: 'ForwardInformation.RemovedParticipant' },
  X100: { added: 'ChangeParticipant.AddParticipant', removed: 'ChangeParticipant.RemoveParticipant' },
}

function participantAt(content: unknown, place: string): Participant | undefined {
  const institution = valueAt(content, place.split('.'))
  const id = institutionAt(valueAt(institution, ['institutionID']))
  const name = valueAt(institution, ['institutionName'])
  return id === undefined ? undefined : { id, ...(typeof name === 'string' ? { name } : {}) }
}

function institutionAt(value: unknown): InstitutionId | undefined {
  return typeof value === 'string' ? fromWireInstitution(value) : undefined
}

function valueAt(content: unknown, path: readonly string[]): unknown {
  let current = content
  for (const name of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined
    current = (current as Record<string, unknown>)[name]
  }
  return current
}
