/** A case of any branch says whom it is about, in the list and on its page, once a document of it does. */
import { institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { documentTypes, findSed, type ModelVersion, modelVersionInfos } from '@passerelle/vocabulary'
import { filledExample } from '@passerelle/vocabulary/examples'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placeOfPerson } from './domain/carried-content.ts'
import { subjectOf } from './domain/subject.ts'
import { caseworkStore, getCase, listCases, openCase, recordOutgoingDocument } from './index.ts'

const georgios = { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' }

/** A content with every field, about Georgios. */
function contentOf(type: string, model: ModelVersion = '4.2'): Record<string, unknown> {
  const definition = findSed(type, model)?.content
  const content: Record<string, unknown> = definition === undefined ? {} : structuredClone(filledExample(definition))
  let at: unknown = content
  for (const name of placeOfPerson(type, model) ?? []) {
    const next: unknown = (at as Record<string, unknown>)[name]
    at = Array.isArray(next) ? next[0] : next
  }
  if (at !== content) Object.assign(at as object, georgios)
  return content
}

describe('whom a document is about', () => {
  it.each(modelVersionInfos.map(({ version }) => version))('is read wherever its type names a person in %s', (model) => {
    const types = documentTypes(model).filter((type) => placeOfPerson(type, model) !== undefined)
    expect(types.length).toBeGreaterThan(200)
    expect(types.filter((type) => subjectOf(type, contentOf(type, model), model)?.familyName !== georgios.familyName)).toEqual([])
  })

  it.each([
    ['birth and sex where they are said', { familyName: 'Nikolaidis (demo)', forename: 'Georgios' }, true],
    ['nobody without a family name', { forename: 'Georgios' }, false],
    ['nobody whose name is blank', { familyName: '  ', forename: 'Georgios' }, false],
  ])('is %s', (_, identification, isSomebody) => {
    expect(subjectOf('P2000', { InsuredPerson: { PersonIdentification: identification } }, '4.2')).toEqual(
      isSomebody ? identification : undefined,
    )
  })

  it('is nobody in content of any other shape', () => {
    fc.assert(
      fc.property(fc.constantFrom('A009', 'R001', 'X001', 'none'), fc.anything(), (type, content) => {
        expect(subjectOf(type, content, '4.4')).toBeUndefined()
        expect(subjectOf(type, { Person: content, Persons: content }, '4.4')).toBeUndefined()
      }),
    )
  })
})

describe('a case', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await testDatabase([caseworkStore])
  })
  afterAll(() => db.close())
  const athens = institutionId('GR:1001')
  const now = new Date('2026-01-10T09:00:00.000Z')

  it.each([
    ['of pensions', 'P_BUC_05', 'P8000'],
    ['of recovery', 'R_BUC_01', 'R001'],
    ['of family benefits', 'FB_BUC_01', 'F001'],
    ['of sickness', 'S_BUC_01', 'S071'],
    ['of unemployment', 'UB_BUC_01', 'U001'],
    ['that goes through all branches', 'H_BUC_01', 'H001'],
  ])('%s is about the person of its first document', async (_, bucType, documentType) => {
    const open = { institutionId: athens, bucType, counterparties: [{ id: institutionId('IT:2001') }] as const, requestId: bucType, now }
    const { caseId } = unwrap(await db.transaction((tx) => openCase(tx, open)))
    const seen = async () => [
      unwrap(await getCase(db.db, { institutionId: athens, caseId, now })).subject,
      (await listCases(db.db, { institutions: [athens] })).find(({ id }) => id === caseId)?.subject,
    ]
    expect(await seen()).toEqual([undefined, undefined])
    const { actions } = unwrap(await getCase(db.db, { institutionId: athens, caseId, now }))
    expect(actions.map((one) => one.documentType)).toContain(documentType)
    unwrap(
      await db.transaction((tx) =>
        recordOutgoingDocument(tx, {
          institutionId: athens,
          caseId,
          action: 'send',
          documentType,
          content: contentOf(documentType),
          requestId: 'send',
          now,
        }),
      ),
    )
    expect(await seen()).toEqual(['Georgios Nikolaidis (demo)', 'Georgios Nikolaidis (demo)'])
  })
})
