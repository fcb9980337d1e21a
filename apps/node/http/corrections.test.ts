/** What the routes tell whom of a worker's correction, and what they take from a clerk. */
import { determine, type Statement, statementsFromAnswers } from '@passerelle/determination'
import { institutionId, plainDate, unwrap } from '@passerelle/kernel'
import { newId } from '@passerelle/platform'
import { createRequest, type Question, saveAnswer, submitRequest } from '@passerelle/requests'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aNode, type TestNode, type TestVisitor } from '../testing/a-node.ts'

const institution = institutionId('GR:1001')
const yiannis = {
  personId: 'GR-DEMO-01017000',
  familyName: 'Papadakis (demo)',
  givenName: 'Yiannis',
  birthDate: '1970-01-01',
  actingFor: { legalPersonId: 'GR-DEMO-094000001', name: 'Aegean Marble Works (demo)' },
}
const georgios = { personId: 'GR-DEMO-12048800', familyName: 'Nikolaidis (demo)', givenName: 'Georgios', birthDate: '1988-04-12' }
const period = { from: '2026-12-01', to: '2027-03-31' }
const shorter = { from: '2026-12-01', to: '2027-02-28' }

let node: TestNode
let asYiannis: TestVisitor
let asGeorgios: TestVisitor
let asEleni: TestVisitor
beforeAll(async () => {
  node = await aNode('GR', 'GR:1001', 'GR:1001')
  asYiannis = await node.visit({ person: yiannis })
  asGeorgios = await node.visit({ person: georgios })
  asEleni = await node.visit({ staffSubject: 'staff-gr-1' })
}, 60_000)
afterAll(() => node.close())

/** As it lies when the employer has sent it; no register is asked here. */
async function aSentRequest(): Promise<string> {
  const now = node.clock.now()
  const reader = { person: yiannis.personId, company: yiannis.actingFor.legalPersonId }
  const ask = (id: string, kind: Question['kind']): Question => ({ id, kind, required: true, answeredBy: 'employer' })
  const askable = [ask('worker', 'text'), ask('posting-period', 'period'), ask('lent-on', 'yes-no')]
  const stated = { worker: georgios.personId, 'posting-period': period, 'lent-on': false }
  return node.database.transaction(async (tx) => {
    const { id } = unwrap(await createRequest(tx, { institution, procedure: 'posted-worker-a1', language: 'el', applicant: reader, now }))
    for (const [questionId, value] of Object.entries(stated))
      unwrap(await saveAnswer(tx, { institution, id, reader, questionId, value, askable, now }))
    unwrap(await submitRequest(tx, { institution, id, reader, next: null, now }))
    return id
  })
}

describe('a correction', () => {
  it('is offered to the worker for every answer but who the worker is, and to nobody else', async () => {
    const id = await aSentRequest()
    expect((await asGeorgios.ask('GET', `/api/requests/${id}`)).json).toMatchObject({ correctable: ['posting-period', 'lent-on'] })
    expect((await asYiannis.ask('GET', `/api/requests/${id}`)).json).not.toHaveProperty('correctable')
  })

  it('is told back to the worker; the employer learns which answer it is, and keeps his own', async () => {
    const id = await aSentRequest()
    const sent = { confirmed: false, corrections: { 'posting-period': shorter }, note: 'I go home in February.' }
    const told = await asGeorgios.ask('POST', `/api/requests/${id}/confirmation`, sent)
    expect(told).toMatchObject({
      status: 200,
      json: {
        answers: { 'posting-period': period },
        corrections: [{ question: 'posting-period', value: shorter }],
        confirmation: { confirmed: false, note: 'I go home in February.' },
      },
    })
    const { json } = await asYiannis.ask('GET', `/api/requests/${id}`)
    expect(json).toMatchObject({
      answers: { 'posting-period': period },
      corrections: [{ question: 'posting-period' }],
      confirmation: { confirmed: false },
    })
    expect(JSON.stringify(json)).not.toMatch(/2027-02-28|February/)
    const trail = (await asEleni.ask('GET', `/api/desk/trail/${id}`)).json as { readonly steps: readonly { readonly name: string }[] }
    expect(trail.steps.map(({ name }) => name)).toContain('worker-objected')
  })

  it('that is wrong is refused with every field, and nothing is kept', async () => {
    const id = await aSentRequest()
    const corrections = { 'posting-period': { from: '2027-03-01', to: '2027-02-01' }, 'lent-on': 'perhaps' }
    expect(await asGeorgios.ask('POST', `/api/requests/${id}/confirmation`, { confirmed: false, corrections })).toMatchObject({
      status: 422,
      json: {
        code: 'requests/answer-invalid',
        fields: [
          { field: 'posting-period/to', code: 'requests/end-before-start' },
          { field: 'lent-on', code: 'requests/wrong-kind' },
        ],
      },
    })
    expect((await asGeorgios.ask('GET', `/api/requests/${id}`)).json).toMatchObject({ state: 'waiting-for-worker', corrections: [] })
  })
})

