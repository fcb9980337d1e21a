import { institutionId } from '@passerelle/kernel'
import { type BucDefinition, bucs, laBuc04 } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import type { DocumentRef } from '../domain/case-event.ts'
import { listDisagreements } from './agreement.ts'
import { foldCase, playLongCase, replayBuc } from './index.ts'
import { aSide, receive, record } from './side.ts'

const get = (id: string): BucDefinition => {
  const buc = bucs[id]
  if (buc === undefined) throw new Error(id)
  return buc
}

/** The source opens them on documents that nobody can send in that way; the notes of the pages say so. */
const beyondReach = [
  'S_BUC_11 caseOwner DOC_RECEIVE S011: nothing opens S011 for the counterparty',
  'S_BUC_11 counterparty DOC_SEND S011: nothing opens S011 for the counterparty',
  'S_BUC_14 caseOwner DOC_SEND X009: nothing opens X009 for the case owner',
  'S_BUC_14 counterparty DOC_RECEIVE X009: nothing opens X009 for the case owner',
  'S_BUC_23 counterparty DOC_RECEIVE S053R: S053R never answers S053R',
  'AW_BUC_13 counterparty DOC_RECEIVE H001: nothing opens H001 for the case owner',
  'P_BUC_02 counterparty DOC_CANCEL P2100: nothing opens P2100 for the counterparty',
  ...(['caseOwner', 'counterparty'] as const).flatMap((role) =>
    ['F023', 'F027', 'H121'].map((sed) => `FB_BUC_01 ${role} DOC_SEND_PARTICIPANTS ${sed}: the receivers of ${sed} are not chosen`),
  ),
  'UB_BUC_04 counterparty DOC_RECEIVE U027: nothing opens U027 for the case owner',
  'UB_BUC_04 counterparty DOC_RECEIVE U027: nothing opens U027 for the case owner',
]

describe('the replay of every use case', () => {
  const replays = Object.values(bucs).map(replayBuc)
  it.each(replays.map((replay) => [replay.buc, replay] as const))(
    '%s: all sides agree, and everything that was offered was done',
    (_, replay) => {
      expect(replay.disagreements).toEqual([])
      expect(replay.actions.played).toBe(replay.actions.of)
      expect(replay.walks.length).toBeGreaterThan(0)
    },
  )
  it('plays all 4,088 rules but those whose document nobody can send so', () => {
    const counts = replays.flatMap(({ rules }) => Object.values(rules))
    const sum = (of: 'played' | 'of') => counts.reduce((all, one) => all + one[of], 0)
    const unreached = replays.flatMap((replay) =>
      replay.unreached.map(({ role, rule, why }) => `${replay.buc} ${role} ${rule.on} ${rule.onSed}: ${why}`),
    )
    expect(unreached.sort()).toEqual(beyondReach.sort())
    expect({ of: sum('of'), played: sum('played') }).toEqual({ of: 4088, played: 4088 - beyondReach.length })
  })
})

describe('a replay', () => {
  it('is the same each time', () => expect(replayBuc(laBuc04)).toEqual(replayBuc(laBuc04)))
  it('lets time pass until a timer opens', () => {
    const steps = replayBuc(laBuc04).walks.flatMap((one) => one.steps)
    const wait = steps.findIndex(({ kind, opens }) => kind === 'wait' && opens?.includes('X001'))
    expect(steps[wait]?.day).toBe(30)
    expect(steps.slice(wait).some(({ document, kind }) => document === 'X001' && kind === 'send')).toBe(true)
  })
  it('ties each answer to the step that it answers', () => {
    for (const { steps } of replayBuc(get('LA_BUC_02')).walks)
      for (const { kind, about, number } of steps) if (kind === 'reply') expect(about).toBeLessThan(number)
  })
  it('has three sides and somebody who comes and goes where several take part', () => {
    const { walks } = replayBuc(get('LA_BUC_02'))
    expect(walks.some(({ steps }) => steps.some(({ kind }) => kind === 'copy'))).toBe(true)
    expect(walks.flatMap(({ sides }) => sides.map(({ status }) => status))).toContain('left')
  })
})

describe('the judge of a replay', () => {
  const begun = () => {
    const at = new Date('2026-01-12T09:00:00Z')
    const [owner, other] = [aSide(institutionId('GR:1001')), aSide(institutionId('IT:2001'))]
    const open = {
      kind: 'case-opened',
      requestId: 'open',
      bucType: 'LA_BUC_04',
      institution: { id: owner.id },
      protectedPerson: false,
    } as const
    record(owner, { ...open, counterparties: [{ id: other.id }] }, at)
    const ref: DocumentRef = {
      identifier: '1',
      setId: '2',
      type: 'A009',
      version: 1,
      action: 'Start',
      createdAt: at.toISOString(),
      bucType: 'LA_BUC_04',
      sender: owner.id,
      senderRole: 'caseOwner',
      receivers: [other.id],
      protectedPerson: false,
      digest: 'd',
    }
    record(owner, { kind: 'document-sent', requestId: '1', document: ref }, at)
    return { owner, other, ref, at }
  }
  it('finds nothing where the copies are the same', () => {
    const { owner, other, ref, at } = begun()
    expect(receive(other, { from: owner.id, ref }, at, () => '9')).toEqual([])
    expect(listDisagreements([owner.state, other.state])).toEqual([])
  })
  it('sees a document that did not arrive as it was written, and one that was refused', () => {
    const { owner, other, ref, at } = begun()
    receive(other, { from: owner.id, ref: { ...ref, digest: 'another' } }, at, () => '9')
    expect(listDisagreements([owner.state, other.state])).toEqual(['A009 of GR:1001 is not the same at IT:2001'])
    const stray = { ...ref, identifier: '3', setId: '4', type: 'A003', action: 'New' as const }
    const answers = receive(other, { from: owner.id, ref: stray }, at, () => '10')
    expect(answers).toMatchObject([{ ref: { type: 'X050' }, exception: { code: '05' } }])
    expect(listDisagreements([other.state])).toEqual(['IT:2001 has refused A003, version 1, from GR:1001: casework/wrong-sequence'])
  })
})

describe('a case of a given length', () => {
  it.each([5, 50, 500])('%i events long, the same each time, with copies that agree', (length) => {
    const { events, steps } = playLongCase(get('P_BUC_01'), length)
    const [owner = [], other = []] = events
    expect(owner).toHaveLength(length)
    expect(steps).toBe(length - 1)
    expect(playLongCase(get('P_BUC_01'), length).events).toEqual(events)
    expect(listDisagreements([foldCase(institutionId('GR:1001'), owner), foldCase(institutionId('IT:2001'), other)])).toEqual([])
  })
  it('ends where nothing is offered any more', () => expect(playLongCase(get('P_BUC_09'), 500).steps).toBeLessThan(500))
})
