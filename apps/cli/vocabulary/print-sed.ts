/** The page of a document: its fields with kind and count, its components, the use cases in which it travels. */
import {
  bucs,
  compareVersions,
  componentNames,
  documentsOf,
  documentTypes,
  type Field,
  findComponent,
  findSed,
  type GroupKind,
  labelKey,
  labelOf,
  leafPaths,
  type VersionStep,
} from '@passerelle/vocabulary'
import { english } from './printed-labels.ts'
import { titleOf, wholeTypes } from './titles.ts'

const components: ReadonlySet<string> = new Set(componentNames())

export function printSed(type: string): readonly string[] {
  const definition = findSed(type)
  if (definition === undefined) return []
  const parts = documentTypes().filter((other) => other === `${type}_Master` || other === `${type}_Child`)
  return [
    `# ${type} ${titleOf(type)}`.trimEnd(),
    '',
    `Package \`${definition.package}\` · model ${definition.model} · ${leafPaths(definition.content).length} fields`,
    ...changedIn(type),
    ...(parts.length === 0 ? [] : ['', `Sent in batches: ${parts.map((part) => `\`${part}\``).join(' and ')}, made from this document.`]),
    '',
    ...usedIn(type),
    '',
    ...fieldTable(definition.content),
  ]
}

let changes: readonly VersionStep[] | undefined

function changedIn(type: string): readonly string[] {
  changes ??= compareVersions('4.1', '4.4')
  const sentences = changes.flatMap(({ version, documents, documentsAdded }) => {
    if (documentsAdded.includes(type)) return [`New in ${version}.`]
    return documents.some((document) => document.type === type) ? [`Changed in ${version}.`] : []
  })
  return sentences.length === 0 ? [] : ['', `${sentences.join(' ')} See [versions](../changes.md).`]
}

/** A document that exists in one variant for each country only. */
export function printVariants(type: string): readonly string[] {
  const variants = wholeTypes().filter((other) => other.startsWith(`${type}_`))
  return [
    `# ${type}`,
    '',
    'One variant for each country:',
    '',
    ...variants.map((variant) => `- [${variant}](${variant}.md)`),
    '',
    ...usedIn(type),
  ]
}

/** Components on one page, each with its fields and the documents that hold it. */
export function printComponents(): readonly string[] {
  const users = usersOfComponents()
  return [
    '# Components',
    '',
    'Groups of fields that several documents share, each defined once.',
    ...componentNames().flatMap((name) => {
      const group = findComponent(name)
      const documents = users.get(name) ?? []
      const shown = documents.slice(0, 12).map((type) => `[${type}](seds/${type}.md)`)
      const more = documents.length > 12 ? ` and ${documents.length - 12} more` : ''
      return ['', `## ${name}`, '', `In ${documents.length} documents: ${shown.join(', ')}${more}.`, '', ...fieldTable(group)]
    }),
  ]
}

let inBucs: ReadonlyMap<string, readonly string[]> | undefined

function usedIn(type: string): readonly string[] {
  inBucs ??= documentsByBuc()
  const names = inBucs.get(type) ?? []
  return names.length === 0 ? [] : [`In ${names.map((id) => `[${id}](../bucs/${id}.md)`).join(', ')}.`]
}

function documentsByBuc(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const buc of Object.values(bucs))
    for (const sed of new Set(documentsOf(buc).map((document) => document.sed))) found.set(sed, [...(found.get(sed) ?? []), buc.id])
  return found
}

function usersOfComponents(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const see = (group: GroupKind, type: string) => {
    if (components.has(group.component)) found.set(group.component, (found.get(group.component) ?? new Set()).add(type))
    for (const field of Object.values(group.fields)) if (field.of.kind === 'group') see(field.of, type)
  }
  for (const type of wholeTypes()) {
    const definition = findSed(type)
    if (definition !== undefined) see(definition.content, type)
  }
  return new Map([...found].map(([name, types]) => [name, [...types].sort()]))
}

function fieldTable(group: GroupKind): readonly string[] {
  return ['| field | label | kind | count | how sure |', '| --- | --- | --- | --- | --- |', ...rows(group, '')]
}

function rows(group: GroupKind, indent: string): readonly string[] {
  return Object.entries(group.fields).flatMap(([name, field]) => {
    const label = field.of.kind === 'literal' ? '' : labelOf(english, labelKey(group.component, name, field))
    const row = `| ${indent}${name} | ${label} | ${kindOf(field)} | ${field.count} | ${field.confidence ?? (field.of.kind === 'group' ? field.of.confidence : group.confidence)} |`
    const isInline = field.of.kind === 'group' && !components.has(field.of.component)
    return isInline ? [row, ...rows(field.of as GroupKind, `${indent}· `)] : [row]
  })
}

function kindOf({ of }: Field): string {
  switch (of.kind) {
    case 'group':
      return components.has(of.component) ? `component \`${of.component}\`` : 'group'
    case 'code':
      return `code of \`${of.list}\``
    case 'value':
      return 'text or codes'
    case 'text':
      return `text, at most ${of.maxLength}`
    default:
      return of.kind
  }
}
