/**
 * A Fastify server as every Passerelle process wants it: strict TypeBox validation (unknown fields are errors), RFC 9457 problems,
 * one log line a request without personal data, security headers, rate limits, health, metrics and OpenAPI 3.1.
 */
import fastifyCookie from '@fastify/cookie'
import fastifyFormbody from '@fastify/formbody'
import fastifyHelmet from '@fastify/helmet'
import fastifyRateLimit from '@fastify/rate-limit'
import fastifySwagger from '@fastify/swagger'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import Fastify, {
  type FastifyInstance,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Logger } from '../log.ts'
import { type Problem, ProblemError, problemBody } from './problem.ts'

export type HttpServer = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  import('fastify').FastifyBaseLogger,
  TypeBoxTypeProvider
>

export interface HttpServerOptions {
  readonly name: string
  readonly log: Logger
  readonly title: string
  /** Says whether the process can do its work now; `/readyz` answers 503 with the names of what is missing. */
  readonly ready: () => Promise<Record<string, boolean>>
  /** Requests a minute from one address; 0 switches the limit off. */
  readonly requestsPerMinute?: number
  /** Further origins that pages of this server may send forms or connect to. */
  readonly connectOrigins?: readonly string[]
  readonly formOrigins?: readonly string[]
  readonly bodyLimitBytes?: number
}

export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const server: HttpServer = Fastify({
    logger: false,
    bodyLimit: options.bodyLimitBytes ?? 1_048_576,
    trustProxy: false,
    forceCloseConnections: true,
    requestIdHeader: false,
  }).withTypeProvider<TypeBoxTypeProvider>()
  server.setValidatorCompiler(TypeBoxValidatorCompiler)

  await server.register(fastifyCookie)
  await server.register(fastifyFormbody)
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", ...(options.connectOrigins ?? [])],
        formAction: ["'self'", ...(options.formOrigins ?? [])],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-site' },
    referrerPolicy: { policy: 'same-origin' },
    hsts: false,
  })
  if (options.requestsPerMinute !== 0) {
    await server.register(fastifyRateLimit, {
      max: options.requestsPerMinute ?? 600,
      timeWindow: 60_000,
      errorResponseBuilder: () => new ProblemError({ status: 429, code: 'platform/too-many-requests', next: 'wait-a-minute' }),
    })
  }
  await server.register(fastifySwagger, { openapi: { openapi: '3.1.0', info: { title: options.title, version: '0.1.0' } } })

  answerProblems(server, options.log)
  logRequests(server, options.log)
  addOperations(server, options)
  return server
}

function answerProblems(server: HttpServer, log: Logger): void {
  server.setErrorHandler((error: unknown, request, reply) => {
    const value = asProblem(error)
    if (value.status >= 500) log.error({ route: request.routeOptions.url, code: value.code, reason: reasonOf(error) }, 'request failed')
    return reply.code(value.status).type('application/problem+json').send(problemBody(value))
  })
  server.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type('application/problem+json')
      .send(problemBody({ status: 404, code: 'platform/not-found' })),
  )
}

interface FastifyFailure {
  statusCode?: number
  code?: string
  validation?: { instancePath?: string; keyword?: string; params?: Record<string, unknown> }[]
  validationContext?: string
}

function asProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  const failure = error as FastifyFailure
  if (failure.validation !== undefined) {
    return {
      status: 400,
      code: 'platform/invalid-request',
      at: failure.validationContext ?? 'body',
      // A forbidden field is reported twice, once as a schema that is false.
      fields: failure.validation
        .filter((issue) => issue.keyword !== 'boolean')
        .map((issue) => ({ field: fieldOf(issue), code: `platform/${kebab(issue.keyword ?? 'invalid')}` })),
    }
  }
  const status = failure.statusCode
  if (status !== undefined && status >= 400 && status < 500)
    return { status, code: `platform/${(failure.code ?? 'bad-request').toLowerCase().replaceAll('_', '-')}` }
  return { status: 500, code: 'platform/internal', next: 'try-again' }
}

function kebab(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function fieldOf(issue: { instancePath?: string; params?: Record<string, unknown> }): string {
  const names = issue.params?.requiredProperties ?? issue.params?.additionalProperties
  return Array.isArray(names) && names.length > 0 ? `${issue.instancePath ?? ''}/${names.join(',')}` : (issue.instancePath ?? '')
}

/** An exception's place, not its message, which could repeat what a person wrote. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error'
  const code = (error as { code?: unknown }).code
  const frame =
    error.stack
      ?.split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim() ?? ''
  return `${error.name} ${typeof code === 'string' ? code : ''} ${frame}`
}

function logRequests(server: HttpServer, log: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    if (route === '/healthz' || route === '/readyz' || route === '/metrics') return
    log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request')
  })
}

function addOperations(server: HttpServer, options: HttpServerOptions): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  const failures = new Counter({
    name: 'http_problems_total',
    help: 'Answers with status 500 and above',
    labelNames: ['route'],
    registers: [registry],
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    duration.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
    if (reply.statusCode >= 500) failures.inc({ route })
  })
  server.get('/healthz', { config: { rateLimit: false } }, async () => ({ name: options.name, alive: true }))
  server.get('/readyz', { config: { rateLimit: false } }, async (_request, reply) => {
    const parts = await options.ready()
    const isReady = Object.values(parts).every(Boolean)
    return reply.code(isReady ? 200 : 503).send({ name: options.name, ready: isReady, parts })
  })
  server.get('/metrics', { config: { rateLimit: false } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
  server.get('/openapi.json', async () => server.swagger())
}
