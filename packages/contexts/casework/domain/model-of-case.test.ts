import { describe, expect, it } from 'vitest'
import { act, agreement, anOwnersCase, aParty, deliver, other, owner, record } from '../testing/two-parties.ts'
import { listAllowedActions } from './allowed-actions.ts'
import { foldCase } from './fold-case.ts'
import { findModel, isInModel, modelOf } from './model-of-case.ts'
import { setAction } from './possible-actions.ts'

const at = new Date('2026-01-10T09:00:00.000Z')

describe('events of the time when there was one version', () => {
  it('give a case of 4.2 at both sides, which goes on in 4.2', () => {
    const greece = anOwnersCase(at)
    expect(greece.events[0]?.event).not.toHaveProperty('model')
    const sent = act(greece, { action: 'send', documentType: 'A009' }, at)
    if (!sent.ok) return expect.fail(sent.error.code)
    const { model: _, ...ref } = sent.value.ref
    const italy = aParty(other)
    expect(deliver(italy, { ...sent.value, ref }, at)).toEqual([])
    expect([greece, italy].map(({ state }) => state.model)).toEqual(['4.2', '4.2'])
    const update = act(greece, { action: 'update', documentType: 'A009', documentId: ref.setId }, at)
    if (!update.ok) return expect.fail(update.error.code)
    expect(update.value.ref.model).toBe('4.2')
    expect(deliver(italy, update.value, at)).toEqual([])
    expect(foldCase(other, italy.events).documents.get(ref.setId)?.versions).toHaveLength(2)
    expect(agreement(italy.state).documents).toEqual(agreement(greece.state).documents)
  })
})

describe('what is written before the case begins here', () => {
  it('waits for the start, whose version it must have', () => {
    const greece = anOwnersCase(at)
    const first = act(greece, { action: 'send', documentType: 'A009' }, at)
    if (!first.ok) return expect.fail(first.error.code)
    const second = act(greece, { action: 'update', documentType: 'A009', documentId: first.value.ref.setId }, at)
    if (!second.ok) return expect.fail(second.error.code)
    const italy = aParty(other)
    expect(deliver(italy, { ...second.value, ref: { ...second.value.ref, model: '4.4' } }, at)).toEqual([])
    expect([...italy.state.messages.values()].map(({ outcome }) => outcome)).toEqual(['held'])
    expect(deliver(italy, first.value, at)).toHaveLength(1)
    expect([...italy.state.messages.values()].filter(({ direction }) => direction === 'in')).toMatchObject([
      { outcome: 'refused', refusal: 'wrong-model' },
      { outcome: 'accepted' },
    ])
  })
})

describe('a document that came with a later version', () => {
  it.each([
    ['4.1', []],
    ['4.2', ['DA003A']],
    ['4.4', ['DA003A']],
  ] as const)('is offered in %s: %j', (model, types) => {
    const party = aParty(owner)
    const opened = { kind: 'case-opened', requestId: 'open', bucType: 'AW_BUC_02', model } as const
    record(party, { ...opened, institution: { id: owner }, counterparties: [{ id: other }], protectedPerson: false }, at)
    setAction(party.state, { action: 'DOC_CREATE', sed: 'DA003A', suspended: false })
    const offered = listAllowedActions(party.state, at).filter(({ documentType }) => documentType === 'DA003A')
    expect(offered.map(({ documentType }) => documentType)).toEqual(types)
  })
})

describe('the version that a header names', () => {
  it.each([
    [{}, '4.2', '4.2'],
    [{ model: '4.4' }, '4.4', '4.4'],
    [{ model: '5.1' }, '5.1', undefined],
    [{ model: '4.4', caseModel: '4.2' }, '4.4', undefined],
    [{ model: '4.4', caseModel: '5.1' }, '4.4', undefined],
  ] as const)('%j is %s, and a case can begin in %s', (ref, named, model) => {
    expect([modelOf(ref), findModel(ref)]).toEqual([named, model])
    expect(isInModel({ ...ref, type: 'A009' }, '4.4')).toBe(model === '4.4')
    expect(isInModel({ ...ref, type: 'X050' }, '4.4')).toBe(named !== '5.1')
  })
})
