import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { componentNames, findComponent } from '../components/index.ts'
import { leafPaths } from '../definition/leaf-paths.ts'
import { documentTypes, findSed } from './index.ts'

const file = new URL('../../../../shared/reference/eessi/sed-fields-cdm42.json', import.meta.url)
const isHere = existsSync(file)
if (!isHere) console.warn('left out: the field paths of the data model are not beside the repository')
const reference: Record<string, { package: string; fields: string[] }> = isHere ? JSON.parse(readFileSync(file, 'utf8')).documentTypes : {}

const paths = (type: string) =>
  leafPaths(findSed(type)?.content ?? { kind: 'group', component: '', fields: {}, checks: [], confidence: 'source', source: '' })
/** The model shows a coded leaf by its value in some places. */
const plain = (path: string) => path.replace(/[.]value\[\]$/, '')
/** Seen in filled documents, absent from the empty ones, which show the first branch of a choice only. */
const seenElsewhere =
  /^DecisionLegislationApplicable[.]Decision[.]AmendingDecision[.]|(^|[.])(OpenPeriod|NonSEPAAccount|EmployerContext|ReimbursementContext)[.]/

describe.skipIf(!isHere)('the document types of model 4.2', () => {
  it('are all 414', () => expect(documentTypes()).toEqual(Object.keys(reference).sort()))

  it.each(Object.keys(reference))('%s has the fields of the model in their order, and its package', (type) => {
    expect(paths(type).filter((path) => !(seenElsewhere.test(path) && !reference[type]?.fields.map(plain).includes(path)))).toEqual(
      reference[type]?.fields.map(plain),
    )
    expect(findSed(type)?.package).toBe(reference[type]?.package)
  })
})

describe('components', () => {
  it.each(componentNames())('%s can be made', (name) => expect(Object.keys(findComponent(name).fields).length).toBeGreaterThan(0))
})
