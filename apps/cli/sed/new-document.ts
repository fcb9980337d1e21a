/** `passerelle sed new`: a document to begin with. */
import { documentTypes, findSed } from '@passerelle/vocabulary'
import { type Dialect, writeSedFile } from '@passerelle/vocabulary/dialects'
import { emptyExample, filledExample } from '@passerelle/vocabulary/examples'
import type { Output } from '../output.ts'

export function newDocument(type: string, options: { readonly filled: boolean; readonly as: Dialect }, output: Output): number {
  const definition = findSed(type)
  if (definition === undefined) {
    const near = documentTypes().filter((known) => known.startsWith(type.slice(0, 2).toUpperCase()))
    output.err(`No document type is called ${type}. ${near.length > 0 ? `Near it: ${near.slice(0, 40).join(', ')}.` : ''}`.trim())
    return 2
  }
  const content = options.filled ? filledExample(definition.content) : emptyExample(definition.content)
  const document = {
    dialect: options.as,
    type,
    version: definition.model,
    package: definition.package,
    content,
    kept: [],
    warnings: [],
    remainders: [],
  }
  const { text, lost } = writeSedFile(document, options.as)
  output.out(text.trimEnd())
  if (lost.length > 0) output.err(`${lost.length} fields have no place in ${options.as}.`)
  return 0
}
