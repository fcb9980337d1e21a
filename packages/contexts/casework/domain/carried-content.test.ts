import { documentTypes, findSed, type ModelVersion, parseAgainst } from '@passerelle/vocabulary'
import { filledExample } from '@passerelle/vocabulary/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryContent, personIn, placeOfPerson } from './carried-content.ts'

const identification = {
  familyName: 'Nikolaidis (demo)',
  forename: 'Georgios',
  dateBirth: '1988-04-12',
  sex: '01',
  PINPersonInEachInstitution: {
    PersonalIdentificationNumber: [{ country: 'GR', personalIdentificationNumber: 'GR-DEMO-12048800' }],
  },
}
const { PINPersonInEachInstitution: _, ...fourFacts } = identification
const person = { PersonIdentification: identification, AdditionalInformationPerson: { nationality: ['GR'] } }
const carried = (type: string, from: string, content: unknown, model: ModelVersion = '4.2') =>
  carryContent(type, [{ type: from, content }], model)
const filled = (type: string, model: ModelVersion = '4.2'): Record<string, unknown> => {
  const definition = findSed(type, model)
  return definition === undefined ? {} : filledExample(definition.content)
}

describe('what a case knows of its person', () => {
  it.each([
    ['U002', 'U001', { Person: person }, { Person: person }],
    // Another component around the same identification: nationality is written in another way there.
    ['DA002', 'S040', { Person: person }, { Person: { PersonIdentification: identification } }],
    ['X001', 'P2000', { InsuredPerson: { PersonIdentification: identification } }, { CaseContext: { PersonContext: fourFacts } }],
    ['A009', 'X009', { CaseContext: { PersonContext: fourFacts } }, { Person: { PersonIdentification: fourFacts } }],
    [
      'R012',
      'S040',
      { Person: person },
      { PleaseFillInFollowingIfConcernsPerson: { Persons: { Person: [{ PersonIdentification: identification }] } } },
    ],
    [
      'S040',
      'R001',
      { Persons: { Person: [{ PersonIdentification: identification }] } },
      { Person: { PersonIdentification: identification } },
    ],
  ])('is carried into %s from %s, under whichever path', (type, from, content, expected) => {
    expect(carried(type, from, content)).toEqual(expected)
  })

  it('is not taken for somebody who has died, nor for each person of a batch', () => {
    expect(carried('F018', 'U001', { Person: person })).toEqual({})
    expect(carried('U020', 'U001', { Person: person })).toEqual({})
    expect(carried('U001', 'F018', { DeceasedPerson: { PersonIdentification: identification } }, '4.2')).toEqual({})
    expect(placeOfPerson('U020_Child', '4.2')).toBeUndefined()
  })

  it('is taken from the document that is preferred, and from another where that one names nobody', () => {
    const second = { ...identification, forename: 'Yiannis' }
    const known = [
      { type: 'H005', content: {} },
      { type: 'U001', content: { Person: { PersonIdentification: second } } },
      { type: 'U001', content: { Person: person } },
    ]
    expect(carryContent('X008', known, '4.2')).toMatchObject({ CaseContext: { PersonContext: { forename: 'Yiannis' } } })
  })

  it('is found for whoever must know whose data a document holds', () => {
    expect(personIn('P2000', { InsuredPerson: { PersonIdentification: identification } }, '4.2')).toEqual(identification)
    expect(personIn('R001', { Persons: { Person: [{ PersonIdentification: identification }] } }, '4.2')).toEqual(identification)
    for (const odd of [undefined, null, 'x', [], { Person: [] }, { Person: { PersonIdentification: 'x' } }])
      expect(personIn('S040', odd, '4.2')).toBeUndefined()
    expect(personIn('NONE', { Person: person }, '4.2')).toBeUndefined()
  })
})

describe('what a case knows beside the person', () => {
  it('is where the person lives and the numbers of the case, and nothing of the matter', () => {
    const numbers = { LocalCaseNumber: [{ country: 'GR', caseNumber: '17' }] }
    const p2000 = { ...filled('P2000'), LocalCaseNumbers: numbers }
    const p5000 = carried('P5000', 'P2000', p2000)
    expect(p5000.LocalCaseNumbers).toEqual(numbers)
    expect(Object.keys(p5000).sort()).toEqual(['InsuredPerson', 'LocalCaseNumbers'])
    const s041 = carried('S041', 'S040', filled('S040'))
    expect(s041).not.toHaveProperty('Request')
    expect(s041).not.toHaveProperty('AdditionalInformation')
  })
})

describe.each(['4.2', '4.4'] as const)('every document type of %s', (model) => {
  const types = documentTypes(model)

  it('takes what any other can give without an error but for what the clerk has still to write', () => {
    let given = 0
    const known = new Map(types.map((type) => [type, filled(type, model)]))
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.constantFrom(...types), (type, from) => {
        const content = carried(type, from, known.get(from), model)
        if (Object.keys(content).length > 0) given += 1
        const read = parseAgainst(findSed(type, model)?.content ?? expect.fail(type), content, type)
        const wrong = read.ok
          ? []
          : read.error.filter(({ code }) => !['vocabulary/missing-field', 'vocabulary/one-of-missing'].includes(code))
        expect(wrong).toEqual([])
      }),
      { numRuns: 3000 },
    )
    expect(given).toBeGreaterThan(800)
  })

  it('that is carried into itself keeps its person', () => {
    const lost = types.filter((type) => {
      const before = personIn(type, filled(type, model), model)
      return (
        before !== undefined &&
        JSON.stringify(personIn(type, carried(type, type, filled(type, model), model), model)) !== JSON.stringify(before)
      )
    })
    expect(lost).toEqual([])
    expect(types.filter((type) => placeOfPerson(type, model) !== undefined).length).toBeGreaterThan(200)
  })

  it('meets content of any shape without an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.constantFrom('U001', 'P2000', 'S040', 'R001', 'X001'),
        fc.anything(),
        (type, from, content) => {
          expect(carried(type, from, content, model)).toBeTypeOf('object')
          expect(carried(type, from, { Person: content, Persons: content, LocalCaseNumbers: content }, model)).toBeTypeOf('object')
        },
      ),
    )
  })
})
