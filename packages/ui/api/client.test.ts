/** The way to the node: writes carry the session's token, failures become problems with a code. */
import { describe, expect, it } from 'vitest'
import { createTranslator } from '../i18n/translator.ts'
import en from '../messages/en.json' with { type: 'json' }
import { createApi } from './client.ts'
import { nextStep, ProblemError, problemText } from './problem.ts'

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

describe('a write', () => {
  it('asks for the session first and carries its token', async () => {
    const calls: [string, RequestInit | undefined][] = []
    const api = createApi(async (path, init) => {
      calls.push([String(path), init])
      return path === '/api/session' ? json(200, { csrf: 'abc', node: { state: 'GR', name: 'x' } }) : json(200, { id: '1' })
    })
    await api.post('/api/requests', { procedure: 'health-card' })
    await api.put('/api/requests/1/answers/q', { value: true })
    await api.remove('/api/requests/1')
    expect(calls.map(([path]) => path)).toEqual(['/api/session', '/api/requests', '/api/requests/1/answers/q', '/api/requests/1'])
    expect(calls[3]?.[1]?.method).toBe('DELETE')
    expect(new Headers(calls[3]?.[1]?.headers).get('x-csrf-token')).toBe('abc')
    expect(new Headers(calls[2]?.[1]?.headers).get('x-csrf-token')).toBe('abc')
  })
})

describe('a failure', () => {
  const failWith = (response: () => Promise<Response>) =>
    createApi(response)
      .get('/api/x')
      .then(
        () => undefined,
        (error: unknown) => (error instanceof ProblemError ? error.problem : error),
      )
  it('carries code, fields and transaction of the node', async () => {
    const body = {
      code: 'requests/answer-invalid',
      fields: [{ field: 'q/to', code: 'requests/required' }, 'noise'],
      transaction: 'T1',
      at: 7,
    }
    expect(await failWith(async () => json(422, body))).toEqual({
      code: 'requests/answer-invalid',
      status: 422,
      fields: [{ field: 'q/to', code: 'requests/required' }],
      transaction: 'T1',
    })
  })
  it('has a code of its own when the answer is no problem document, or when there is no answer', async () => {
    expect(await failWith(async () => new Response('<html>', { status: 502 }))).toEqual({ code: 'ui/status-502', status: 502 })
    expect(await failWith(() => Promise.reject(new TypeError('network')))).toEqual({ code: 'ui/offline', status: 0 })
  })
})

describe('the sentence for a code', () => {
  const messages = createTranslator('en', en)
  it('is its own where there is one, else that of its room, else one that shows the code', () => {
    expect(problemText(messages, { code: 'requests/too-long', params: { max: 1200 } })).toBe('Use at most 1,200 characters')
    expect(problemText(messages, { code: 'as4/digest-mismatch' })).toContain('(as4/digest-mismatch)')
    expect(problemText(messages, { code: 'new-room/new-code' })).toContain('new-room/new-code')
  })
  it('does not fall over a message whose values are missing', () => {
    expect(problemText(messages, { code: 'requests/too-long' })).toContain('characters')
  })
  it('is followed by the next step, with or without its prefix', () => {
    expect(nextStep(messages, 'next.ask-for-paper')).toBe(nextStep(messages, 'ask-for-paper'))
  })
})
