/** `passerelle vocabulary changes`: what changed between two versions of the data model, one change a line, with what is known and how surely. */
import { type ChangedField, compareVersions, documentTypes, isModelVersion, type VersionStep } from '@passerelle/vocabulary'
import type { Output } from '../output.ts'
import { unknownDocument, unknownVersion } from './unknown-names.ts'

/** @returns 0, also where nothing changed; 2 for what does not exist */
export function showChanges(from: string, to: string, { sed, json }: { sed?: string; json: boolean }, output: Output): number {
  const problem = unknownVersion(from) ?? unknownVersion(to)
  if (problem !== undefined || !isModelVersion(from) || !isModelVersion(to)) return refused(problem ?? '', output)
  if (from >= to) return refused(`vocabulary/wrong-order: ${from} does not come before ${to}. The older version comes first.`, output)
  if (sed !== undefined && !documentTypes().includes(sed)) return refused(unknownDocument(sed), output)
  const steps = compareVersions(from, to).map((step) => (sed === undefined ? step : onlyOf(step, sed)))
  output.out(json ? JSON.stringify(steps, undefined, 2) : steps.flatMap(linesOf).join('\n'))
  return 0
}

function refused(sentence: string, output: Output): number {
  output.err(sentence)
  return 2
}

function onlyOf(step: VersionStep, sed: string): VersionStep {
  const whole = sed.replace(/_(Master|Child)$/, '')
  return {
    ...step,
    documentsAdded: step.documentsAdded.filter((type) => type === whole),
    documentsNamedOnly: step.documentsNamedOnly.filter((type) => type === whole),
    documents: step.documents.filter(({ type }) => type === whole),
    useCases: step.useCases.filter(({ repliesAdded, repliesDropped }) => [...repliesAdded, ...repliesDropped].flat().includes(whole)),
  }
}

function linesOf(step: VersionStep): readonly string[] {
  const lines = [
    ...step.documentsAdded.map((type) => `  ${type}  new document`),
    ...step.documentsNamedOnly.map((type) => `  ${type}  named, and no field of it found`),
    ...step.documents.flatMap(({ type, fields, inBatches }) =>
      fields.map((field) => `  ${type}${inBatches ? ' (batch)' : ''}  ${changeOf(field)}`),
    ),
    ...step.useCases.flatMap(({ id, repliesAdded, repliesDropped }) => [
      ...repliesAdded.map(([question, reply]) => `  ${id}  ${reply} is a reply to ${question} now`),
      ...repliesDropped.map(([question, reply]) => `  ${id}  ${reply} is no reply to ${question} any more`),
    ]),
  ]
  return [
    `New in ${step.version} (known ${step.known.replace('-', ' ')}, ${step.confidence}: ${step.source}). ${step.note}`,
    ...(lines.length === 0 ? ['  no change known'] : lines),
  ]
}

const words = {
  added: 'new',
  dropped: 'gone',
  'other-content': 'holds other fields',
} as const

function changeOf({ kind, at, name, before }: ChangedField): string {
  const path = (last: string) => (at === '' ? last : `${at}.${last}`)
  return kind === 'renamed' ? `${path(before ?? '')} is now ${name}` : `${path(name)} ${words[kind]}`
}
