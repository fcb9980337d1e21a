import { institutionId, plainDate, unwrap } from '@passerelle/kernel'
import { newId } from '@passerelle/platform'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerTask,
  type Determination,
  determinationStore,
  determine,
  findDeterminationOf,
  getDetermination,
  listTasks,
  nextQuestion,
  reasonsOf,
  replayDetermination,
  type Statement,
  statementsFromAnswers,
  workerDisputes,
} from './index.ts'

const institution = institutionId('GR:1001')
const on = plainDate('2026-11-21')
const now = new Date('2026-11-21T09:00:00Z')
const at = now.toISOString()

const answers = {
  'employment-kind': 'employed',
  'sending-state': 'GR',
  worker: 'GR-DEMO-12048800',
  'host-state': 'IT',
  'several-states': false,
  'posting-period': { from: '2026-12-01', to: '2027-05-31' },
  'host-undertaking': { name: 'Cantiere Lombardo (demo)' },
  'places-of-work': { street: 'Via Prova 12', postCode: '20100', town: 'Milano', country: 'IT' },
  'replaces-another-worker': false,
  'direct-relationship': true,
  'lent-on': false,
  'recruited-for-posting': false,
}
const proven: Record<string, unknown> = {
  worker: 'identified',
  nationality: 'GR',
  insurance: { state: 'GR', since: '2019-01-01' },
  employment: { since: '2021-03-01', contractState: 'GR' },
  turnoverShare: 62,
  earlierPostings: [],
}
const stated = (changes: Record<string, unknown> = {}) =>
  unwrap(
    statementsFromAnswers(
      'posted-worker-a1',
      Object.entries({ ...answers, ...changes }).map(([questionId, value]) => ({ questionId, value, source: 'employer' as const, at })),
    ),
  )
const registered = (changes: Record<string, unknown> = {}): Statement[] =>
  Object.entries({ ...proven, ...changes }).map(([fact, value]) => ({ fact, value, source: 'register', at }))

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase([determinationStore])
})
afterAll(() => database.close())

const request = (statements: readonly Statement[], requestId = newId(now)) => ({
  institution,
  requestId,
  procedure: 'posted-worker-a1' as const,
  statements,
  on,
  now,
})
const decided = async (statements: readonly Statement[]) => unwrap(await database.transaction((tx) => determine(tx, request(statements))))
const answer = (determination: Determination, what: 'met' | 'not-met', questionId?: string, more: object = {}) => {
  const task = determination.tasks.find((each) => each.state === 'open' && (questionId ?? each.questionId) === each.questionId)
  return database.transaction((tx) =>
    answerTask(tx, { institution, taskId: task?.id ?? newId(now), answer: what, reason: 'seen the contracts', by: 'eleni', now, ...more }),
  )
}

describe('a posting with every condition proven', () => {
  it('is granted without a clerk, with its reasons, facts and their sources', async () => {
    const determination = await decided([...stated(), ...registered()])
    expect(determination).toMatchObject({ conclusion: 'granted', sequence: 1, tasks: [], contested: [] })
    expect(determination.decision).toMatchObject({ outcome: 'posting-applies', legislation: 'GR', ruleset: 'R2010/1' })
    expect(reasonsOf(determination.decision).every(({ state, provision }) => state === 'holds' && provision.length > 0)).toBe(true)
    expect(determination.statements).toContainEqual({ fact: 'turnoverShare', value: 62, source: 'register', at })
  })
  it('is determined once, however often the step is repeated', async () => {
    const input = request([...stated(), ...registered()])
    const first = unwrap(await database.transaction((tx) => determine(tx, input)))
    const second = unwrap(await database.transaction((tx) => determine(tx, { ...input, now: new Date('2026-11-21T10:00:00Z') })))
    expect(second).toEqual(first)
  })
  it('can be replayed: the same statements and ruleset give the same decision', async () => {
    const { id } = await decided([...stated(), ...registered({ turnoverShare: 12 })])
    expect(unwrap(await replayDetermination(database.db, { institution, id }))).toMatchObject({ isSame: true })
  })
  it('cannot be changed afterwards', async () => {
    await decided([...stated(), ...registered()])
    await expect(sql`update determination.determinations set outcome = 'x'`.execute(database.db)).rejects.toThrow(/append-only/)
    await expect(sql`delete from determination.determinations`.execute(database.db)).rejects.toThrow(/append-only/)
  })
  it('is only shown to its institution', async () => {
    const { id, requestId } = await decided([...stated(), ...registered()])
    const other = institutionId('IT:2001')
    expect(await getDetermination(database.db, { institution: other, id })).toEqual({
      ok: false,
      error: { code: 'determination/not-found' },
    })
    expect(await findDeterminationOf(database.db, { institution: other, requestId })).toBeUndefined()
    expect((await findDeterminationOf(database.db, { institution, requestId }))?.id).toBe(id)
  })
})

