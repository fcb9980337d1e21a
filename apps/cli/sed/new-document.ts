/** `passerelle sed new`: a document to begin with. */
import { findSed, isModelVersion } from '@passerelle/vocabulary'
import { type Dialect, writeSedFile } from '@passerelle/vocabulary/dialects'
import { emptyExample, filledExample } from '@passerelle/vocabulary/examples'
import type { Output } from '../output.ts'
import { unknownDocument, unknownVersion } from '../vocabulary/unknown-names.ts'

interface NewDocument {
  readonly filled: boolean
  readonly model: string
  readonly as: Dialect
}

export function newDocument(type: string, options: NewDocument, output: Output): number {
  const problem = unknownVersion(options.model)
  const definition = isModelVersion(options.model) ? findSed(type, options.model) : undefined
  if (definition === undefined) {
    output.err(problem ?? unknownDocument(type, options.model))
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
