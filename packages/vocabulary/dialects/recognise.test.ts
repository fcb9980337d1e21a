import { describe, expect, it } from 'vitest'
import { readSedFile } from './index.ts'

const refusalOf = (file: unknown) => {
  const read = readSedFile(JSON.stringify(file))
  return read.ok ? 'read' : read.error[0]
}

describe('a file that is no document is told what it is', () => {
  it.each([
    [
      'the message that a document was received',
      { id: 1, sedType: 'P2000', rinaSakId: '9', rinaDokumentId: 'a', bucType: 'P_BUC_01' },
      'notice',
    ],
    ['such a message, spoilt', { sedType: 'none', rinaSakId: false, bucType: 42 }, 'notice'],
    ['a case of the Norwegian agency', { sakType: 'H_BUC_01', sakId: '1', motparter: [] }, 'case'],
    ['a case of RINA', { processDefinitionName: 'P_BUC_01', documents: [] }, 'case'],
    ['a list of documents', [{ sed: 'P2000', nav: {} }], 'list'],
  ])('%s', (_, file, kind) => {
    expect(refusalOf(file)).toEqual({ code: 'vocabulary/not-a-sed', at: '/', params: { kind } })
  })

  it('RINA’s list of the fields of a document', () => {
    const fields = { X001: { $$name: 'X001', $$type: 'sed', CaseContext: { $$name: 'CaseContext', $$type: 'section' } } }
    expect(refusalOf(fields)).toEqual({ code: 'vocabulary/not-a-sed', at: '/X001', params: { kind: 'field-list' } })
  })

  it.each([
    ['of a front-end for SEDs', { sedType: 'H001', sedVersjon: '4.2', bruker: { personInfo: {} } }, '/sedType'],
    [
      'of a front-end, with the data for a decision',
      { sedType: 'A009', bucType: 'LA_BUC_04', rinaSaksnummer: '9', lovvalgsland: 'DK' },
      '/sedType',
    ],
    ['of a front-end that says no type', { sedVersjon: '4.4', bruker: {} }, '/sedVersjon'],
  ])('the object %s', (_, file, at) => {
    expect(refusalOf(file)).toMatchObject({ code: 'vocabulary/front-end-object', at })
  })

  it.each([
    ['names no type', { nav: { bruker: {} }, sedGVer: '4', sedVer: '2' }, 'vocabulary/missing-field'],
    ['names a type that nobody knows', { sed: 'vedtak', nav: { bruker: {} } }, 'vocabulary/unknown-document-type'],
  ])('a document of the Norwegian agency that %s', (_, file, code) => {
    expect(refusalOf(file)).toEqual({ code, at: '/sed' })
  })

  it('anything else', () => expect(refusalOf({ H001: 'Opprett H001' })).toEqual({ code: 'vocabulary/dialect-not-read', at: '/' }))
})
