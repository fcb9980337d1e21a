/** What is typed into a form and the content that it becomes are the same document, for every type that may be sent. */
import { documentTypes, type FormNode, findSed, formTree, type ModelVersion, parseAgainst } from '@passerelle/vocabulary'
import { emptyExample, filledExample } from '@passerelle/vocabulary/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addItem,
  below,
  contentOf,
  type Draft,
  dateParts,
  fieldId,
  type Pointer,
  pointerOfField,
  pointerParts,
  saysSomething,
  setAt,
  typedDate,
  valueAt,
} from './document-draft.ts'

const definitionOf = (type: string, model: ModelVersion = '4.2') => {
  const content = findSed(type, model)?.content
  if (content === undefined) throw new Error(`no definition of ${type} in ${model}`)
  return content
}
const nodesOf = (type: string, model: ModelVersion = '4.2'): readonly FormNode[] => formTree(definitionOf(type, model), type)

/** Types a content into an empty form, field by field, as hands would. */
function typeInto(nodes: readonly FormNode[], content: unknown, at: Pointer, draft: Draft): Draft {
  return nodes.reduce((now, node) => {
    const value = valueAt(content, below('', node.name))
    if (value === undefined) return now
    const pointer = below(at, node.name)
    if (!node.repeats) return typeOne(node, value, pointer, now)
    const items: readonly unknown[] = Array.isArray(value) ? value : []
    return items.reduce(
      (list: Draft, item, index) => typeOne(node, item, below(pointer, index), addItem(list, pointer, node.kind === 'group' ? {} : '')),
      now,
    )
  }, draft)
}

function typeOne(node: FormNode, value: unknown, pointer: Pointer, draft: Draft): Draft {
  if (node.kind === 'group') return typeInto(node.children, value, pointer, setAt(draft, pointer, {}))
  const isDate = node.kind === 'date' || node.kind === 'partial-date'
  return setAt(draft, pointer, isDate ? typedDate(dateParts(value)) : value)
}

describe.each(['4.2', '4.4'] as const)('every document type of %s', (model) => {
  const types = documentTypes(model)
  it('is there', () => expect(types.length).toBeGreaterThanOrEqual(414))

  it.each([
    ['the smallest content', emptyExample],
    ['a content with every field', filledExample],
  ])('takes %s into a form and gives it back as it was', (_, example) => {
    const differing = types.filter((type) => {
      const content = example(definitionOf(type, model))
      return JSON.stringify(contentOf(nodesOf(type, model), content)) !== JSON.stringify(content)
    })
    expect(differing).toEqual([])
  })

  it('becomes the same content when it is typed field by field, and the validator takes it', () => {
    for (const type of types) {
      const definition = definitionOf(type, model)
      const content = filledExample(definition)
      const typed = contentOf(nodesOf(type, model), typeInto(nodesOf(type, model), content, '', {}))
      expect(typed, type).toEqual(content)
      expect(parseAgainst(definition, typed).ok, type).toBe(true)
    }
  })

  it('names every field so that its pointer, and the id made of it, lead back to the field', () => {
    const wrong = types.flatMap((type) => namesIn(nodesOf(type, model)).filter((name) => !/^[A-Za-z][A-Za-z0-9]*$/.test(name)))
    expect(wrong).toEqual([])
  })
})

const namesIn = (nodes: readonly FormNode[]): readonly string[] => nodes.flatMap(({ name, children }) => [name, ...namesIn(children)])

describe('a draft', () => {
  const nodes = nodesOf('A009')

  it('drops texts, groups and items that say nothing, and keeps what is mandatory', () => {
    const draft = {
      Person: { PersonIdentification: { familyName: '  ', forename: 'Georgios' }, AdditionalInformationPerson: { nationality: ['', ''] } },
      PlaceWork: { PlaceWork: [{ companyNameVesselName: '' }, { companyNameVesselName: 'Cantiere Lombardo (demo)', Address: {} }, {}] },
      SelfEmployment: { SelfEmployment: [{}] },
    }
    expect(contentOf(nodes, draft)).toEqual({
      Person: { PersonIdentification: { forename: 'Georgios' } },
      PlaceWork: { PlaceWork: [{ companyNameVesselName: 'Cantiere Lombardo (demo)' }] },
      DecisionLegislationApplicable: { Decision: {}, PeriodForWhichDecisionApplies: { FixedPeriod: {} } },
    })
  })

  it('loses an item by its place, and nothing else moves out of its group', () => {
    const draft = { Person: { Nationality: ['GR', 'IT', 'SI'] }, other: 1 }
    expect(setAt(draft, '/Person/Nationality/1', undefined)).toEqual({ Person: { Nationality: ['GR', 'SI'] }, other: 1 })
    expect(setAt(draft, '/Person', undefined)).toEqual({ other: 1 })
  })

  it('leaves what cannot be right for the validator to name', () => {
    expect(contentOf(nodes, { Person: 'Georgios', articleRegulationECNo8832004: 7 })).toMatchObject({
      Person: 'Georgios',
      articleRegulationECNo8832004: 7,
    })
  })

  it('is read without a fault, whatever it was begun with', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = contentOf(nodes, value)
        expect(contentOf(nodes, once)).toEqual(once)
        expect(contentOf(nodes, { Person: value, PlaceWork: { PlaceWork: [value] } })).toBeDefined()
      }),
    )
  })

  it('holds what was put at a pointer, and changes nothing beside it', () => {
    const part = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'a/b', 'a~1'), fc.constantFrom('0'))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom('x', true, 'y'), (parts, value) => {
        const pointer = ['group', ...parts].reduce<Pointer>(below, '')
        const before = { beside: { kept: 1 } }
        const after = setAt(before, pointer, value)
        expect(valueAt(after, pointer)).toBe(value)
        expect(after['beside']).toBe(before.beside)
        expect(pointerParts(pointer)).toEqual(['group', ...parts])
        expect(pointerOfField(fieldId(pointer))).toBe(pointer)
        expect(saysSomething(setAt(after, pointer, undefined)['group'])).toBe(false)
      }),
    )
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
    expect(pointerOfField('main')).toBeUndefined()
  })
})

describe('a date in three fields', () => {
  it.each([
    ['1988-04-12', { day: '12', month: '4', year: '1988' }],
    ['1988-00-00', { day: '', month: '', year: '1988' }],
    ['2026-3-', { day: '', month: '3', year: '2026' }],
    [undefined, { day: '', month: '', year: '' }],
  ])('%s is shown as %o', (value, parts) => expect(dateParts(value)).toEqual(parts))

  const nodes: readonly FormNode[] = (['date', 'partial-date'] as const).map((kind) => ({
    path: '',
    name: kind,
    labelKey: kind,
    kind,
    required: false,
    repeats: false,
    children: [],
  }))
  it.each([
    ['2026-3-1', '2026-03-01'],
    ['1988--', '1988-00-00'],
    ['1988-4-', '1988-04-00'],
    ['-4-12', '-04-12'],
    ['', undefined],
  ])('%s is sent as %s', (typed, date) => expect(contentOf(nodes, { 'partial-date': typed })['partial-date']).toBe(date))
})
