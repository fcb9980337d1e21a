/** Facts on a clerk's task: everybody's statements with the one that counts, and the route by which a clerk states one from evidence. */
import {
  clerkFactsOf,
  type Determination,
  evidenceKinds,
  findTask,
  namedByDocument,
  type Statement,
  type Task,
  type WeighedFact,
  weighStatements,
  workerDisputes,
} from '@passerelle/determination'
import { findStaff } from '@passerelle/directory'
import { stateOpenFact } from '@passerelle/journeys'
import { recordStep } from '@passerelle/ledger'
import { type HttpServer, problem } from '@passerelle/platform'
import { findRequest } from '@passerelle/requests'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allowStaff } from './access.ts'
import { answer } from './answer.ts'

const closed = { additionalProperties: false } as const

export function addDeskFacts(server: HttpServer, node: NodeRuntime): void {
  const { database, env } = node

  server.post(
    '/api/desk/tasks/:id/facts',
    {
      schema: {
        params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
        body: Type.Object(
          {
            fact: Type.String({ maxLength: 60 }),
            value: Type.Unknown(),
            evidence: Type.Union(evidenceKinds.map((kind) => Type.Literal(kind))),
            reason: Type.String({ maxLength: 2000 }),
          },
          closed,
        ),
      },
    },
    async (request) => {
      const actor = allowStaff(request, 'task.state-fact')
      const { institutionId } = actor
      const taskId = request.params.id
      const task = await findTask(database.db, { institution: institutionId, id: taskId })
      if (task === undefined) throw problem(404, { code: 'determination/task-not-found' })
      const determination = await database.transaction(async (tx) => {
        const decided = answer(await stateOpenFact(env, tx, { taskId, ...request.body, by: actor.subject }))
        const step = { transactionId: task.requestId, kind: 'request', name: 'fact-stated', outcome: 'passed' } as const
        answer(await recordStep(tx, { ...step, institutionId, now: node.clock.now() }))
        return decided
      })
      return {
        conclusion: determination.conclusion,
        open: determination.tasks.filter(({ state }) => state === 'open').map(({ id, questionId }) => ({ id, question: questionId })),
      }
    },
  )
}

/** What the clerk sees of the facts: of the person whom the task is about, and of nobody else. */
export async function showFacts(node: NodeRuntime, task: Task, determination: Determination | undefined) {
  const weighed = weighStatements(determination?.statements ?? []).filter(
    ({ fact, subject }) =>
      fact !== 'judgements' && fact !== workerDisputes && (subject === undefined || task.subject === undefined || subject === task.subject),
  )
  const names = await namesOf(node, weighed)
  const request = await findRequest(node.database.db, { institution: task.institution, id: task.requestId })
  const confirmation = request?.confirmation
  return {
    facts: withNames(weighed, task).map(({ fact, counts, why, statements }) => ({
      name: fact,
      ...(counts !== undefined && { value: counts.value, source: counts.source }),
      why,
      statements: statements.map((statement) => ({
        value: statement.value,
        source: statement.source,
        at: statement.at,
        counts: statement === counts,
        ...(statement.by !== undefined && { by: names.get(statement.by) ?? statement.by }),
        ...(statement.evidence !== undefined && { evidence: statement.evidence }),
        ...(statement.reason !== undefined && { reason: statement.reason }),
      })),
    })),
    statable: clerkFactsOf(task.procedure),
    ...(confirmation?.confirmed === false && {
      objection: { at: confirmation.at, ...(confirmation.note !== undefined && { note: confirmation.note }) },
    }),
  }
}

/** A place of work is shown as the document would name it, not as the country that the law reads of it. */
function withNames(weighed: readonly WeighedFact[], { procedure }: Task): readonly WeighedFact[] {
  const named = clerkFactsOf(procedure).flatMap(({ fact, question }) => {
    const name = namedByDocument[question.id]
    return name !== undefined && weighed.some((each) => each.fact === name) ? [{ fact, name }] : []
  })
  return weighed
    .filter((each) => !named.some(({ fact }) => fact === each.fact))
    .map((each) => ({ ...each, fact: named.find(({ name }) => name === each.fact)?.fact ?? each.fact }))
}

async function namesOf({ database }: NodeRuntime, weighed: readonly WeighedFact[]): Promise<ReadonlyMap<string, string>> {
  const subjects = new Set(weighed.flatMap(({ statements }) => statements.flatMap(({ by }: Statement) => by ?? [])))
  const found = await Promise.all([...subjects].map(async (subject) => [subject, (await findStaff(database.db, subject))?.name] as const))
  return new Map(found.flatMap(([subject, name]) => (name === undefined ? [] : [[subject, name] as const])))
}
