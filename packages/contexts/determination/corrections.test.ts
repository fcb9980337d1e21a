/** What becomes of a worker's correction, for every kind of answer: a clerk hears of it, nothing is overwritten and nothing refused by the machine. */
import { institutionId, plainDate, unwrap } from '@passerelle/kernel'
import { newId } from '@passerelle/platform'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerTask,
  clerkFactsOf,
  combineStatements,
  type Determination,
  determinationStore,
  determine,
  findDeterminationOf,
  questionsOf,
  type Statement,
  stateFact,
  statementsFromAnswers,
  weighStatements,
  workerDisputes,
} from './index.ts'

const institution = institutionId('GR:1001')
const on = plainDate('2026-11-21')
const now = new Date('2026-11-21T09:00:00Z')
const at = now.toISOString()

const milano = { street: 'Via Prova 12', postCode: '20100', town: 'Milano', country: 'IT' }
const stated: Readonly<Record<string, unknown>> = {
  'employment-kind': 'employed',
  'sending-state': 'GR',
  worker: 'GR-DEMO-12048800',
  'host-state': 'IT',
  'several-states': false,
  'posting-period': { from: '2026-12-01', to: '2027-05-31' },
  'host-undertaking': { name: 'Cantiere Lombardo (demo)' },
  'places-of-work': milano,
  'replaces-another-worker': false,
  'direct-relationship': true,
  'lent-on': false,
  'recruited-for-posting': true,
  'recruited-in-state': 'GR',
}
const register: readonly Statement[] = Object.entries({
  worker: 'identified',
  nationality: 'GR',
  residenceState: 'GR',
  insurance: { state: 'GR', since: '2019-01-01' },
  employment: { since: '2021-03-01', contractState: 'GR' },
  turnoverShare: 62,
  earlierPostings: [],
}).map(([fact, value]) => ({ fact, value, source: 'register', at }))

const said = (source: 'employer' | 'worker', answers: Readonly<Record<string, unknown>>) =>
  unwrap(
    statementsFromAnswers(
      'posted-worker-a1',
      Object.entries(answers).map(([questionId, value]) => ({ questionId, value, source, at })),
    ),
  )

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase([determinationStore])
})
afterAll(() => database.close())

async function decided(more: readonly Statement[]): Promise<Determination> {
  const statements = [...said('employer', stated), ...more, ...register]
  const input = { institution, requestId: newId(now), procedure: 'posted-worker-a1' as const, statements, on, now }
  return unwrap(await database.transaction((tx) => determine(tx, input)))
}
const open = ({ tasks }: Determination) => tasks.filter(({ state }) => state === 'open')
const evidence = { evidence: 'document', reason: 'contract of 1 October seen', by: 'eleni' } as const
const state = (determination: Determination, fact: string, value: unknown, more: object = {}) =>
  database.transaction((tx) =>
    stateFact(tx, { institution, taskId: open(determination)[0]?.id ?? newId(now), fact, value, ...evidence, now, ...more }),
  )
const answer = (determination: Determination, what: 'met' | 'not-met', questionId: string) =>
  database.transaction((tx) =>
    answerTask(tx, {
      institution,
      taskId: open(determination).find((task) => task.questionId === questionId)?.id ?? newId(now),
      answer: what,
      reason: 'both heard',
      by: 'eleni',
      now,
    }),
  )

interface Row {
  readonly question: string
  readonly fact: string
  readonly correction: unknown
  /** The conditions that a clerk finds open. */
  readonly opens: readonly string[]
}

const byPeriod = ['coordination-applies', 'at-most-24-months', 'insured-before']
const rows: readonly Row[] = [
  { question: 'employment-kind', fact: 'employmentKind', correction: 'self-employed', opens: ['employed-person'] },
  { question: 'sending-state', fact: 'sendingState', correction: 'BG', opens: ['two-states', 'insured-before'] },
  { question: 'host-state', fact: 'hostState', correction: 'FR', opens: ['two-states', 'person-covered'] },
  { question: 'several-states', fact: 'severalStates', correction: true, opens: ['one-host-state'] },
  { question: 'posting-period', fact: 'period', correction: { from: '2026-12-01', to: '2027-03-31' }, opens: byPeriod },
  // The law holds either way: it is the document that would name what only one of them says.
  { question: 'host-undertaking', fact: 'hostUndertaking', correction: { name: 'Officina Lombarda (demo)' }, opens: ['worker-correction'] },
  { question: 'places-of-work', fact: 'placesOfWork', correction: { ...milano, town: 'Torino' }, opens: ['worker-correction'] },
  { question: 'places-of-work', fact: 'placesOfWork', correction: { ...milano, country: 'FR' }, opens: ['where-work-is-done'] },
  { question: 'replaces-another-worker', fact: 'replacesPosted', correction: true, opens: ['no-replacement'] },
  { question: 'direct-relationship', fact: 'directRelationship', correction: false, opens: ['direct-relationship'] },
  { question: 'lent-on', fact: 'lentOn', correction: true, opens: ['not-lent-on'] },
  // Residence and insurance would carry the condition by themselves; the worker is heard nevertheless.
  { question: 'recruited-for-posting', fact: 'recruitedForPosting', correction: false, opens: ['worker-correction'] },
  { question: 'recruited-in-state', fact: 'recruitedIn', correction: 'IT', opens: ['worker-correction'] },
]

