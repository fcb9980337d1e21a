/** Faults stand at their fields, in words, in the order of the document, whoever found them. */
import { createTranslator } from '@passerelle/ui'
import { emptyExample } from '@passerelle/vocabulary/examples'
import { describe, expect, it } from 'vitest'
import en from '../../../packages/ui/messages/en.json' with { type: 'json' }
import { type Blank, checkDocument, faultsOf, findBlank, showFaults } from './check-document.ts'

const messages = createTranslator('en', en)
const label = (key: string) => key.split('/').at(-1) ?? key
const blankOf = (type: string, model = '4.2'): Blank => {
  const blank = findBlank(type, model)
  if (blank === undefined) throw new Error(`no definition of ${type}`)
  return blank
}
const a009 = blankOf('A009')

describe('a document before it is sent', () => {
  it('has no fault when nothing mandatory lacks, and empty parts are not in it', () => {
    const content = emptyExample(a009.definition)
    const checked = checkDocument(a009, { ...content, SelfEmployment: { SelfEmployment: [{ name: ' ' }] } })
    expect(checked.faults).toEqual([])
    expect(checked.content).toEqual(content)
  })

  it('is told what lacks at the very fields, by the kind of each', () => {
    const { errors, summary, sections } = showFaults(a009, checkDocument(a009, {}).faults, messages, label)
    expect(errors.get('/Person/PersonIdentification/familyName')).toBe('Enter an answer')
    expect(errors.get('/Person/PersonIdentification/dateBirth')).toBe('Enter a date')
    expect(errors.get('/Person/PersonIdentification/sex')).toBe('Choose an answer')
    expect(errors.get('/DecisionLegislationApplicable/memberStateWhichLegislationApplies')).toBe('Choose a country')
    expect(summary[0]).toEqual({
      target: 'field/articleRegulationECNo8832004',
      text: 'articleRegulationECNo8832004: Choose an answer',
    })
    expect(sections).toEqual(expect.arrayContaining(['/', '/Person', '/DecisionLegislationApplicable']))
  })

  it('says a date that does not exist where it was typed', () => {
    const checked = checkDocument(a009, { ...emptyExample(a009.definition), Person: { PersonIdentification: { dateBirth: '1988-2-31' } } })
    const { errors } = showFaults(a009, checked.faults, messages, label)
    expect(errors.get('/Person/PersonIdentification/dateBirth')).toBe('Enter a date that exists, such as 27 3 2026')
  })
})

describe('the version of the data model', () => {
  it('decides what is mandatory, and where that is said', () => {
    const faultsIn = (model: string) =>
      showFaults(blankOf('A001', model), checkDocument(blankOf('A001', model), {}).faults, messages, label)
    expect(faultsIn('4.2').summary).toEqual([])
    const { errors, sections } = faultsIn('4.4')
    expect(errors.get('/Addresses/Address')).toBe('Add this part')
    expect(sections).toEqual(expect.arrayContaining(['/Person', '/Addresses', '/RequestedPeriod']))
  })
  it('has no form where nobody here knows it, or where it does not have the document', () => {
    for (const model of ['', '5.1', '__proto__', 'toString']) expect(findBlank('A001', model)).toBeUndefined()
    expect(findBlank('DA003A', '4.1')).toBeUndefined()
    expect(findBlank('DA003A', '4.2')).toBeDefined()
  })
})

describe('what a node found wrong', () => {
  it('is shown once for each field, also where its pointer begins with the document type', () => {
    const faults = faultsOf([
      { field: '/Person/PersonIdentification/forename', code: 'vocabulary/wrong-text' },
      { field: '/A009/Person/PersonIdentification/forename', code: 'vocabulary/wrong-type' },
      { field: '/somewhere/else', code: 'vocabulary/unknown-field' },
    ])
    const { errors, summary } = showFaults(a009, faults, messages, label)
    expect([...errors.keys()]).toEqual(['/Person/PersonIdentification/forename', ''])
    expect(summary.map(({ target }) => target)).toEqual(['field', 'field/Person/PersonIdentification/forename'])
  })

  it('names its values: a total that the list does not hold', () => {
    const s080 = blankOf('S080')
    const [fault] = faultsOf([
      { field: '/GlobalNoteCLA/totalNumberIndividualClaims', code: 'casework/totals-disagree', params: { stated: 3, counted: 2 } },
    ])
    if (fault === undefined) throw new Error('no fault')
    const { errors } = showFaults(s080, [fault], messages, label)
    expect(errors.get('/GlobalNoteCLA/totalNumberIndividualClaims')).toBe('The total is not what the list holds: stated 3, counted 2')
  })
})
