import { findSed, type ModelVersion, parseAgainst } from '@passerelle/vocabulary'
import { filledExample } from '@passerelle/vocabulary/examples'
import { describe, expect, it } from 'vitest'
import { owner } from '../testing/two-parties.ts'
import { emptyCase } from './case-state.ts'
import { completeContent } from './complete-content.ts'
import { reimbursementOf } from './reimbursement.ts'

const definitionOf = (type: string, model: ModelVersion) => findSed(type, model)?.content ?? expect.fail(`${type} in ${model}`)
const caseIn = (model: ModelVersion) => ({ ...emptyCase(owner), model })
const subject = { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' }
const reimbursement = { reimbursementRequestID: 'GR-2026-1', totalNumberIndividualClaims: '2' }
const today = '2026-02-10'

describe('what a case is about, in an administrative document', () => {
  it.each([
    ['4.4', 'the person', { subject }, { CaseContext: { PersonContext: subject } }],
    ['4.4', 'the batch where it is about nobody', { reimbursement }, { CaseContext: { ReimbursementContext: reimbursement } }],
    ['4.4', 'nobody of whom something lacks', { subject: { familyName: 'Nikolaidis (demo)', forename: 'Georgios' } }, {}],
    ['4.2', 'the person', { subject }, { CaseContext: { PersonContext: subject } }],
    ['4.2', 'the batch where it is about nobody', { reimbursement }, { CaseContext: { ReimbursementContext: reimbursement } }],
  ] as const)('is in %s %s', (model, _, facts, context) => {
    const content = { InformationAboutClose: { reasonForClosing: '01' } }
    const expected = { ...context, InformationAboutClose: { closeDate: today, close: '01', reasonForClosing: '01' } }
    expect(completeContent(caseIn(model), 'X001', content, { ...facts, today })).toEqual(expected)
    const isWhole = parseAgainst(definitionOf('X001', model), expected, 'X001').ok
    expect(isWhole).toBe(model === '4.2' || 'CaseContext' in context)
  })
  it('stands where a clerk has written it', () => {
    const own = { CaseContext: { EmployerContext: { name: 'Aegean Marble Works (demo)' } } }
    expect(completeContent(caseIn('4.4'), 'X007', own, { subject, today })).toEqual(own)
  })
  it.each(['X002', 'X003', 'X004', 'X005', 'X006', 'X007', 'X009', 'X010', 'X011', 'X012', 'X013'])(
    'is said in %s, which must say it from 4.4 on',
    (type) => {
      expect(completeContent(caseIn('4.4'), type, {}, { subject, today })).toEqual({ CaseContext: { PersonContext: subject } })
      expect(completeContent(caseIn('4.2'), type, {}, { subject, today })).toEqual({})
    },
  )
  it.each(['A009', 'X050', 'NONE'])('is not said in %s', (type) => {
    expect(completeContent(caseIn('4.4'), type, {}, { subject, today })).toEqual({})
  })
})

describe('the batch that a case is about', () => {
  it.each([
    ['S080', 'GlobalNoteCLA', 'globalCLAReferenceCreditorLiaisonBody', 'totalNumberIndividualClaims'],
    ['DA010', 'GlobalNoteCLA', 'globalCLAReferenceCreditorLiaisonBody', 'totalNumberOfClaims'],
    ['S100', 'GlobalNoteIMO', 'globalIMOReferenceCreditorLiaisonBody', 'totalNumberIndividualClaims'],
    ['U020', 'GeneralInformation', 'reimbursementRequestID', 'numberIndividualClaims'],
  ])('is read from %s', (type, note, id, count) => {
    const content = filledExample(definitionOf(type, '4.4'))
    const said = { ...content, [note]: { ...(content[note] as object), [id]: 'GR-2026-1', [count]: '2' } }
    expect(reimbursementOf(type, said, '4.4')).toEqual(reimbursement)
    for (const lacking of [{ [id]: undefined }, { [id]: ' ' }, { [count]: undefined }, { [count]: 'two' }])
      expect(reimbursementOf(type, { [note]: { ...(said as Record<string, object>)[note], ...lacking } }, '4.4')).toBeUndefined()
  })
  it('is in no other document, and in nothing that is no content', () => {
    expect(reimbursementOf('A001', filledExample(definitionOf('A001', '4.4')), '4.4')).toBeUndefined()
    for (const odd of [undefined, null, 'x', 7, [], { GlobalNoteCLA: 'x' }]) expect(reimbursementOf('S080', odd, '4.4')).toBeUndefined()
  })
})
