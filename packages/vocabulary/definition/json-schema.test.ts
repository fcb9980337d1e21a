import { Compile } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { documentTypes, findSed, type GroupKind, jsonSchema } from '../index.ts'

const content = (type: string): GroupKind => {
  const sed = findSed(type)
  if (sed === undefined) throw new Error(`no document ${type}`)
  return sed.content
}

describe('the JSON Schema of a document', () => {
  it('can be made for every type, and refers to nothing outside itself', () => {
    for (const type of documentTypes()) {
      const schema = jsonSchema(content(type))
      const defs = Object.keys((schema.$defs as object | undefined) ?? {})
      const refs = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name)
      expect([...new Set(refs)].sort(), type).toEqual(defs.sort())
    }
  })
  it('writes a group once that stands in several places', () => {
    const all = documentTypes().map((type) => JSON.stringify(jsonSchema(content(type))).length)
    expect(Math.max(...all)).toBeLessThan(40_000)
    expect(Object.keys(jsonSchema(content('P2000')).$defs as object)).toContain('address')
  })
  it('accepts and refuses as the validator does, through references too', () => {
    const schema = Compile(jsonSchema(content('P2000')))
    const address = { street: 'Odos Dokimis 7', town: 'Rhodes', country: 'GR' }
    const person = (Address: object) => ({ InsuredPerson: { AdditionalInformationPerson: { Address } } })
    const check = (value: unknown) => schema.Check(value)
    expect([
      check({}),
      check(person(address)),
      check(person({ ...address, street: '' })),
      check(person({ ...address, stret: 'x' })),
    ]).toEqual([true, true, false, false])
  })
})
