/** What the engine needs to know of a content: the indicators and codes that conditions ask for, and who comes or goes. Names, dates and texts stay there. */
import type { InstitutionId } from '@passerelle/kernel'
import { bucConditions, fromWireInstitution } from '@passerelle/vocabulary'
import type { DocumentRef, Fact, Participant } from './case-event.ts'

const decisions: Readonly<Record<string, readonly string[]>> = {
  X003: ['AgreementReopening.agreementReopeningIndicator'],
  X004: ['DecisionReopenCase.decisionReopenCaseIndicator'],
}

type Kind = 'indicator' | 'codes' | 'presence'

const asked: Readonly<Record<string, ReadonlyMap<string, Kind>>> = (() => {
  const fields: Record<string, Map<string, Kind>> = {}
  for (const { looksAt } of Object.values(bucConditions)) {
    for (const one of looksAt as readonly ('case' | { readonly sed: string; readonly field?: string; readonly as?: Kind })[]) {
      if (one === 'case' || one.field === undefined) continue
      fields[one.sed] ??= new Map()
      fields[one.sed]?.set(one.field, one.as ?? 'indicator')
    }
  }
  for (const [sed, names] of Object.entries(decisions)) fields[sed] = new Map(names.map((name) => [name, 'indicator']))
  return fields
})()

export function factsOf(type: string, content: unknown): Pick<DocumentRef, 'facts' | 'change'> {
  const facts = Object.fromEntries(
    [...(asked[type] ?? [])].flatMap(([field, kind]): [string, Fact][] => {
      const fact = factAt(valueAt(content, field.split('.')), kind)
      return fact === undefined ? [] : [[field, fact]]
    }),
  )
  const places = changes[type]
  const added = places?.added === undefined ? undefined : participantAt(content, places.added)
  const removed = places?.removed === undefined ? undefined : participantAt(content, places.removed)?.id
  const change = { ...(added === undefined ? {} : { added }), ...(removed === undefined ? {} : { removed }) }
  return { ...(Object.keys(facts).length === 0 ? {} : { facts }), ...(Object.keys(change).length === 0 ? {} : { change }) }
}

function factAt(value: unknown, kind: Kind): Fact | undefined {
  if (kind === 'presence') return value !== undefined
  if (kind === 'indicator') return typeof value === 'boolean' ? value : undefined
  const codes = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && code.test(one))
  return codes.length === 0 ? undefined : codes
}

/** As lists of EESSI have them; anything else is a text and stays in the content. */
const code = /^[0-9A-Z]{1,4}$/

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
