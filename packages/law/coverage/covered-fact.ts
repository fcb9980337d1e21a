/** One fact of the research on the law, by its number there, and the rules that say it. */
export interface CoveredFact {
  /** Its number in the research, such as P1. */
  readonly fact: string
  /** The fact in few words of our own. */
  readonly about: string
  /** Ids of rules; empty only where the fact decides nothing by itself. */
  readonly rules: readonly string[]
  /** Where the fact stands besides the rules, or why it needs none. */
  readonly elsewhere?: string
}

/** A row with its rules, and where else it stands. */
export const covered = (fact: string, about: string, rules: string, elsewhere?: string): CoveredFact => {
  const ids = rules === '' ? [] : rules.split(' ')
  return elsewhere === undefined ? { fact, about, rules: ids } : { fact, about, rules: ids, elsewhere }
}