describe('a correction of the worker', () => {
  it('is thought of here for every question that he may correct', () => {
    const asked = questionsOf('posted-worker-a1').map(({ id }) => id)
    expect(new Set(rows.map(({ question }) => question))).toEqual(new Set(asked.filter((id) => id !== 'worker')))
  })
  it('is needed for none of these tests to be decided without a clerk', async () => {
    expect(await decided([])).toMatchObject({ conclusion: 'granted', tasks: [] })
  })

  describe.each(rows)('of $question to $correction', ({ question, fact, correction, opens }) => {
    it('goes to a clerk, and is neither granted nor refused by the machine', async () => {
      const determination = await decided(said('worker', { [question]: correction }))
      expect(determination.conclusion).toBe('open')
      expect(open(determination).map(({ questionId }) => questionId)).toEqual(expect.arrayContaining([...opens]))
      const counting = combineStatements(determination.statements).known.map((known) => known.fact)
      expect(determination.contested.length).toBeGreaterThan(0)
      expect(determination.contested.filter((contested) => counting.includes(contested))).toEqual([])
    })
    it('that the clerk finds wrong leaves what the employer stated, and the document is granted', async () => {
      const determination = await decided(said('worker', { [question]: correction }))
      const after = unwrap(await state(determination, fact, stated[question]))
      expect(after).toMatchObject({ conclusion: 'granted', contested: [], sequence: 2 })
      expect(open(after)).toEqual([])
    })
    it('that the clerk finds right counts, with the clerk’s reason beside both statements', async () => {
      const determination = await decided(said('worker', { [question]: correction }))
      const after = unwrap(await state(determination, fact, correction))
      expect(after.conclusion).not.toBe('not-granted')
      expect(after.contested).toEqual([])
      const weighed = weighStatements(after.statements).find((each) => each.statements.some(({ source }) => source === 'clerk'))
      expect(weighed).toMatchObject({ why: 'clerk', counts: { source: 'clerk', ...evidence } })
      expect(weighed?.statements.map(({ source }) => source)).toEqual(['employer', 'worker', 'clerk'])
    })
  })

  it('that says the same as the employer changes nothing', async () => {
    expect(await decided(said('worker', stated))).toMatchObject({ conclusion: 'granted', contested: [] })
  })
  it('of what the document names is not passed over by an answer: the clerk says what it is to name', async () => {
    const determination = await decided(said('worker', { 'places-of-work': { ...milano, town: 'Torino' } }))
    expect(await answer(determination, 'met', 'worker-correction')).toMatchObject({
      error: { code: 'determination/fact-missing', at: 'placesNamed' },
    })
    expect(unwrap(await answer(determination, 'not-met', 'worker-correction')).conclusion).toBe('not-granted')
  })
  it('that makes no difference to the law is closed by the clerk’s answer', async () => {
    const determination = await decided(said('worker', { 'recruited-in-state': 'IT' }))
    expect(unwrap(await answer(determination, 'met', 'worker-correction')).conclusion).toBe('granted')
  })
  it('leaves a note to be heard, although its fact is settled', async () => {
    const note: Statement = { fact: workerDisputes, value: true, source: 'worker', at }
    const determination = await decided([...said('worker', { 'lent-on': true }), note])
    const after = unwrap(await state(determination, 'lentOn', false))
    expect(open(after).map(({ questionId }) => questionId)).toEqual(['worker-correction'])
    expect(unwrap(await answer(after, 'met', 'worker-correction')).conclusion).toBe('granted')
  })
})

