import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { GroupKind, LeafKind } from '../definition/definition.ts'
import { parseAgainst } from '../definition/validate.ts'
import { emptyExample, filledExample } from '../examples/index.ts'
import { documentTypes, findSed, isReadIn44, type SedDefinition } from '../seds/index.ts'
import type { ModelVersion } from '../versions/index.ts'
import { readSedFile, type SedDocument, writeSedFile } from './index.ts'
import { navRowsOf } from './nav/nav-rows.ts'
import { readContent } from './read-content.ts'
import type { Json } from './read-json.ts'
import type { Tree } from './tree.ts'
import { writeContent } from './write-content.ts'

const definitionOf = (type: string, model: ModelVersion = '4.2'): SedDefinition => findSed(type, model) as SedDefinition

const documentOf = (type: string, content: Record<string, unknown>, version: ModelVersion = '4.2'): SedDocument => ({
  dialect: 'cpi',
  type,
  version,
  content,
  kept: [],
  warnings: [],
  remainders: [],
})

const read = (text: string): SedDocument => {
  const document = readSedFile(text)
  if (!document.ok) throw new Error(JSON.stringify(document.error.slice(0, 5)))
  return document.value
}

/** All of 4.2, and of 4.4 those whose schemas were read. */
const documents = [
  ...documentTypes().map((type) => [type, '4.2'] as const),
  ...documentTypes('4.4').flatMap((type) => (isReadIn44(type) ? [[type, '4.4'] as const] : [])),
]

describe.each(documents)('%s %s', (type, model) => {
  const definition = definitionOf(type, model)
  it.each([
    ['empty', emptyExample],
    ['filled', filledExample],
  ])('its %s example is valid, and comes back from CPI and XML as it went out', (_, example) => {
    const content = example(definition.content)
    expect(parseAgainst(definition.content, content, type)).toEqual({ ok: true, value: content })
    for (const dialect of ['cpi', 'xml'] as const) {
      const back = read(writeSedFile(documentOf(type, content, model), dialect).text)
      expect(back).toMatchObject({ type, dialect, kept: [], warnings: [] })
      expect(back.content).toEqual(content)
      const other = dialect === 'cpi' ? 'xml' : 'cpi'
      expect(read(writeSedFile(back, other).text).content).toEqual(content)
    }
  })

  it('every field that is spoilt is caught, but texts and codes that no source lists', () => {
    const filled = writeContent(definition.content, filledExample(definition.content))
    const unnoticed: string[] = []
    for (const { path, kind } of leavesOf(definition.content)) {
      for (const spoilt of mutationsOf(kind)) {
        const { errors, warnings } = readContent(definition.content, replaced(filled, path, spoilt) as Tree, type)
        if (errors.length + warnings.length === 0) unnoticed.push(`${path.join('.')} ${JSON.stringify(spoilt)}`)
      }
    }
    expect(unnoticed).toEqual([])
  })
})

interface Leaf {
  readonly path: readonly string[]
  readonly kind: LeafKind
}

function leavesOf(group: GroupKind, path: readonly string[] = []): readonly Leaf[] {
  return Object.entries(group.fields).flatMap(([name, { of }]) =>
    of.kind === 'group' ? leavesOf(of, [...path, name]) : [{ path: [...path, name], kind: of }],
  )
}

/** A value of another shape, and one that the kind of leaf does not allow. A `value` leaf takes any text: it is declared unchecked. */
function mutationsOf(kind: LeafKind): readonly Json[] {
  const shape: Json = { other: { inner: 'x' } }
  switch (kind.kind) {
    case 'value':
      return [shape, '   ']
    case 'indicator':
      return [shape, { value: ['7'] }]
    case 'country':
    case 'code':
    case 'literal':
      return [shape, { value: ['*77'] }, { value: ['*77', '*78'] }]
    case 'date':
    case 'partial-date':
      return [shape, '2026-02-30', 'tomorrow']
    case 'text':
      return [shape, '   ', 'x'.repeat(kind.maxLength + 1)]
  }
}

function replaced(tree: Json, path: readonly string[], value: Json): Json {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (Array.isArray(tree)) return tree.map((item: Json, index) => (index === 0 ? replaced(item, path, value) : item))
  const object = tree as Record<string, Json>
  return { ...object, [name]: replaced(object[name] ?? {}, rest, value) }
}

describe('the mapping of the Norwegian agency', () => {
  const mapped = documentTypes().filter((type) => navRowsOf(definitionOf(type)).length > 0)
  it.each(mapped)('%s: what the table has a place for comes back from their JSON as it went out', (type) => {
    const content = filledExample(definitionOf(type).content)
    const first = read(writeSedFile(documentOf(type, content), 'nav').text)
    // A mandatory code for which no word of theirs is known stays behind.
    expect(first.warnings.filter(({ code }) => code !== 'vocabulary/missing-field')).toEqual([])
    const second = read(writeSedFile({ ...first, dialect: 'cpi', remainders: [] }, 'nav').text)
    expect(isDeepStrictEqual(second.content, first.content)).toBe(true)
  })
})
