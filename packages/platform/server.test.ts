import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { createHttpServer, createLogger, problem } from './index.ts'

async function aServer() {
  const server = await createHttpServer({
    name: 'test',
    title: 'Test',
    log: createLogger('test', { level: 'silent' }),
    ready: async () => ({ database: false }),
  })
  const body = Type.Object({ name: Type.String({ maxLength: 5 }) }, { additionalProperties: false })
  server.post('/things', { schema: { body } }, async (request) => ({ length: request.body.name.length }))
  server.get('/taken', async () => {
    throw problem(409, { code: 'test/taken', at: '/name', detail: 'secret' })
  })
  server.get('/broken', async () => {
    throw new Error('Georgios was here')
  })
  return server
}

describe('the HTTP server', () => {
  it('refuses a field that it does not know, with the field named', async () => {
    const reply = await (await aServer()).inject({ method: 'POST', url: '/things', payload: { name: 'a', extra: 1 } })
    expect(reply.statusCode).toBe(400)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect(reply.json()).toMatchObject({
      code: 'platform/invalid-request',
      fields: [{ field: '/extra', code: 'platform/additional-properties' }],
    })
  })
  it('does not turn a number into a text in silence', async () => {
    expect((await (await aServer()).inject({ method: 'POST', url: '/things', payload: { name: 7 } })).statusCode).toBe(400)
  })
  it('answers a coded problem without the detail that is for operators', async () => {
    const reply = await (await aServer()).inject({ url: '/taken' })
    expect(reply.statusCode).toBe(409)
    expect(reply.json()).toEqual({
      type: 'urn:passerelle:error:test/taken',
      title: 'test/taken',
      status: 409,
      code: 'test/taken',
      at: '/name',
    })
  })
  it('tells nothing of an exception to the caller', async () => {
    const reply = await (await aServer()).inject({ url: '/broken' })
    expect(reply.statusCode).toBe(500)
    expect(reply.body).not.toContain('Georgios')
  })
  it('says which part is not ready', async () => {
    const reply = await (await aServer()).inject({ url: '/readyz' })
    expect(reply.statusCode).toBe(503)
    expect(reply.json()).toMatchObject({ ready: false, parts: { database: false } })
  })
  it('sends a content security policy without inline scripts', async () => {
    const policy = (await (await aServer()).inject({ url: '/healthz' })).headers['content-security-policy']
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe-inline')
  })
})
