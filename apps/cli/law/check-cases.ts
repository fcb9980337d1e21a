/**
 * `passerelle law check`: plays worked cases and shows each that we decide differently or do not decide.
 * The last line holds the counts; exit code 0 only where no case is decided differently.
 */
import type { Decision } from '@passerelle/law'
import type { Output } from '../output.ts'
import type { LawCase } from './case-language.ts'
import type { Difference } from './difference.ts'
import { type PlayedCase, playCase } from './play-case.ts'
import { readCases } from './read-cases.ts'

export interface CheckOptions {
  readonly json: boolean
  readonly citations: boolean
}

export async function checkCases(files: readonly string[], options: CheckOptions, output: Output): Promise<number> {
  const cases: LawCase[] = []
  for (const file of files) {
    const read = await readCases(file)
    if (!read.ok) {
      output.err(read.error)
      return 2
    }
    cases.push(...read.value)
  }
  const played = cases.map((lawCase) => playCase(lawCase))
  const total = totalsOf(played)
  if (options.json) output.out(JSON.stringify({ ...total, cases: played.map(asJson) }, undefined, 2))
  else for (const line of linesOf(played, options)) output.out(line)
  return total.failed === 0 ? 0 : 1
}

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly notDecided: number
  readonly citations: { readonly found: number; readonly named: number }
}

export function totalsOf(played: readonly PlayedCase[]): Totals {
  const count = (result: PlayedCase['result']) => played.filter((one) => one.result === result).length
  const named = played.reduce((sum, { citations }) => sum + citations.named.length, 0)
  const missing = played.reduce((sum, { citations }) => sum + citations.missing.length, 0)
  return {
    passed: count('passed'),
    failed: count('failed'),
    notDecided: count('not-decided'),
    citations: { found: named - missing, named },
  }
}

/** A line for each case that differs, then for each that is not decided, and the counts last. */
export function linesOf(played: readonly PlayedCase[], { citations: withCitations }: { citations: boolean }): string[] {
  const { passed, failed, notDecided, citations } = totalsOf(played)
  const uncited = withCitations ? played.filter(({ citations: { missing } }) => missing.length > 0) : []
  return [
    ...played.filter(({ result }) => result === 'failed').map(failedLine),
    ...played.filter(({ result }) => result === 'not-decided').map(notDecidedLine),
    ...uncited.map(({ id, citations: { missing } }) => `${id}  does not cite ${missing.join('; ')}`),
    `${passed} passed, ${failed} failed, ${notDecided} not decided; citations ${citations.found} of ${citations.named}`,
  ]
}

function failedLine({ id, differences, unsaid, decision }: PlayedCase): string {
  const missing = unsaid.length === 0 ? '' : `; says nothing on ${unsaid.map(({ at }) => at).join(', ')}`
  return `${id}  differs: ${differences.map(differenceText).join('; ')}${missing}; why: ${whyOf(decision)}`
}

function differenceText({ at, expected, got }: Difference): string {
  return `${at} expected ${textOf(expected)}, got ${textOf(got)}`
}

function notDecidedLine({ id, area, question, unsaid, decision, stopped }: PlayedCase): string {
  const asked = `${area}/${question}`
  if (decision === undefined) return `${id}  not decided (${asked}): ${stopped}`
  if (decision.outcome === 'decided')
    return `${id}  not decided (${asked}): the decision says nothing on ${unsaid.map(({ at }) => at).join(', ')}`
  const needs = decision.needs.map(({ question: asks, answeredBy }) => `${asks} (${answeredBy.join(' or ')})`)
  return `${id}  not decided (${asked}): ${needs.length === 0 ? 'left to a clerk' : `missing ${needs.join(', ')}`}; why: ${whyOf(decision)}`
}

const whyOf = (decision: Decision | undefined): string =>
  decision?.findings
    .map((finding) => `${finding.condition} ${finding.state}${'because' in finding && finding.because ? ` (${finding.because})` : ''}`)
    .join(', ') || 'no rule was asked'

const textOf = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

function asJson({ decision, ...played }: PlayedCase) {
  return { ...played, ...(decision === undefined ? {} : { decision }) }
}
