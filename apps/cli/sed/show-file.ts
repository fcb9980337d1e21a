/** `passerelle sed show`: labels and values in a person’s language. A field that has no label yet shows its name, split into words. */
import { type Labels, labelOf, languages, loadLabels, type ReadableNode, readableTree } from '@passerelle/vocabulary'
import { findDefinition, pointerOf } from '@passerelle/vocabulary/dialects'
import { wordsOfName } from '@passerelle/vocabulary/examples'
import type { Output } from '../output.ts'
import { showCaseFile } from './describe-case-file.ts'
import { readAny } from './read-document.ts'

export async function showFile(file: string, language: string, output: Output): Promise<number> {
  if (!(languages as readonly string[]).includes(language)) {
    output.err(`No language has the code ${language}. It is one of ${languages.join(', ')}.`)
    return 2
  }
  const read = await readAny(file)
  if (!read.ok) {
    for (const line of read.error) output.err(line)
    return 1
  }
  if ('caseFile' in read.value) {
    for (const line of showCaseFile(read.value.caseFile)) output.out(line)
    return 0
  }
  const document = read.value.sed
  const definition = findDefinition(document.type, document.version)
  if (definition === undefined) return 1
  const labels = await loadLabels(language)
  const reader = { language, label: (key: string) => labelText(labels, key) }
  const title = labelText(labels, `sed/${document.type}`)
  output.out(`${title === document.type ? document.type : `${document.type} ${title}`} · ${document.version ?? '?'} · ${document.dialect}`)
  for (const line of lines(readableTree(definition.content, document.content, document.type, reader), '')) output.out(line)
  if (document.kept.length === 0) return 0
  output.out('')
  output.out('Kept as the file has it, not understood:')
  for (const { path, value } of document.kept) {
    const at = document.dialect === 'nav' ? `/${path.join('/')}` : pointerOf(document.type, path)
    output.out(`  ${at}: ${JSON.stringify(value).slice(0, 200)}`)
  }
  return 0
}

function labelText(labels: Labels, key: string): string {
  const label = labelOf(labels, key)
  if (label !== key) return label
  const name = key.slice(key.lastIndexOf('/') + 1)
  if (key.startsWith('sed/')) return name
  const words = wordsOfName(name)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function lines(nodes: readonly ReadableNode[], indent: string): readonly string[] {
  return nodes.flatMap(({ label, box, values, children }) => {
    if (values.length === 0 && children.length === 0) return []
    const head = `${indent}${box === undefined ? '' : `${box} `}${label}`
    if (children.length > 0) return [head, ...lines(children, `${indent}  `)]
    return [`${head}: ${values.join(', ').replaceAll('\n', `\n${indent}    `)}`]
  })
}
