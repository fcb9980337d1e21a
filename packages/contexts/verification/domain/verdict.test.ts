import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextMoveFor } from './next-moves.table.ts'
import { statusMeaning } from './status.ts'
import { coverAnswer, decideVerdict, type Findings } from './verdict.ts'

const anyFindings: fc.Arbitrary<Findings> = fc.record({
  authenticity: fc.constantFrom('proven', 'refuted', 'open'),
  status: fc.constantFrom('valid', 'invalid', 'suspended', 'superseded', 'unknown'),
  isDocumentInDate: fc.constantFrom(true, false, undefined),
  isCoveredOnDate: fc.constantFrom(true, false, undefined),
})

describe('a verdict', () => {
  it('is valid only when everything is known and right', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const { authenticity, status, isDocumentInDate, isCoveredOnDate } = findings
        const isRight = authenticity === 'proven' && status === 'valid' && isDocumentInDate !== false && isCoveredOnDate === true
        expect(decideVerdict(findings) === 'valid').toBe(isRight)
        expect(coverAnswer(decideVerdict(findings)) === 'covered').toBe(isRight)
      }),
    )
  })

  it.each<[string, Partial<Findings>, string]>([
    ['a forged document whose list says replaced', { authenticity: 'refuted', status: 'superseded' }, 'not-valid'],
    ['an issuer about whom nothing could be found out', { authenticity: 'open' }, 'cannot-check'],
    ['a replaced document, also outside its period', { status: 'superseded', isCoveredOnDate: false }, 'changed'],
    ['a withdrawn document', { status: 'invalid' }, 'not-valid'],
    ['a suspended document', { status: 'suspended' }, 'not-valid'],
    ['a status that is not known', { status: 'unknown' }, 'cannot-check'],
    ['a day outside the cover, with a status that is not known', { status: 'unknown', isCoveredOnDate: false }, 'not-valid'],
    ['an expired document', { isDocumentInDate: false }, 'not-valid'],
    ['a document that states no dates of its own', { isDocumentInDate: undefined }, 'valid'],
    ['a document that states no cover', { isCoveredOnDate: undefined }, 'cannot-check'],
  ])('for %s', (_name, change, verdict) => {
    const right: Findings = { authenticity: 'proven', status: 'valid', isDocumentInDate: true, isCoveredOnDate: true }
    expect(decideVerdict({ ...right, ...change })).toBe(verdict)
  })
})

describe('a number in a status list', () => {
  it('means replaced where the profile says so, and revoked where it does not', () => {
    expect([0, 1, 2, 3, 4].map((value) => statusMeaning('with-update', value))).toEqual([
      'valid',
      'invalid',
      'suspended',
      'superseded',
      'invalid',
    ])
    expect([0, 1, 2, 3, 12].map((value) => statusMeaning('binary', value))).toEqual(['valid', 'invalid', 'invalid', 'invalid', 'invalid'])
  })
})

describe('the next move', () => {
  it('is there for every reason of this context and of the protocols it asks', () => {
    for (const code of ['verification/status-superseded', 'attestation/expired', 'qr/bad-signature', 'verification/issuer-mismatch'])
      expect(nextMoveFor(code), code).toMatch(/^next\./)
    expect(nextMoveFor('verification/status-superseded')).toBe('next.ask-for-current-document')
    expect(nextMoveFor('openid4vc/wallet-refused')).toBeUndefined()
  })
})
