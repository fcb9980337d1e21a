/** Sections, progress and the place of a fault, and what opening, adding and removing does to a form. */
import { documentTypes, type FormNode, findSed, formTree, parseAgainst } from '@passerelle/vocabulary'
import { filledExample } from '@passerelle/vocabulary/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeForm, startForm } from './form-state.ts'
import { ancestorsOf, placeOf, progressOf, sectionOf, sectionState, sectionsOf } from './sections.ts'

const definitionOf = (type: string) => {
  const content = findSed(type)?.content
  if (content === undefined) throw new Error(`no definition of ${type}`)
  return content
}
const treeOf = (type: string): readonly FormNode[] => formTree(definitionOf(type), type)
const keysOf = (type: string) => sectionsOf(treeOf(type)).map(({ key }) => key)

describe('the sections of a document', () => {
  it('are its groups, fields beside them first', () => {
    expect(keysOf('A009').slice(0, 3)).toEqual(['/', '/Person', '/CompetentInstitutionIfDiffersFromSending'])
  })
  it('of a document that is one group are the groups inside it', () => {
    expect(keysOf('H001')[0]).toBe('/NotificationRequestForInformation/Person/PersonIdentification')
  })
  it('are there for every type, and every field is in exactly one', () => {
    for (const type of documentTypes()) {
      const tree = treeOf(type)
      const sections = sectionsOf(tree)
      expect(sections.length, type).toBeGreaterThan(0)
      const drawn = sections.flatMap(({ at, nodes }) => nodes.map(({ name }) => `${at}/${name}`))
      expect(new Set(drawn).size, type).toBe(drawn.length)
      for (const pointer of leafPointers(tree)) expect(sectionOf(sections, pointer), `${type} ${pointer}`).toBeDefined()
    }
  })
})

function leafPointers(nodes: readonly FormNode[], at = ''): readonly string[] {
  return nodes.flatMap((node) => {
    const pointer = `${at}/${node.name}${node.repeats ? '/0' : ''}`
    return node.kind === 'group' ? leafPointers(node.children, pointer) : [pointer]
  })
}

describe('the progress of a document', () => {
  const sections = sectionsOf(treeOf('A009'))
  it('counts mandatory sections', () => {
    expect(progressOf(sections, {})).toEqual({ of: 'required', filled: 0, total: 3 })
    expect(progressOf(sections, { articleRegulationECNo8832004: '01' })).toEqual({ of: 'required', filled: 1, total: 3 })
    expect(progressOf(sections, filledExample(definitionOf('A009')))).toEqual({ of: 'required', filled: 3, total: 3 })
  })
  it('counts all sections where none is mandatory', () => {
    expect(progressOf(sectionsOf(treeOf('P3000_NO')), {})).toEqual({ of: 'all', filled: 0, total: 6 })
  })
  it('a section that lacks something mandatory has begun', () => {
    const person = sections.find(({ key }) => key === '/Person')
    if (person === undefined) throw new Error('no section')
    expect(sectionState(person, { Person: { PersonIdentification: { forename: 'Georgios' } } })).toBe('begun')
    expect(sectionState(person, { Person: { PersonIdentification: { forename: ' ' } } })).toBe('empty')
  })
})

describe('a fault', () => {
  const tree = treeOf('A009')
  it.each([
    ['/Person/PersonIdentification/dateBirth', '/Person/PersonIdentification/dateBirth'],
    ['/A009/Person/PersonIdentification/dateBirth', '/Person/PersonIdentification/dateBirth'],
    ['/PlaceWork/PlaceWork/1/Address/town', '/PlaceWork/PlaceWork/1/Address/town'],
    ['/PlaceWork/PlaceWork', '/PlaceWork/PlaceWork'],
    ['/Person/PersonIdentification/nickname', '/Person/PersonIdentification'],
    ['/nowhere/at/all', ''],
    ['/', ''],
  ])('at %s is shown at %s', (pointer, place) => expect(placeOf(tree, 'A009', pointer).pointer).toBe(place))

  it('of the validator is shown at the very field it names, in every type', () => {
    for (const type of documentTypes()) {
      const definition = definitionOf(type)
      const result = parseAgainst(definition, broken(filledExample(definition)))
      if (result.ok) continue
      const written = treeOf(type)
      for (const { at = '' } of result.error) expect(placeOf(written, type, at).pointer, type).toBe(at)
    }
  })
  it('from a stranger is shown somewhere, whatever its pointer says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.string()).map((parts) => `/${parts.join('/')}`),
        ),
        (pointer) => {
          const place = placeOf(tree, 'A009', pointer)
          expect(place.pointer === '' || ancestorsOf(place.pointer).length > 0).toBe(true)
        },
      ),
    )
  })
})

/** Every text is too long and every date impossible. */
function broken(value: unknown): unknown {
  if (typeof value === 'string') return `${value} `.repeat(2000)
  if (Array.isArray(value)) return value.map(broken)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, broken(part)]))
  return value
}

describe('a form', () => {
  const empty = startForm({}, [])

  it('has two items after the first one was drawn and another was added', () => {
    const state = changeForm(empty, { kind: 'item-added', at: '/Children', item: {} })
    expect(state.draft).toEqual({ Children: [{}, {}] })
  })
  it('forgets what was open and wrong in an item that is removed, and moves up what comes after it', () => {
    const begun = {
      ...startForm({ Children: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, []),
      wanted: new Set(['/Children/1/Address', '/Children/2/Address', '/ChildrenOfOthers/1']),
      errors: new Map([
        ['/Children/1/name', 'x'],
        ['/Children/2/name', 'y'],
      ]),
    }
    const state = changeForm(begun, { kind: 'item-removed', at: '/Children', index: 1 })
    expect(state.draft).toEqual({ Children: [{ name: 'a' }, { name: 'c' }] })
    expect([...state.wanted]).toEqual(['/Children/1/Address', '/ChildrenOfOthers/1'])
    expect([...state.errors]).toEqual([['/Children/1/name', 'y']])
  })
  it('opens the section and the parts that lead to a fault, and keeps what was typed', () => {
    const draft = { Person: { name: 'Eleni' } }
    const state = changeForm(empty, { kind: 'checked', draft, errors: new Map([['/Person/Address/town', 'x']]), sections: ['/Person'] })
    expect(state.open.has('/Person')).toBe(true)
    expect(state.wanted.has('/Person/Address')).toBe(true)
    expect(state.draft).toBe(draft)
  })
  it('closes a part with all that was typed in it', () => {
    const typed = changeForm(empty, { kind: 'typed', at: '/Person/Address/town', value: 'Milano' })
    const state = changeForm(changeForm(typed, { kind: 'part-wanted', at: '/Person/Address' }), {
      kind: 'part-removed',
      at: '/Person/Address',
    })
    expect(state).toMatchObject({ draft: { Person: {} } })
    expect([...state.wanted]).toEqual(['/Person'])
  })
  it('keeps a part open while its only text is deleted to be typed anew', () => {
    const typed = changeForm(startForm({ Person: { town: 'Milano' } }, []), { kind: 'typed', at: '/Person/town', value: '' })
    expect(typed.wanted.has('/Person')).toBe(true)
    expect(changeForm(typed, { kind: 'typed', at: '/Person/town', value: 'R' }).wanted).toBe(typed.wanted)
  })
  it('folds and unfolds a section', () => {
    const unfolded = changeForm(empty, { kind: 'section-toggled', key: '/Person' })
    expect([...unfolded.open]).toEqual(['/Person'])
    expect([...changeForm(unfolded, { kind: 'section-toggled', key: '/Person' }).open]).toEqual([])
  })
})
