import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAgainst } from '../definition/validate.ts'
import { emptyExample } from '../examples/index.ts'
import { documentTypes, findSed, leafPaths, type ModelVersion } from '../index.ts'
import { modelVersionInfos } from './model-versions.table.ts'

interface ReferenceType {
  fields: string[]
  changedSince41?: { added: string[]; dropped: string[] }
}
const file = new URL('../../../../shared/reference/eessi/sed-fields-cdm42.json', import.meta.url)
const here = existsSync(file)
if (!here) console.warn('left out: the field paths of the data model are not beside the repository')
const reference: Record<string, ReferenceType> = here ? JSON.parse(readFileSync(file, 'utf8')).documentTypes : {}

const paths = (type: string, model: ModelVersion) => {
  const sed = findSed(type, model)
  return sed === undefined ? [] : leafPaths(sed.content)
}
const seenElsewhere = /(^|[.])(OpenPeriod|NonSEPAAccount|EmployerContext|ReimbursementContext)[.]/
const plain = (path: string) => path.replace(/[.]value\[\]$/, '')
const changed = Object.entries(reference).filter(([, { changedSince41 }]) => changedSince41 !== undefined)

describe.skipIf(!here)('model 4.1, made from 4.2', () => {
  it('differs in 35 document types', () => {
    expect(changed).toHaveLength(35)
    const differing = documentTypes('4.1').filter((type) => findSed(type, '4.1')?.content !== findSed(type)?.content)
    expect(differing).toEqual(changed.map(([type]) => type).sort())
  })
  it.each(changed)('%s has the fields of its empty document of 4.1', (type, { fields, changedSince41 }) => {
    const { added = [], dropped = [] } = changedSince41 ?? {}
    const expected = [...fields.filter((path) => !added.includes(path)), ...dropped].map(plain)
    expect(
      paths(type, '4.1')
        .filter((path) => !seenElsewhere.test(path))
        .sort(),
    ).toEqual(expected.sort())
  })
})

describe('versions', () => {
  it('live side by side: each says which it is, and asking for one does not change another', () => {
    expect(modelVersionInfos.map(({ version }) => findSed('S051', version)?.model)).toEqual(['4.1', '4.2', '4.3', '4.4'])
    expect(paths('S051', '4.1')).toContain('GlobalNoteRRO.globalRROReferenceSenderLiaisonBody')
    expect(paths('S051', '4.2')).toContain('GlobalNoteRRO.globalRROReferenceLiaisonBody')
    expect(findSed('S051')).toBe(findSed('S051', '4.2'))
    expect(findSed('S051', '4.1')).toBe(findSed('S051', '4.1'))
  })
  it('DA003A came with 4.2', () => {
    expect(findSed('DA003A', '4.1')).toBeUndefined()
    expect([documentTypes('4.1').length, documentTypes().length, documentTypes('4.4').length]).toEqual([413, 414, 414])
  })
  it('a renamed field keeps its place', () => {
    const at = (model: ModelVersion) => paths('DA071_Child', model).findIndex((path) => path.includes('individualIONumber'))
    expect(at('4.1')).toBe(at('4.2'))
  })
  it('every definition of every version can be made', () => {
    for (const { version } of modelVersionInfos)
      for (const type of documentTypes(version)) expect(paths(type, version).length, `${type} ${version}`).toBeGreaterThan(0)
  })
})

describe('model 4.4', () => {
  const telework = {
    RequestedForSituationsCoveredByArti8832004: {
      regulationArticlesSituationAgreementExceptionProposed: '10',
      FillInIfArticle10: { teleworkFrameworkAgreement: true },
    },
  }
  it('has telework under the framework agreement in A001; 4.2 refuses it', () => {
    const read = (model: ModelVersion) => {
      const definition = findSed('A001', model)?.content ?? never()
      return parseAgainst(definition, { ...emptyExample(definition), ...telework }, 'A001').ok
    }
    expect([read('4.2'), read('4.3'), read('4.4')]).toEqual([false, false, true])
  })
  it.each(['A001', 'A003', 'A009', 'A010'])('%s names places of work State by State', (type) => {
    expect(paths(type, '4.4')).toContain('PlaceWork.CountriesWork[].countryWork')
    expect(paths(type, '4.4')).not.toContain('PlaceWork.PlaceWork[].noFixedAddressInStateWorkIndicator')
    expect(paths(type, '4.3')).toContain('PlaceWork.PlaceWork[].noFixedAddressInStateWorkIndicator')
  })
  it('A008 has its two purposes in one group', () => {
    expect(Object.keys(findSed('A008', '4.4')?.content.fields ?? {})).toEqual([
      'Person',
      'CompetentInstitutionIfDiffersFromSending',
      'PurposeofSED',
      'AdditionalInformation',
    ])
  })
})

function never(): never {
  throw new Error('no such document')
}