describe('a clerk at a task', () => {
  /** Two contradictions, so that the one that is settled leaves the other. */
  async function aTask(): Promise<{ readonly id: string; readonly requestId: string }> {
    const requestId = await aSentRequest()
    const now = node.clock.now()
    const at = now.toISOString()
    const said = (source: 'employer' | 'worker', answers: Readonly<Record<string, unknown>>): Statement[] =>
      unwrap(
        statementsFromAnswers(
          'posted-worker-a1',
          Object.entries(answers).map(([questionId, value]) => ({ questionId, value, source, at })),
        ),
      )
    const place = { town: 'Milano', country: 'IT' }
    const statements = [
      ...said('employer', { 'sending-state': 'GR', 'posting-period': period, 'lent-on': false, 'places-of-work': place }),
      ...said('worker', { 'posting-period': shorter, 'lent-on': true }),
    ]
    const input = { institution, requestId, procedure: 'posted-worker-a1' as const, statements, on: plainDate('2026-11-21'), now }
    const { tasks } = unwrap(await node.database.transaction((tx) => determine(tx, input)))
    return { id: tasks.find(({ questionId }) => questionId === 'not-lent-on')?.id ?? '', requestId }
  }
  const fact = { fact: 'lentOn', value: false, evidence: 'document', reason: 'Contract of 1 October.' }

  it('sees who stated what, what counts, and which facts can be stated', async () => {
    const { id } = await aTask()
    const { json } = await asEleni.ask('GET', `/api/desk/tasks/${id}`)
    const { facts, statable } = json as { readonly facts: readonly { readonly name: string }[]; readonly statable: readonly unknown[] }
    expect(facts.find(({ name }) => name === 'lentOn')).toMatchObject({
      why: 'contested',
      statements: [
        { value: false, source: 'employer', counts: false },
        { value: true, source: 'worker', counts: false },
      ],
    })
    expect(facts.find(({ name }) => name === 'lentOn')).not.toHaveProperty('value')
    // As the document would name it, not as the law reads it.
    expect(facts.find(({ name }) => name === 'placesOfWork')).toMatchObject({ value: { town: 'Milano', country: 'IT' }, why: 'alone' })
    expect(statable).toContainEqual(expect.objectContaining({ fact: 'period', question: expect.objectContaining({ kind: 'period' }) }))
  })

  it('states a fact: it counts with name, evidence and reason, and what it settles is closed', async () => {
    const { id, requestId } = await aTask()
    const { status, json } = await asEleni.ask('POST', `/api/desk/tasks/${id}/facts`, fact)
    expect(status).toBe(200)
    expect(json).toMatchObject({ conclusion: 'open' })
    const after = (await asEleni.ask('GET', `/api/desk/tasks/${id}`)).json as { readonly facts: readonly { readonly name: string }[] }
    expect(after).toMatchObject({ state: 'closed' })
    expect(after.facts.find(({ name }) => name === 'lentOn')).toMatchObject({
      value: false,
      why: 'clerk',
      statements: [
        { source: 'employer' },
        { source: 'worker', value: true, counts: false },
        { source: 'clerk', counts: true, by: 'Eleni Markou (demo)', evidence: 'document', reason: 'Contract of 1 October.' },
      ],
    })
    expect(await asEleni.ask('POST', `/api/desk/tasks/${id}/facts`, fact)).toMatchObject({
      status: 409,
      json: { code: 'determination/task-already-answered' },
    })
    const trail = (await asEleni.ask('GET', `/api/desk/trail/${requestId}`)).json as {
      readonly steps: readonly { readonly name: string }[]
    }
    expect(trail.steps.map(({ name }) => name)).toContain('fact-stated')
  })

  it.each([
    [{ fact: 'period', value: { from: '2027-03-01', to: '2027-02-01' } }, 422, 'requests/answer-invalid'],
    [{ value: 'no' }, 422, 'requests/answer-invalid'],
    [{ fact: 'shoeSize' }, 422, 'determination/unknown-fact'],
    [{ fact: 'judgements', value: { 'not-lent-on': 'met' } }, 422, 'determination/unknown-fact'],
    [{ fact: '__proto__', value: {} }, 422, 'determination/unknown-fact'],
    [{ reason: ' ' }, 422, 'determination/reason-required'],
    [{ evidence: 'hearsay' }, 400, 'platform/invalid-request'],
    [{ source: 'register' }, 400, 'platform/invalid-request'],
  ])('who says %j is refused: %i %s', async (more, status, code) => {
    const { id } = await aTask()
    expect(await asEleni.ask('POST', `/api/desk/tasks/${id}/facts`, { ...fact, ...more })).toMatchObject({ status, json: { code } })
    expect((await asEleni.ask('GET', `/api/desk/tasks/${id}`)).json).toMatchObject({ state: 'open' })
  })

  it('is a clerk: neither the parties nor the operator state facts, and what does not exist is not found', async () => {
    const { id } = await aTask()
    const operator = await node.visit({ staffSubject: 'operator-gr' })
    for (const visitor of [asYiannis, asGeorgios, operator])
      expect(await visitor.ask('POST', `/api/desk/tasks/${id}/facts`, fact)).toMatchObject({
        status: 403,
        json: { code: 'node/not-allowed' },
      })
    expect(await asEleni.ask('POST', `/api/desk/tasks/${newId(node.clock.now())}/facts`, fact)).toMatchObject({
      status: 404,
      json: { code: 'determination/task-not-found' },
    })
  })
})
