import { institutionId, plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { act, aParty, deliver, other, owner, type Packet, type Party, record } from '../testing/two-parties.ts'
import { dueDay, listDeadlines } from './deadlines.ts'

const spain = institutionId('ES:4001')
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00.000Z`)

function aCase(bucType: string, others = [other]): { readonly own: Party; readonly theirs: readonly Party[] } {
  const own = aParty(owner)
  record(
    own,
    {
      kind: 'case-opened',
      requestId: 'open',
      bucType,
      institution: { id: owner },
      counterparties: others.map((id) => ({ id })),
      protectedPerson: false,
    },
    at('2026-01-10'),
  )
  return { own, theirs: others.map(aParty) }
}

type Request = Parameters<typeof act>[1]
function send(from: Party, request: Request, day: Date): Packet {
  const done = act(from, request, day)
  if (!done.ok) throw new Error(`${request.documentType}: ${done.error.code}`)
  return done.value
}
const law = (party: Party, day: string, time?: string) => listDeadlines(party.state, at(day, time)).filter(({ kind }) => kind === 'law')

describe('how a limit is counted', () => {
  it.each([
    ['months', 2, '2026-01-10', '2026-03-10'],
    ['months', 2, '2025-12-31', '2026-02-28'],
    ['months', 3, '2026-11-30', '2027-02-28'],
    ['end-of-month-after', 18, '2026-01-10', '2027-07-31'],
    ['end-of-month-after', 18, '2026-08-31', '2028-02-29'],
    ['end-of-month-after', 36, '2026-12-01', '2029-12-31'],
  ] as const)('%s %i from %s ends on %s', (kind, length, from, due) => {
    expect(dueDay({ kind, length }, plainDate(from))).toBe(due)
  })
})

describe('two months for a determination that concerns several States (987/2009 Art 16(3))', () => {
  it('run at whoever was told, from the day of arrival, and at whoever told, until each has answered', () => {
    const { own, theirs } = aCase('LA_BUC_02', [other, spain])
    const a003 = send(own, { action: 'send', documentType: 'A003' }, at('2026-01-10'))
    const [italy, es] = theirs
    if (italy === undefined || es === undefined) throw new Error('two others')
    deliver(italy, a003, at('2026-01-12'))
    deliver(es, a003, at('2026-01-20'))
    expect(law(italy, '2026-03-12')).toMatchObject([
      {
        key: 'D01',
        from: '2026-01-12',
        due: '2026-03-12',
        source: '987/2009 Art 16(3)',
        state: 'running',
        by: 'self',
        documentId: a003.ref.setId,
      },
    ])
    expect(law(italy, '2026-03-13')).toMatchObject([{ state: 'past' }])
    expect(law(own, '2026-03-10')).toMatchObject([{ from: '2026-01-10', due: '2026-03-10', state: 'running', by: 'other' }])

    const accepted = send(italy, { action: 'reply', documentType: 'A012', documentId: a003.ref.setId }, at('2026-03-12', '20:00'))
    expect(law(italy, '2026-05-01')).toMatchObject([{ state: 'met' }])
    deliver(own, accepted, at('2026-03-12'))
    expect(law(own, '2026-03-09')).toMatchObject([{ state: 'running' }])
    deliver(own, send(es, { action: 'reply', documentType: 'A004', documentId: a003.ref.setId }, at('2026-03-09')), at('2026-03-09'))
    expect(law(own, '2026-03-12')).toMatchObject([{ state: 'past', endedOn: '2026-03-12' }])
    expect(law(es, '2026-03-12')).toMatchObject([{ state: 'met', from: '2026-01-20' }])
  })
  it('are counted from the receipt, once there is one', () => {
    const { own } = aCase('LA_BUC_02')
    const { ref } = send(own, { action: 'send', documentType: 'A003' }, at('2026-01-10'))
    record(own, { kind: 'transport', key: ref.identifier, messageId: 'as4', state: 'receipted' }, at('2026-01-14'))
    expect(law(own, '2026-01-15')).toMatchObject([{ from: '2026-01-14', due: '2026-03-14' }])
  })
  it('end with the day of the State: an answer at half past eleven at night in Athens is in time', () => {
    const { own, theirs } = aCase('LA_BUC_02')
    const [italy] = theirs
    if (italy === undefined) throw new Error('another')
    const a003 = send(own, { action: 'send', documentType: 'A003' }, at('2026-01-10', '22:30'))
    deliver(italy, a003, at('2026-01-10', '22:30'))
    expect(law(own, '2026-01-11')).toMatchObject([{ from: '2026-01-11' }])
    expect(law(italy, '2026-01-11')).toMatchObject([{ from: '2026-01-10' }])
  })
  it('do not run for a determination that was withdrawn, nor in a case that is over', () => {
    const { own } = aCase('LA_BUC_02')
    const { ref } = send(own, { action: 'send', documentType: 'A003' }, at('2026-01-10'))
    expect(law(own, '2026-01-11')).toHaveLength(1)
    send(own, { action: 'invalidate', documentType: 'X008', documentId: ref.setId }, at('2026-01-11'))
    expect(law(own, '2026-01-12')).toEqual([])
  })
})

describe('other limits', () => {
  it('care costs are paid by the end of the eighteenth month after the month of the claim', () => {
    const { own, theirs } = aCase('S_BUC_19')
    const [italy] = theirs
    if (italy === undefined) throw new Error('another')
    deliver(italy, send(own, { action: 'send', documentType: 'S080' }, at('2026-01-10')), at('2026-01-31', '12:00'))
    expect(law(italy, '2027-07-31')).toMatchObject([{ key: 'D13', due: '2027-07-31', state: 'running', by: 'self' }])
    expect(law(italy, '2027-08-01')).toMatchObject([{ state: 'past' }])
  })
  it('a contestation is settled within thirty-six months of the claim, not of the contestation', () => {
    const { own, theirs } = aCase('S_BUC_19')
    const [italy] = theirs
    if (italy === undefined) throw new Error('another')
    const s080 = send(own, { action: 'send', documentType: 'S080' }, at('2026-01-10'))
    deliver(italy, s080, at('2026-01-10'))
    send(italy, { action: 'reply', documentType: 'S081', documentId: s080.ref.setId }, at('2026-02-10'))
    const s082 = send(italy, { action: 'send', documentType: 'S082' }, at('2026-09-01'))
    expect(law(italy, '2026-09-02')).toMatchObject([
      { key: 'D13' },
      { key: 'D14', due: '2029-01-31', documentId: s082.ref.setId, by: 'either', from: '2026-01-10' },
    ])
  })
  it('recovery is an aim without a sanction', () => {
    const { own } = aCase('R_BUC_07')
    send(own, { action: 'send', documentType: 'R017' }, at('2026-01-10'))
    expect(law(own, '2026-01-11')).toMatchObject([{ key: 'D21', due: '2026-04-10', isEndeavour: true, isUnverified: true }])
  })
})

describe('a timer of the process', () => {
  it('opens the closing thirty days after a posting was notified, and is met when the case is closed', () => {
    const { own } = aCase('LA_BUC_04')
    const { ref } = send(own, { action: 'send', documentType: 'A009' }, at('2026-01-10'))
    const timer = {
      kind: 'timer',
      key: 'timer-X001',
      from: '2026-01-10',
      due: '2026-02-09',
      source: 'LA_BUC_04',
      by: 'self',
      documentId: ref.setId,
    }
    expect(listDeadlines(own.state, at('2026-02-09', '08:59'))).toEqual([{ ...timer, state: 'running' }])
    expect(listDeadlines(own.state, at('2026-02-09', '09:00'))).toEqual([{ ...timer, state: 'past' }])
    send(own, { action: 'close', documentType: 'X001' }, at('2026-02-10'))
    expect(listDeadlines(own.state, at('2026-02-10'))).toEqual([{ ...timer, state: 'met' }])
  })
  it('is gone when what it waits for has come: all have agreed to a determination', () => {
    const { own, theirs } = aCase('LA_BUC_02')
    const [italy] = theirs
    if (italy === undefined) throw new Error('another')
    const a003 = send(own, { action: 'send', documentType: 'A003' }, at('2026-01-10'))
    expect(listDeadlines(own.state, at('2026-01-11'))).toMatchObject([{ key: 'timer-X001', due: '2026-03-11' }, { key: 'D01' }])
    deliver(italy, a003, at('2026-01-11'))
    deliver(own, send(italy, { action: 'reply', documentType: 'A012', documentId: a003.ref.setId }, at('2026-01-12')), at('2026-01-12'))
    expect(listDeadlines(own.state, at('2026-01-13'))).toMatchObject([{ key: 'D01', state: 'met' }])
  })
})
