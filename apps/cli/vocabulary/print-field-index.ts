/** Every field name with the documents that hold it, so that a search for a word finds its place. */
import { findSed, type GroupKind } from '@passerelle/vocabulary'
import { wholeTypes } from './titles.ts'

export function printFieldIndex(): readonly string[] {
  const found = new Map<string, Set<string>>()
  const see = (group: GroupKind, type: string) => {
    for (const [name, field] of Object.entries(group.fields)) {
      found.set(name, (found.get(name) ?? new Set()).add(type))
      if (field.of.kind === 'group') see(field.of, type)
    }
  }
  for (const type of wholeTypes()) {
    const definition = findSed(type)
    if (definition !== undefined) see(definition.content, type)
  }
  const names = [...found].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return [
    '# Fields',
    '',
    `${names.length} field names of ${wholeTypes().length} documents.`,
    '',
    ...names.map(([name, types]) => `- \`${name}\`: ${listed([...types])}`),
  ]
}

function listed(types: readonly string[]): string {
  const shown = types.slice(0, 10).map((type) => `[${type}](seds/${type}.md)`)
  return types.length > 10 ? `${shown.join(', ')} and ${types.length - 10} more` : shown.join(', ')
}
