/** The clerk's desk: open questions, and the trail of any transaction. Its cases: `desk-cases.ts`, `desk-case-work.ts`. */
import { findDeterminationOf, findTask, listTasks, reasonsOf, type Task } from '@passerelle/determination'
import { findStaff } from '@passerelle/directory'
import { listTransportEvents } from '@passerelle/exchange'
import { answerOpenQuestion } from '@passerelle/journeys'
import { getTrail } from '@passerelle/ledger'
import { type HttpServer, problem } from '@passerelle/platform'
import { findTrail } from '@passerelle/verification'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allow, allowStaff, recordLook } from './access.ts'
import { answer } from './answer.ts'
import { addDeskFacts, showFacts } from './desk-facts.ts'
import { personsOfRequest } from './person-concerned.ts'
import { transportStep } from './transport-step.ts'

const closed = { additionalProperties: false } as const
const id = Type.Object({ id: Type.String({ maxLength: 100 }) })
const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function addDesk(server: HttpServer, node: NodeRuntime): void {
  const { database, env } = node
  addDeskFacts(server, node)

  server.get('/api/desk/tasks', async (request) => {
    const { institutionId } = allowStaff(request, 'task.read')
    return (await listTasks(database.db, { institution: institutionId, state: 'open' })).map(taskSummary)
  })

  server.get('/api/desk/tasks/:id', { schema: { params: id } }, async (request) => {
    const actor = allowStaff(request, 'task.read')
    const institution = actor.institutionId
    const task = await findTask(database.db, { institution, id: request.params.id })
    if (task === undefined) throw problem(404, { code: 'determination/task-not-found' })
    const determination = await findDeterminationOf(database.db, { institution, requestId: task.requestId })
    await recordLook(node, {
      institutionId: institution,
      actor,
      subjects: await personsOfRequest(node, institution, task.requestId),
      purpose: 'case-handling',
      legalBasis: task.provision[0] ?? '987/2009 Art 3',
      what: 'task',
    })
    return {
      ...taskSummary(task),
      findingState: task.findingState,
      textKey: task.textKey,
      params: task.params,
      answers: ['met', 'not-met'],
      ...(await showFacts(node, task, determination)),
      reasons: determination === undefined ? [] : reasonsOf(determination.decision),
      ...(task.answer !== undefined && {
        given: {
          answer: task.answer,
          reason: task.reason,
          at: task.answeredAt,
          by: (await findStaff(database.db, task.answeredBy ?? ''))?.name ?? task.answeredBy,
        },
      }),
    }
  })

  server.post(
    '/api/desk/tasks/:id/answer',
    {
      schema: {
        params: id,
        body: Type.Object(
          { answer: Type.Union([Type.Literal('met'), Type.Literal('not-met')]), reason: Type.String({ maxLength: 2000 }) },
          closed,
        ),
      },
    },
    async (request) => {
      const actor = allowStaff(request, 'task.answer')
      const task = await findTask(database.db, { institution: actor.institutionId, id: request.params.id })
      if (task === undefined) throw problem(404, { code: 'determination/task-not-found' })
      const determination = await database.transaction(async (tx) =>
        answer(await answerOpenQuestion(env, tx, { taskId: request.params.id, ...request.body, by: actor.subject })),
      )
      return { conclusion: determination.conclusion, open: determination.tasks.filter(({ state }) => state === 'open').map(taskSummary) }
    },
  )

  server.get('/api/desk/trail/:id', { schema: { params: id } }, async (request) => {
    const actor = allowStaff(request, 'trail.read')
    const { institutionId } = actor
    const transactionId = request.params.id
    const trail = await getTrail(database.db, transactionId)
    // A check has a UUID; messages and requests of others may be called anything.
    const check = isUuid.test(transactionId) ? await findTrail(database.db, { institutionId, sessionId: transactionId }) : undefined
    const transport = [
      ...(await listTransportEvents(database.db, { trackingIdentifier: transactionId })),
      ...(await listTransportEvents(database.db, { messageId: transactionId })),
    ].filter((event) => event.institutionId === undefined || event.institutionId === institutionId)
    const isForReader = trail === undefined || trail.institutions.length === 0 || trail.institutions.includes(institutionId)
    const steps = [
      ...(isForReader
        ? (trail?.steps ?? []).map(({ name, at, state, code, next }) => ({
            name,
            at,
            state,
            ...(code !== undefined && { code }),
            ...(next !== undefined && { next }),
          }))
        : []),
      ...(check?.steps ?? []),
      ...transport.map(transportStep),
    ].sort((a, b) => a.at.localeCompare(b.at))
    if (steps.length === 0) throw problem(404, { code: 'node/trail-not-found' })
    allow(request, 'trail.read', { institutionId })
    return { id: transactionId, kind: trail?.kind ?? (check === undefined ? 'as4' : 'presentation'), steps }
  })
}

function taskSummary({ id: taskId, procedure, openedAt, requestId, questionId, provision, state }: Task) {
  return { id: taskId, kind: procedure, openedAt, caseOrRequest: requestId, question: questionId, provision, state }
}