describe('an open condition', () => {
  it('becomes a task with its question and its article', async () => {
    const determination = await decided([...stated(), ...registered({ insurance: { state: 'GR', since: '2026-11-11' } })])
    expect(determination.conclusion).toBe('open')
    expect(determination.tasks).toMatchObject([
      {
        questionId: 'insured-before',
        findingState: 'unknown',
        because: 'insured-for-too-short',
        provision: ['987/2009 Art 14(1)', 'Decision A2 pt 1', '883/2004 Art 11(3)(a)'],
        state: 'open',
      },
    ])
    expect(await listTasks(database.db, { institution, state: 'open', requestId: determination.requestId })).toEqual(determination.tasks)
    expect(await listTasks(database.db, { institution: institutionId('IT:2001') })).toEqual([])
  })
  it('is granted once a clerk has found it met, and the answer stays with its reason and its author', async () => {
    const open = await decided([...stated(), ...registered({ turnoverShare: 18 })])
    const after = unwrap(await answer(open, 'met'))
    expect(after).toMatchObject({ conclusion: 'granted', sequence: 2, decision: { outcome: 'posting-applies' } })
    expect(after.tasks).toMatchObject([{ state: 'answered', answer: 'met', reason: 'seen the contracts', answeredBy: 'eleni' }])
    expect(unwrap(await replayDetermination(database.db, { institution, id: after.id })).isSame).toBe(true)
  })
  it('is not granted once a clerk has found it not met; the other tasks are closed', async () => {
    const open = await decided([...stated(), ...registered({ turnoverShare: 18, insurance: { state: 'GR', since: null } })])
    expect(open.tasks).toHaveLength(2)
    const after = unwrap(await answer(open, 'not-met', 'substantial-activity'))
    expect(after.conclusion).toBe('not-granted')
    expect(after.tasks.map(({ state }) => state).sort()).toEqual(['answered', 'closed'])
  })
  it('waits for the rest when one of two is met', async () => {
    const open = await decided([...stated(), ...registered({ turnoverShare: 18, insurance: { state: 'GR', since: null } })])
    const after = unwrap(await answer(open, 'met', 'substantial-activity'))
    expect(after.conclusion).toBe('open')
    expect(unwrap(await answer(after, 'met', 'insured-before')).conclusion).toBe('granted')
  })
  it('is answered once, with a reason, by its own institution', async () => {
    const open = await decided([...stated(), ...registered({ turnoverShare: 18 })])
    expect(await answer(open, 'met', undefined, { reason: ' ' })).toMatchObject({ error: { code: 'determination/reason-required' } })
    expect(await answer(open, 'met', undefined, { institution: institutionId('IT:2001') })).toMatchObject({
      error: { code: 'determination/task-not-found' },
    })
    unwrap(await answer(open, 'met'))
    expect(await answer(open, 'not-met')).toMatchObject({ error: { code: 'determination/task-already-answered' } })
  })
})

describe('a proven failure', () => {
  const overTwoYears = { 'posting-period': { from: '2026-12-01', to: '2029-05-31' } }
  it('is never a refusal by itself: it waits for a clerk, who sees the articles that follow', async () => {
    const determination = await decided([...stated(overTwoYears), ...registered()])
    expect(determination.conclusion).toBe('open')
    expect(determination.tasks).toMatchObject([
      { questionId: 'at-most-24-months', findingState: 'fails', params: { lastDay: '2028-11-30' } },
    ])
    expect(determination.tasks[0]?.provision).toContain('883/2004 Art 16(1)')
  })
  it('is not waved through, unless the fact itself is corrected', async () => {
    const open = await decided([...stated({ 'replaces-another-worker': true }), ...registered()])
    expect(await answer(open, 'met')).toMatchObject({ error: { code: 'determination/answer-contradicts-facts' } })
    expect((await findDeterminationOf(database.db, open))?.sequence).toBe(1)
    const after = unwrap(await answer(open, 'met', undefined, { correctedFacts: { replacesPosted: false } }))
    expect(after.conclusion).toBe('granted')
    expect(after.statements).toContainEqual({ fact: 'replacesPosted', value: false, source: 'clerk', at })
  })
  it('is confirmed by a clerk', async () => {
    expect(unwrap(await answer(await decided([...stated(overTwoYears), ...registered()]), 'not-met')).conclusion).toBe('not-granted')
  })
  it('refuses a correction that has no such fact', async () => {
    const open = await decided([...stated(overTwoYears), ...registered()])
    expect(await answer(open, 'met', undefined, { correctedFacts: { shoeSize: 43 } })).toMatchObject({
      error: { code: 'determination/facts-invalid', at: '/shoeSize' },
    })
  })
  it('behind a wrong door opens one task, not one for each condition of a posting', async () => {
    const selfEmployed = await decided([...stated({ 'employment-kind': 'self-employed' }), ...registered()])
    expect(selfEmployed.tasks).toMatchObject([{ questionId: 'employed-person', provision: expect.arrayContaining(['883/2004 Art 12(2)']) }])
  })
})

