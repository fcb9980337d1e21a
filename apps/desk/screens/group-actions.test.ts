/** A clerk reads what comes next first, and every action that the case offers is somewhere. */
import type { CaseAction } from '@passerelle/ui'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GroupedActions, groupActions } from './group-actions.ts'

const typesOf = (offers: readonly { readonly documentType: string }[]) => offers.map(({ documentType }) => documentType)
const all = ({ next, answers, corrections, changes }: GroupedActions) => [
  ...next,
  ...[...answers, ...corrections].flatMap(({ offers }) => offers),
  ...changes,
]

describe('the actions of a case', () => {
  it('of a draft stand at the draft, not among the others', () => {
    const grouped = groupActions(
      [
        { action: 'send', documentType: 'P8000', documentId: 'draft' },
        { action: 'delete-draft', documentType: 'P8000', documentId: 'draft' },
        { action: 'send', documentType: 'P8000' },
      ],
      ['draft'],
    )
    expect(all(grouped).map(({ documentId }) => documentId)).toEqual([undefined])
  })

  it('are next documents, answers by document, corrections by document, and changes of the case', () => {
    const grouped = groupActions([
      { action: 'send', documentType: 'X005' },
      { action: 'send', documentType: 'H001' },
      { action: 'update', documentType: 'S045', documentId: 'd1' },
      { action: 'invalidate', documentType: 'X008', documentId: 'd1' },
      { action: 'clarify', documentType: 'X012', documentId: 'd1' },
      { action: 'reply', documentType: 'S046', documentId: 'd2' },
      { action: 'send', documentType: 'S055' },
      { action: 'close', documentType: 'X001', availableFrom: '2026-12-21T09:31:00Z' },
    ])
    expect(typesOf(grouped.next)).toEqual(['S055', 'H001'])
    expect(grouped.answers.map(({ documentId, offers }) => [documentId, ...typesOf(offers)])).toEqual([['d2', 'S046']])
    expect(grouped.corrections.map(({ documentId, offers }) => [documentId, ...typesOf(offers)])).toEqual([['d1', 'S045', 'X012', 'X008']])
    expect(typesOf(grouped.changes)).toEqual(['X001', 'X005'])
  })

  it('offer a document with a form for each country once', () => {
    const grouped = groupActions(['NO', 'IT', 'GR'].map((country) => ({ action: 'send', documentType: `P3000_${country}` })))
    expect(grouped.next).toHaveLength(1)
    expect(grouped.next[0]).toMatchObject({
      documentType: 'P3000',
      variants: [{ country: 'GR' }, { country: 'IT' }, { country: 'NO', documentType: 'P3000_NO' }],
    })
  })

  it('are all there, once', () => {
    const action = fc.record({
      action: fc.constantFrom('send', 'reply', 'update', 'invalidate', 'reject', 'clarify', 'close'),
      documentType: fc.constantFrom('P2000', 'P3000_IT', 'P3000_NO', 'X001', 'X008', 'H001', 'S040'),
      documentId: fc.constantFrom(undefined, 'd1', 'd2'),
      availableFrom: fc.constantFrom(undefined, '2027-01-01T00:00:00Z'),
    })
    const known = ({ action: name, documentType, documentId, availableFrom }: Partial<CaseAction>) =>
      [name, documentType, documentId ?? '', availableFrom ?? ''].join(' ')
    fc.assert(
      fc.property(fc.uniqueArray(action, { selector: (one) => known(one as CaseAction) }), (actions) => {
        const given = actions as readonly CaseAction[]
        const offered = all(groupActions(given)).flatMap((offer) =>
          (offer.variants.length === 0 ? [offer.documentType] : offer.variants.map(({ documentType }) => documentType)).map(
            (documentType) => known({ ...offer, documentType }),
          ),
        )
        expect([...offered].sort()).toEqual(given.map(known).sort())
      }),
    )
  })
})
