import { Check } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { emptyExample, filledExample } from '../examples/index.ts'
import { documentTypes, findSed, jsonSchema, modelVersionInfos, parseAgainst } from '../index.ts'

describe('the validator and the JSON Schema of a document', () => {
  it('accept the same examples, and refuse a field that neither knows, for every type in every version', () => {
    const definitions = modelVersionInfos.flatMap(({ version }) =>
      documentTypes(version).map((type) => ({ name: `${type} ${version}`, definition: findSed(type, version)?.content })),
    )
    const tried = new Set<unknown>()
    const disagreeing = definitions.filter(({ definition }) => {
      if (definition === undefined) return true
      if (tried.has(definition)) return false
      tried.add(definition)
      const schema = jsonSchema(definition)
      const filled = filledExample(definition)
      const accepted = [emptyExample(definition), filled].every((content) => Check(schema, content) && parseAgainst(definition, content).ok)
      const unknown = { ...filled, notInTheModel: 'x' }
      return !accepted || Check(schema, unknown) || parseAgainst(definition, unknown).ok
    })
    expect(disagreeing.map(({ name }) => name)).toEqual([])
    expect(tried.size).toBeGreaterThan(414)
  })
})
