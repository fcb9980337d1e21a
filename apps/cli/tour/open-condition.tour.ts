/** The way of a request that the law leaves open: a question on a clerk's desk with its article, her answer with a reason, then issued. */
import { answerQuestions, articlesOf } from './answer-questions.ts'
import { Browser } from './browser.ts'
import { eirini, eleni } from './demo-people.table.ts'
import type { RequestPage, Task } from './node-answers.ts'
import { untilDecided } from './posting.tour.ts'
import { postingAnswers } from './posting-answers.ts'
import { expected, until } from './tour-stop.ts'
import { freshPeriod, type TourWorld } from './tour-world.ts'

const reason = 'Insured in Greece through an earlier employer until the day before (demo).'

export async function walkOpenCondition(world: TourWorld, employer: Browser): Promise<void> {
  const { walk, at } = world
  const [worker, clerk] = [new Browser(at.gr), new Browser(at.gr)]
  walk.begin('Journey 1, where the law leaves something open: a clerk decides, never the machine')
  const id = await walk.step('Yiannis asks for Eirini, employed for ten days; she confirms', async () => {
    const begun = await employer.post<RequestPage>('/api/requests', { procedure: 'posted-worker-a1', language: 'el' })
    const page = await answerQuestions(employer, begun, postingAnswers(eirini.pin, freshPeriod(world)))
    const sent = await employer.post<RequestPage>(`/api/requests/${page.id}/submit`)
    await worker.logIn({ ...eirini, returnTo: '/portal' })
    await worker.post<RequestPage>(`/api/requests/${page.id}/confirmation`, { confirmed: true })
    return { value: page.id, proof: { request: page.id, receipt: sent.receipt?.reference ?? 'none' } }
  })
  await walk.step('nothing is refused: the request goes to a clerk with its reason', async () => {
    const page = await untilDecided(employer, id)
    expected(page.state === 'with-clerk', 'with-clerk', page.state)
    const open = (page.decision?.reasons ?? []).filter(({ state }) => state !== 'holds').flatMap(({ provision }) => provision)
    return { value: undefined, proof: { state: page.state, open } }
  })
  await walk.step('Eleni finds the open question on her desk with its article, and answers: met, with a reason', async () => {
    await clerk.logIn({ ...eleni, returnTo: '/desk' })
    const tasks = (await clerk.get<Task[]>('/api/desk/tasks')).filter(
      ({ caseOrRequest, state }) => caseOrRequest === id && state === 'open',
    )
    expected(tasks.length > 0, 'a task for this request')
    let conclusion = 'none'
    for (const task of tasks)
      conclusion = (await clerk.post<{ conclusion: string }>(`/api/desk/tasks/${task.id}/answer`, { answer: 'met', reason })).conclusion
    expected(conclusion === 'granted', 'granted', conclusion)
    return {
      value: undefined,
      proof: { tasks: tasks.map(({ question }) => question), articles: tasks.flatMap(({ provision }) => provision), conclusion },
    }
  })
  await walk.step('then the PD A1 is issued', async () => {
    const page = await untilIssued(employer, id)
    const [document] = page.documents ?? []
    expected(document !== undefined, 'a document', page.state)
    return { value: undefined, proof: { document: document.number, articles: articlesOf(page) } }
  })
}

async function untilIssued(browser: Browser, id: string): Promise<RequestPage> {
  return until('the document', 30, async () => {
    const page = await browser.get<RequestPage>(`/api/requests/${id}`)
    return page.state === 'decided' ? page : undefined
  })
}
