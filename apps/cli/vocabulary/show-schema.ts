/** `passerelle sed schema`: the content of a document, in a version of the data model, as JSON Schema 2020-12. */
import { findSed, isModelVersion, jsonSchema } from '@passerelle/vocabulary'
import type { Output } from '../output.ts'
import { titleOf } from './titles.ts'
import { unknownDocument, unknownVersion } from './unknown-names.ts'

export function showSchema(type: string, { model }: { model: string }, output: Output): number {
  const problem = unknownVersion(model)
  const sed = isModelVersion(model) ? findSed(type, model) : undefined
  if (sed === undefined) {
    output.err(problem ?? unknownDocument(type, model))
    return 2
  }
  const title = `${type} ${titleOf(type)}`.trim()
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${title}, model ${model}`,
    $comment: 'Checks across fields and real calendar dates are with the validator.',
    ...jsonSchema(sed.content),
  }
  output.out(JSON.stringify(schema, undefined, 2))
  return 0
}
