/** One place where a decision does not say what a case expects. */
export interface Difference {
  /** Place in `expected`, such as `pays.FR`. */
  readonly at: string
  readonly expected: unknown
  readonly got: unknown
}
