/** What the pretend node is asked and what it answers, one list of answers a face. */

export interface Answer {
  readonly status?: number
  readonly body: unknown
}
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly person: string
}
export type Answers = (asked: Asked) => Answer | undefined
