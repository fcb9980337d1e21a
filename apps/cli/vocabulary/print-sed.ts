/** The page of a document: its fields with kind and count, its components, the use cases in which it travels. */
import {
  bucs,
  compareVersions,
  componentNames,
  componentNamesIn44,
  documentsOf,
  documentTypes,
  type Field,
  findComponent,
  findComponentIn44,
  findSed,
  type GroupKind,
  isReadIn44,
  labelKey,
  labelOf,
  leafPaths,
  type ModelVersion,
  type VersionStep,
  wordOfForm,
} from '@passerelle/vocabulary'
import { english } from './printed-labels.ts'
import { titleOf, wholeTypes } from './titles.ts'

type Components = ReadonlySet<string>
const components: Components = new Set(componentNames())
const componentsIn44: Components = new Set(componentNamesIn44())

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
    ...inNewest(type),
  ]
}

/** The document in 4.4, where its schema was read: there is said what is mandatory and what is a choice. */
function inNewest(type: string): readonly string[] {
  const newest = isReadIn44(type) ? findSed(type, '4.4') : undefined
  return newest === undefined ? [] : ['', '## In 4.4', '', ...fieldTable(newest.content, componentsIn44)]
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
  return [
    '# Components',
    '',
    'Groups of fields that several documents share, each defined once. Those of 4.4: [components of 4.4](components-4-4.md).',
    ...sectionsOf(componentNames(), findComponent, '4.2'),
  ]
}

export function printComponentsOf44(): readonly string[] {
  return [
    '# Components of 4.4',
    '',
    'Groups of fields that documents of 4.4 share, with what is mandatory.',
    ...sectionsOf(componentNamesIn44(), findComponentIn44, '4.4'),
  ]
}

function sectionsOf(names: readonly string[], find: (name: string) => GroupKind, model: ModelVersion): readonly string[] {
  const within: Components = new Set(names)
  const users = usersOfComponents(within, model)
  return names.flatMap((name) => {
    const group = find(name)
    const documents = users.get(name) ?? []
    const shown = documents.slice(0, 12).map((type) => `[${type}](seds/${type}.md)`)
    const more = documents.length > 12 ? ` and ${documents.length - 12} more` : ''
    return ['', `## ${name}`, '', `In ${documents.length} documents: ${shown.join(', ')}${more}.`, '', ...fieldTable(group, within)]
  })
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

function usersOfComponents(within: Components, model: ModelVersion): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const see = (group: GroupKind, type: string) => {
    if (within.has(group.component)) found.set(group.component, (found.get(group.component) ?? new Set()).add(type))
    for (const field of Object.values(group.fields)) if (field.of.kind === 'group') see(field.of, type)
  }
  for (const type of wholeTypes()) {
    const definition = model === '4.4' && !isReadIn44(type) ? undefined : findSed(type, model)
    if (definition !== undefined) see(definition.content, type)
  }
  return new Map([...found].map(([name, types]) => [name, [...types].sort()]))
}

function fieldTable(group: GroupKind, within: Components = components): readonly string[] {
  return ['| field | label | kind | count | how sure |', '| --- | --- | --- | --- | --- |', ...rows(group, '', within)]
}

function rows(group: GroupKind, indent: string, within: Components): readonly string[] {
  const fields = Object.entries(group.fields).flatMap(([name, field]) => {
    const label = field.of.kind === 'literal' ? '' : labelOf(english, labelKey(group.component, name, field))
    const row = `| ${indent}${name} | ${label} | ${kindOf(field, within)} | ${field.count} | ${field.confidence ?? (field.of.kind === 'group' ? field.of.confidence : group.confidence)} |`
    const isInline = field.of.kind === 'group' && !within.has(field.of.component)
    return isInline ? [row, ...rows(field.of as GroupKind, `${indent}· `, within)] : [row]
  })
  const choices = group.checks.flatMap((check) => {
    if (check.check !== 'exactly-one' && check.check !== 'at-most-one') return []
    return [
      `| ${indent}*${check.check === 'exactly-one' ? 'one of' : 'at most one of'} ${check.paths.join(', ')}* | | choice | | ${check.confidence ?? group.confidence} |`,
    ]
  })
  return [...fields, ...choices]
}

function kindOf({ of }: Field, within: Components): string {
  switch (of.kind) {
    case 'group':
      return within.has(of.component) ? `component \`${of.component}\`` : 'group'
    case 'code':
      return `code of \`${of.list}\``
    case 'value':
      return 'text or codes'
    case 'text':
      return wordOfForm(of.pattern)?.replaceAll('-', ' ') ?? `text, at most ${of.maxLength}`
    default:
      return of.kind
  }
}