describe('statements that differ', () => {
  const corrected = unwrap(statementsFromAnswers('posted-worker-a1', [{ questionId: 'lent-on', value: true, source: 'worker', at }]))
  it('make the fact unknown, and a clerk decides which is right', async () => {
    const open = await decided([...stated(), ...corrected, ...registered()])
    expect(open).toMatchObject({ conclusion: 'open', contested: ['lentOn'], tasks: [{ questionId: 'not-lent-on' }] })
    expect(unwrap(await answer(open, 'met', undefined, { correctedFacts: { lentOn: false } })).conclusion).toBe('granted')
  })
  it('about a fact that the document names need the fact, not only a judgement', async () => {
    const period = { from: '2026-12-01', to: '2027-03-31' }
    const other = unwrap(statementsFromAnswers('posted-worker-a1', [{ questionId: 'posting-period', value: period, source: 'worker', at }]))
    const open = await decided([...stated(), ...other, ...registered()])
    expect(open.contested).toEqual(['period'])
    expect(await answer(open, 'met', 'at-most-24-months')).toMatchObject({ error: { code: 'determination/fact-missing' } })
    expect(unwrap(await answer(open, 'met', 'at-most-24-months', { correctedFacts: { period } })).conclusion).toBe('granted')
  })
  it('a worker who disputes without a correction is heard too', async () => {
    const dispute: Statement = { fact: workerDisputes, value: true, source: 'worker', at }
    const open = await decided([...stated(), ...registered(), dispute])
    expect(open).toMatchObject({ conclusion: 'open', tasks: [{ questionId: 'worker-correction', provision: ['987/2009 Art 3(2)'] }] })
    expect(unwrap(await answer(open, 'met')).conclusion).toBe('granted')
    expect(unwrap(await answer(await decided([...stated(), ...registered(), dispute]), 'not-met')).conclusion).toBe('not-granted')
  })
})

describe('a health card', () => {
  const family = (statements: Statement[]) => ({
    ...request(statements),
    institution: institutionId('SI:3001'),
    procedure: 'health-card' as const,
  })
  const asked = unwrap(
    statementsFromAnswers('health-card', [
      { questionId: 'persons', value: [{ pin: 'SI-DEMO-03099100' }, { pin: 'SI-DEMO-21061900' }], source: 'person', at },
      { questionId: 'delivery', value: 'wallet', source: 'person', at },
    ]),
  )
  const insured = (subject: string, to?: string): Statement[] => [
    { fact: 'insured', subject, value: to === undefined, source: 'register', at },
    { fact: 'cover', subject, value: { from: '2015-10-01', ...(to === undefined ? {} : { to }) }, source: 'register', at },
  ]
  it('is granted to a parent and a child', async () => {
    const statements = [...asked, ...insured('SI-DEMO-03099100'), ...insured('SI-DEMO-21061900')]
    const determination = unwrap(await database.transaction((tx) => determine(tx, family(statements))))
    expect(determination).toMatchObject({ conclusion: 'granted', tasks: [], decision: { outcome: 'issue' } })
    expect(unwrap(await replayDetermination(database.db, determination)).isSame).toBe(true)
  })
  it('opens a task for the person whose cover is not proven', async () => {
    const statements = [...asked, ...insured('SI-DEMO-03099100'), ...insured('SI-DEMO-21061900', '2026-06-30')]
    const determination = unwrap(await database.transaction((tx) => determine(tx, family(statements))))
    expect(determination).toMatchObject({
      conclusion: 'open',
      tasks: [{ subject: 'SI-DEMO-21061900', questionId: 'insured-with-institution' }],
    })
    const id = determination.tasks[0]?.id ?? ''
    const after = unwrap(
      await database.transaction((tx) =>
        answerTask(tx, { institution: institutionId('SI:3001'), taskId: id, answer: 'not-met', reason: 'cover ended', by: 'maja', now }),
      ),
    )
    expect(after.conclusion).toBe('granted')
    expect(after.decision).toMatchObject({ persons: [{ outcome: 'issue' }, { outcome: 'needs-clerk' }] })
  })
})

describe('the next question', () => {
  const next = (statements: readonly Statement[]) =>
    unwrap(
      nextQuestion({ procedure: 'posted-worker-a1', statements, on, prefilled: { 'sending-state': { value: 'GR', source: 'register' } } }),
    )
  it('is asked one at a time, with what is known filled in, until none is left', () => {
    expect(next([])?.id).toBe('employment-kind')
    expect(next(stated().slice(0, 1))).toMatchObject({ id: 'sending-state', prefilled: { value: 'GR', source: 'register' } })
    expect(next([...stated(), ...registered()])).toBeNull()
  })
  it('goes on when a register is down', () => {
    expect(next(stated())).toBeNull()
  })
  it('refuses an answer to no question and an answer of the wrong form', () => {
    const one = (questionId: string, value: unknown) =>
      statementsFromAnswers('posted-worker-a1', [{ questionId, value, source: 'employer', at }])
    expect(one('shoe-size', 43)).toEqual({ ok: false, error: { code: 'determination/unknown-question', at: 'shoe-size' } })
    expect(one('host-state', 'EL')).toEqual({ ok: false, error: { code: 'determination/facts-invalid', at: 'host-state' } })
  })
})
