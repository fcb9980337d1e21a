import { describe, expect, it } from 'vitest'
import { sedText } from './definition-text.ts'

const typesOf = (source: string) =>
  sedText(source)
    .documents()
    .map(({ type }) => type)

describe('the types of a definition that is written as text', () => {
  it.each([
    ['a document', '\nS040 a/b Title\n  Person > person\n', ['S040']],
    ['several', '\nP1 a/b One\n  x\nP2 a/c Two\n  y\n', ['P1', 'P2']],
    ['one that is sent in batches', '\nS080 a/b Claim\n  Claim[] batch > claim\n', ['S080', 'S080_Master', 'S080_Child']],
    [
      'one whose batched list stands in a group',
      '\nS080 a/b Claim\n  Head\n  Group\n    Claim[] batch\n      x\n',
      ['S080', 'S080_Master', 'S080_Child'],
    ],
    ['one with a batch further down, which splits nothing', '\nS080 a/b Claim\n  A\n    B\n      C[] batch\n        x\n', ['S080']],
    ['one that only speaks of a batch', '\nS080 a/b Claim in a batch\n  batch\n', ['S080']],
    ['nothing', '\n', []],
  ])('are known without reading its fields: %s', (_, source, types) => {
    expect(sedText(source).types()).toEqual(types)
    expect(typesOf(source)).toEqual(types)
  })
})
