/** The HTTP interface of the registers. Person numbers stand in paths, so only route patterns are ever logged. */
import type { Clock } from '@passerelle/kernel'
import { plainDateAt } from '@passerelle/kernel'
import { type Database, type HttpServer, problem } from '@passerelle/platform'
import Type from 'typebox'
import { day, employmentAnswer, insuranceAnswer, pin } from './answers.schema.ts'
import { findEmployment } from './employment.ts'
import { findInsurance, setCoverEnd } from './insurance.ts'

export interface Fault {
  mode: 'down' | 'none'
}

const closed = { additionalProperties: false } as const
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const byPin = Type.Object({ pin }, closed)

interface Caller {
  readonly ip: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

export function addRoutes(server: HttpServer, database: Database, clock: Clock, fault: Fault): void {
  server.get(
    '/employment/:pin',
    {
      schema: {
        params: byPin,
        querystring: Type.Object({ employer: Type.String({ minLength: 1, maxLength: 60 }), on: Type.Optional(day) }, closed),
        response: { 200: employmentAnswer },
      },
      onRequest: async (request) => mustBeAnswerable(request, fault),
    },
    async (request) => {
      const { employer, on = plainDateAt(clock.now()) } = request.query
      const answer = await findEmployment(database.db, { pin: request.params.pin, employer, on })
      if (typeof answer === 'string') throw problem(404, { code: `registers/${answer}` })
      return answer
    },
  )
  server.get(
    '/insurance/:pin',
    {
      schema: { params: byPin, querystring: Type.Object({ on: Type.Optional(day) }, closed), response: { 200: insuranceAnswer } },
      onRequest: async (request) => mustBeAnswerable(request, fault),
    },
    async (request) => {
      const answer = await findInsurance(database.db, request.params.pin, request.query.on ?? plainDateAt(clock.now()))
      if (answer === undefined) throw problem(404, { code: 'registers/unknown-person' })
      return answer
    },
  )
  server.post(
    '/insurance/:pin/end-cover',
    { schema: { params: byPin, body: Type.Object({ on: day }, closed) }, onRequest: async (request) => mustBeLocal(request) },
    async (request) => changeCover(database, request.params.pin, request.body.on),
  )
  server.post(
    '/insurance/:pin/renew-cover',
    { schema: { params: byPin }, onRequest: async (request) => mustBeLocal(request) },
    async (request) => changeCover(database, request.params.pin, null),
  )
  server.post(
    '/fault',
    {
      schema: { body: Type.Object({ mode: Type.Union([Type.Literal('down'), Type.Literal('none')]) }, closed) },
      onRequest: async (request) => mustBeLocal(request),
    },
    async (request) => {
      fault.mode = request.body.mode
      return { mode: fault.mode }
    },
  )
}

async function changeCover(
  database: Database,
  person: string,
  lastDay: Parameters<typeof setCoverEnd>[2],
): Promise<{ to: typeof lastDay }> {
  const outcome = await database.transaction((tx) => setCoverEnd(tx, person, lastDay))
  if (outcome === 'unknown-person') throw problem(404, { code: 'registers/unknown-person' })
  if (outcome === 'before-start') throw problem(422, { code: 'registers/end-before-start', at: '/on' })
  return { to: lastDay }
}

function mustBeAnswerable(caller: Caller, fault: Fault): void {
  if (fault.mode === 'down') throw problem(503, { code: 'registers/down' }, { next: 'try-again' })
  const purpose = caller.headers['x-purpose']
  if (typeof purpose !== 'string' || purpose.trim() === '') throw problem(400, { code: 'registers/purpose-missing', at: 'x-purpose' })
}

function mustBeLocal(caller: Caller): void {
  if (!loopback.has(caller.ip)) throw problem(403, { code: 'registers/not-local' })
}
