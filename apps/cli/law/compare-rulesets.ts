/** How two decisions on the same facts and day differ, each under its own edition of the law. */
import {
  type AnySubject,
  type Decision,
  findRuleset,
  type ParameterRow,
  type Parameters,
  parameterRows,
  type RulesetId,
} from '@passerelle/law'

export interface RulesetDifference {
  /** `outcome`, a place in the answer, `documents`, or `rule <id>`. */
  readonly at: string
  readonly today: unknown
  readonly other: unknown
}

export function differencesBetween(today: Decision, other: Decision): RulesetDifference[] {
  const found: RulesetDifference[] = []
  const compare = (at: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) found.push({ at, today: a, other: b })
  }
  compare('outcome', today.outcome, other.outcome)
  const [a, b] = [leavesOf(today.answer), leavesOf(other.answer)]
  for (const at of new Set([...a.keys(), ...b.keys()])) compare(at, a.get(at), b.get(at))
  compare('documents', today.documents, other.documents)
  for (const condition of new Set([...today.findings, ...other.findings].map((finding) => finding.condition)))
    compare(`rule ${condition}`, saidBy(today, condition), saidBy(other, condition))
  return found
}

function saidBy({ findings }: Decision, condition: string): string | undefined {
  const finding = findings.find((one) => one.condition === condition)
  return finding === undefined ? undefined : `${finding.state}${'because' in finding && finding.because ? ` (${finding.because})` : ''}`
}

function leavesOf(value: unknown, at = 'answer'): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map(value === undefined ? [] : [[at, value]])
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, `${at}.${key}`)]))
}

/** The figures that a decision looked at and that another edition has otherwise. */
export function otherFigures(
  subject: AnySubject,
  facts: object,
  today: Decision,
  other: RulesetId,
): { row: ParameterRow; today: number }[] {
  const [here, there] = [findRuleset(today.ruleset), findRuleset(other)]
  if (here === undefined || there === undefined) return []
  const read = new Set<string>()
  const watched: ProxyHandler<Parameters> = {
    get(figures, key) {
      read.add(String(key))
      return figures[key as ParameterRow['key']]
    },
  }
  for (const ruleset of [here, there])
    subject.decide(facts, { on: today.on, ruleset: { ...ruleset, parameters: new Proxy(ruleset.parameters, watched) } })
  return parameterRows
    .filter((row) => row.ruleset === other && read.has(row.key) && here.parameters[row.key] !== there.parameters[row.key])
    .map((row) => ({ row, today: here.parameters[row.key] }))
}