describe('a clerk who states a fact', () => {
  it('outweighs a register, and the decision is made anew', async () => {
    const low = { fact: 'turnoverShare', value: 12, source: 'register', at } as const
    const input = {
      institution,
      requestId: newId(now),
      procedure: 'posted-worker-a1' as const,
      statements: [...said('employer', stated), ...register.filter(({ fact }) => fact !== low.fact), low],
      on,
      now,
    }
    const determination = unwrap(await database.transaction((tx) => determine(tx, input)))
    expect(open(determination)).toMatchObject([{ questionId: 'substantial-activity', because: 'low-turnover' }])
    const still = unwrap(await state(determination, 'turnoverShare', 20))
    expect(still).toMatchObject({ conclusion: 'open', sequence: 2 })
    expect(unwrap(await state(still, 'turnoverShare', 62))).toMatchObject({ conclusion: 'granted', sequence: 3 })
  })
  it('completes a date of insurance by the State that sends, and a date of employment by what is known of the contract', async () => {
    const determination = await decided(said('worker', { 'lent-on': true }))
    const insured = unwrap(await state(determination, 'insurance', '2018-05-01'))
    const employed = unwrap(await state(insured, 'employment', '2020-02-01'))
    const known = combineStatements(employed.statements).known
    expect(known).toContainEqual({ fact: 'insurance', value: { state: 'GR', since: '2018-05-01' }, source: 'clerk' })
    expect(known).toContainEqual({ fact: 'employment', value: { since: '2020-02-01', contractState: 'GR' }, source: 'clerk' })
  })
  it('may correct himself: the last word counts, the earlier one stays', async () => {
    const determination = await decided([...said('worker', { 'lent-on': true, 'direct-relationship': false })])
    const first = unwrap(await state(determination, 'lentOn', true))
    const second = unwrap(await state(first, 'lentOn', false))
    expect(weighStatements(second.statements).find(({ fact }) => fact === 'lentOn')).toMatchObject({
      counts: { value: false, source: 'clerk' },
      statements: [{ source: 'employer' }, { source: 'worker' }, { source: 'clerk', value: true }, { source: 'clerk', value: false }],
    })
  })
  it.each([
    ['without a reason', { reason: '  ' }, 'determination/reason-required'],
    ['without evidence', { evidence: 'hearsay' }, 'determination/evidence-required'],
    ['of another institution', { institution: institutionId('IT:2001') }, 'determination/task-not-found'],
    ['about what the law does not ask', { fact: 'shoeSize', value: 43 }, 'determination/unknown-fact'],
    ['about who the worker is', { fact: 'worker', value: 'GR-DEMO-1' }, 'determination/unknown-fact'],
    ['about another procedure’s fact', { fact: 'cover', value: { from: '2026-01-01', to: '2026-12-31' } }, 'determination/unknown-fact'],
    ['as a judgement', { fact: 'judgements', value: { 'not-lent-on': 'met' } }, 'determination/unknown-fact'],
    ['in a form that the law does not read', { fact: 'hostState', value: 'EL' }, 'determination/facts-invalid'],
  ])('%s is refused, and nothing of it is kept', async (_, more, code) => {
    const determination = await decided(said('worker', { 'lent-on': true }))
    expect(await state(determination, 'lentOn', false, more)).toMatchObject({ ok: false, error: { code } })
    expect((await findDeterminationOf(database.db, determination))?.sequence).toBe(1)
  })
  it('does so while the question is open', async () => {
    const determination = await decided(said('worker', { 'lent-on': true }))
    unwrap(await state(determination, 'lentOn', false))
    expect(await state(determination, 'lentOn', true)).toMatchObject({ error: { code: 'determination/task-already-answered' } })
  })
  it('is asked in the same form as the parties, as far as they are asked', () => {
    const facts = clerkFactsOf('posted-worker-a1')
    expect(facts.find(({ fact }) => fact === 'period')?.question).toMatchObject({ id: 'posting-period', kind: 'period' })
    expect(facts.find(({ fact }) => fact === 'turnoverShare')?.question).toMatchObject({ kind: 'percentage', answeredBy: 'clerk' })
    expect(new Set(facts.map(({ fact }) => fact)).size).toBe(facts.length)
  })
})

describe('a clerk at a request for a health card', () => {
  const here = institutionId('SI:3001')
  const ziva = 'SI-DEMO-03099100'
  it('states how long the stay is, but not the cover, which is the register’s', async () => {
    const asked = unwrap(
      statementsFromAnswers('health-card', [
        { questionId: 'persons', value: [{ pin: ziva }], source: 'person', at },
        { questionId: 'delivery', value: 'paper', source: 'person', at },
        { questionId: 'travel-period', value: { from: '2027-06-01', to: '2027-07-31' }, source: 'person', at },
      ]),
    )
    const statements: Statement[] = [
      ...asked,
      { fact: 'insured', subject: ziva, value: true, source: 'register', at },
      { fact: 'cover', subject: ziva, value: { from: '2015-10-01', to: '2027-06-30' }, source: 'register', at },
    ]
    const input = { institution: here, requestId: newId(now), procedure: 'health-card' as const, statements, on, now }
    const determination = unwrap(await database.transaction((tx) => determine(tx, input)))
    expect(open(determination)).toMatchObject([{ subject: ziva, questionId: 'cover-during-stay' }])
    const cover = { from: '2015-10-01', to: '2027-12-31' }
    expect(await state(determination, 'cover', cover, { institution: here })).toMatchObject({
      error: { code: 'determination/unknown-fact' },
    })
    const after = unwrap(await state(determination, 'travel', { from: '2027-06-01', to: '2027-06-30' }, { institution: here }))
    expect(after.conclusion).toBe('granted')
  })
})
