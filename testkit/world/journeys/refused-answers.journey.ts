/** What people enter wrongly, and a register that does not answer: the field or the step is named, and what was said is kept. */
import { until, visit } from './driver.ts'
import { decided, failedSteps, type RequestView, requestPosting, trailOf } from './stories.ts'
import { expect, test } from './world-fixture.ts'

test('a period that ends before it starts is refused at its field, and what was answered before is kept', async ({ world }) => {
  const yiannis = await visit(world, 'yiannisForHisCompany')
  const draft = await yiannis.send<RequestView>('POST', '/api/requests', { procedure: 'posted-worker-a1', language: 'el' })
  let request = draft
  const answers: Record<string, unknown> = {
    worker: 'GR-DEMO-12048800',
    'host-state': 'IT',
    'employment-kind': 'employed',
    'several-states': false,
    'sending-state': 'GR',
  }
  while (request.next !== null && request.next.id !== 'posting-period')
    request = await yiannis.send('PUT', `/api/requests/${draft.id}/answers/${request.next.id}`, { value: answers[request.next.id] })
  const path = `/api/requests/${draft.id}/answers/posting-period`
  const wrong = await yiannis.ask(path, { method: 'PUT', body: { value: { from: '2027-03-02', to: '2027-03-01' } } })
  expect(wrong).toMatchObject({
    status: 422,
    code: 'requests/answer-invalid',
    json: { fields: [{ field: 'posting-period/to', code: 'requests/end-before-start' }] },
  })
  expect(wrong.headers.get('content-type')).toContain('application/problem+json')
  expect(await yiannis.get(`/api/requests/${draft.id}`)).toMatchObject({
    state: 'draft',
    answers: { 'host-state': 'IT' },
    next: { id: 'posting-period' },
  })
  expect((await yiannis.ask(`/api/requests/${draft.id}/submit`, { method: 'POST' })).code).toBe('requests/incomplete')
  expect((await yiannis.ask(path, { method: 'PUT', body: { value: { from: '2027-03-01', to: '2027-03-01' } } })).status).toBe(200)
})

test('a posting cannot be shortened to an end before its start, nor to a day that does not exist', async ({ world }) => {
  const { requestId, employer } = await requestPosting(world)
  const documentId = (await decided(employer, requestId)).decision?.documentIds[0]
  const shorten = (newEnd: string) => employer.ask(`/api/documents/${documentId}/shorten`, { method: 'POST', body: { newEnd } })
  expect(await shorten('2020-01-01')).toMatchObject({ status: 422, code: 'journeys/end-before-start', json: { at: 'newEnd' } })
  expect(await shorten('2026-02-30')).toMatchObject({ status: 422, code: 'journeys/not-a-date', json: { at: 'newEnd' } })
  expect(await employer.get(`/api/documents/${documentId}`)).toMatchObject({ state: 'valid', version: 1 })
})

test('a field that nobody asked for is refused', async ({ world }) => {
  const yiannis = await visit(world, 'yiannisForHisCompany')
  const body = { procedure: 'posted-worker-a1', language: 'el', isUrgent: true }
  expect(await yiannis.ask('/api/requests', { method: 'POST', body })).toMatchObject({
    status: 400,
    code: 'platform/invalid-request',
    json: { fields: [{ field: '/isUrgent', code: 'platform/additional-properties' }] },
  })
})

test('while a register is down a request waits, its trail says so, and it goes on by itself when the register is back', async ({
  world,
}) => {
  const eleni = await visit(world, 'eleni')
  const setFault = (mode: 'down' | 'none') =>
    fetch(`${world.registers.url}/fault`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mode }),
    })
  await setFault('down')
  try {
    const { requestId, employer } = await requestPosting(world)
    const failed = await until(
      async () => failedSteps(await trailOf(eleni, requestId)),
      (steps) => steps.length > 0,
    )
    expect(failed[0]).toMatchObject({ name: 'decide', code: 'determination/register-unavailable', next: 'it-is-tried-again' })
    expect(await employer.get(`/api/requests/${requestId}`)).toMatchObject({
      state: 'submitted',
      receipt: { reference: expect.any(String) },
    })
    await setFault('none')
    expect(await decided(employer, requestId, 60)).toMatchObject({ state: 'decided', decision: { outcome: 'issued' } })
    expect((await trailOf(eleni, requestId)).filter(({ name, state }) => name === 'issue' && state === 'passed')).toHaveLength(1)
  } finally {
    await setFault('none')
  }
})
