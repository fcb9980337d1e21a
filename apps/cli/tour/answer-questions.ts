/** Answers a request as a person does: the one question that comes next, until the law asks nothing more. */
import type { Browser } from './browser.ts'
import type { RequestPage } from './node-answers.ts'
import { stop } from './tour-stop.ts'

export async function answerQuestions(
  browser: Browser,
  begun: RequestPage,
  answers: Readonly<Record<string, unknown>>,
): Promise<RequestPage> {
  let page = begun
  while (page.next !== null) {
    const { id } = page.next
    if (!Object.hasOwn(answers, id))
      throw stop('tour/unknown-question', `the law asks ${id}, and the tour has no answer to it`, 'add the answer in apps/cli/tour')
    page = await browser.put<RequestPage>(`/api/requests/${page.id}/answers/${id}`, { value: answers[id] })
  }
  return page
}

/** Every article that the reasons of a decision cite, each once. */
export function articlesOf(page: RequestPage): string[] {
  return [...new Set((page.decision?.reasons ?? []).flatMap(({ provision }) => provision))]
}
