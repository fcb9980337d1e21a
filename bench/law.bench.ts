/** Decisions of the law a second on one core, against reading the same facts from JSON and nothing else; what a stored decision takes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { addDays, addMonths, lastDayOfMonths, plainDate, unwrap } from '@passerelle/kernel'
import { type Decision, decide, type LawQuestion } from '@passerelle/law'
import { caseReaders } from '../apps/cli/law/cases/index.ts'
import { parseCases } from '../apps/cli/law/read-cases.ts'
import { type Effort, timesASecond } from './measure.ts'
import type { Figure } from './table.ts'

const goal = { decisions: 5_500_000, seconds: 60 }

/** @param isWhole runs all 5.5 million, not a tenth of them */
export async function lawFigures(effort: Effort, isWhole: boolean): Promise<readonly Figure[]> {
  const mixed = mixedQuestions()
  const figures = [await rateFigure(effort, 'decide an application for a PD A1 (posting)', postings())]
  if (mixed === undefined) {
    console.error('  The published cases were not found at ../shared: mixed decisions are left out.')
    return figures
  }
  return [
    ...figures,
    await rateFigure(effort, `decide the ${mixed.length} worked cases of the law, mixed`, mixed),
    ...goalFigures(mixed, isWhole ? goal.decisions : goal.decisions / 10),
    heapFigure(mixed),
  ]
}

async function rateFigure(effort: Effort, name: string, questions: readonly LawQuestion[]): Promise<Figure> {
  const texts = questions.map(({ facts }) => JSON.stringify(facts))
  let count = 0
  // Long enough that compiled code is measured, and not compiling.
  for (let warm = 0; warm < 100_000; warm += questions.length) for (const question of questions) unwrap(decide(question))
  const pair = await timesASecond(
    effort,
    () => {
      for (const question of questions) count += unwrap(decide(question)).findings.length
    },
    () => {
      for (const text of texts) count += Object.keys(JSON.parse(text)).length
    },
  )
  if (count === 0) throw new Error('the bench decided nothing')
  const each = (rounds: number) => rounds * questions.length
  return { name, unit: '/s', ours: each(pair.ours), limit: each(pair.limit), limitName: '(JSON.parse of the same facts)' }
}

/** As a clock shows it, and as this process worked: on a busy machine only the second says what a core of its own would do. */
function goalFigures(questions: readonly LawQuestion[], decisions: number): readonly Figure[] {
  const [begun, before] = [performance.now(), process.cpuUsage()]
  let decided = 0
  while (decided < decisions)
    for (const question of questions) {
      unwrap(decide(question))
      decided += 1
    }
  const { user, system } = process.cpuUsage(before)
  const share = goal.decisions / decided
  const common = { unit: 's', limit: goal.seconds, limitName: '(the goal)' } as const
  const part = decisions === goal.decisions ? '' : ', from a tenth of them'
  return [
    { ...common, name: `5.5 million mixed decisions on one core${part}`, ours: ((performance.now() - begun) / 1000) * share },
    { ...common, name: 'the same, processor time', ours: ((user + system) / 1_000_000) * share },
  ]
}

/** Ten thousand decisions kept, so that the heap has something to show. */
function heapFigure(questions: readonly LawQuestion[]): Figure {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const kept: Decision[] = []
  collect()
  const before = process.memoryUsage().heapUsed
  while (kept.length < 10_000) for (const question of questions) kept.push(unwrap(decide(question)))
  collect()
  const ours = (process.memoryUsage().heapUsed - before) / kept.length
  const limit = kept.slice(0, questions.length).reduce((sum, decision) => sum + JSON.stringify(decision).length, 0) / questions.length
  return { name: 'heap of one decision that is kept', unit: 'bytes', ours, limit, limitName: '(the same decision as JSON text)' }
}

/** The published cases as questions, put once; those that the law refuses are left out. */
function mixedQuestions(): LawQuestion[] | undefined {
  const file = join(import.meta.dirname, '../../shared/vectors/law/cases.json')
  if (!existsSync(file)) return undefined
  const cases = unwrap(parseCases(JSON.parse(readFileSync(file, 'utf8')), file))
  return cases.flatMap(({ area, facts }) => {
    const question = caseReaders[area]?.[facts.question]?.put(facts)
    return question !== undefined && decide(question).ok ? [question] : []
  })
}

/** Applications as they come: most complete and plain, some too long, some with a short insurance, some with an answer missing. */
export function postings(): LawQuestion[] {
  const states = ['PL', 'SI', 'PT', 'GR', 'IT', 'ES', 'RO', 'SK'] as const
  const hosts = ['DE', 'FR', 'BE', 'AT', 'NL', 'IT', 'SE'] as const
  return Array.from({ length: 200 }, (_, i) => {
    const sendingState = states[i % states.length] ?? 'PL'
    const hostState = hosts[i % hosts.length] === sendingState ? 'DE' : (hosts[i % hosts.length] ?? 'DE')
    const from = addDays(plainDate('2024-01-08'), i * 3)
    const months = 1 + ((i * 7) % 27)
    const facts = {
      employmentKind: 'employed',
      sendingState,
      hostState,
      severalStates: false,
      period: { from, to: lastDayOfMonths(from, months) },
      placesOfWork: [hostState],
      hostUndertaking: { id: `${hostState}-${i}` },
      worker: 'identified',
      nationality: i % 11 === 0 ? 'UA' : sendingState,
      residenceState: sendingState,
      insurance: { state: sendingState, since: i % 13 === 0 ? addDays(from, -20) : addMonths(from, -(2 + (i % 60))) },
      employment: { since: addMonths(from, -(1 + (i % 40))) },
      ...(i % 9 === 0 ? {} : { turnoverShare: 15 + ((i * 11) % 80) }),
      internalManagementOnly: false,
      directRelationship: true,
      ...(i % 17 === 0 ? {} : { replacesPosted: false }),
      lentOn: false,
      recruitedForPosting: i % 10 === 0,
      recruitedIn: sendingState,
      earlierPostings: i % 5 === 0 ? [{ hostState, period: { from: addMonths(from, -14), to: addMonths(from, -6) } }] : [],
    }
    return { subject: 'posting', facts }
  })
}
