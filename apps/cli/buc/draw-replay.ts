/** A replay as a picture for a terminal: a lane for each institution, a line for each step, and what was covered below. */
import type { Replay, ReplayedWalk, ReplayStep } from '@passerelle/casework/replay'
import { type BucDefinition, documentsOf, subProcesses } from '@passerelle/vocabulary'
import { titleOf } from '../vocabulary/titles.ts'
import { sentenceOf } from './show-buc.ts'

export function drawReplay(buc: BucDefinition, replay: Replay): readonly string[] {
  return [
    `${buc.id}  ${buc.title}`,
    '● sends  ▶ receives  ╌ about an earlier document  ○ begins a draft  × deletes it  ┊ time passes  ■ this copy alone',
    ...replay.walks.flatMap((walk, index) => ['', ...drawWalk(buc, walk, `WALK ${index + 1} OF ${replay.walks.length}`)]),
    '',
    ...coverage(replay),
  ]
}

const laneWidth = 11

function drawWalk(buc: BucDefinition, { sides, steps }: ReplayedWalk, heading: string): readonly string[] {
  const ids = sides.map(({ id }) => id)
  const names = sides.map(({ role }, index) => (role === 'caseOwner' ? 'owner' : index === 1 ? 'other side' : `other ${index}`))
  const origins = originsOf(buc)
  const known = new Map(steps.map((step) => [step.number, step]))
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padEnd(laneWidth)).join('')
  const margin = ' '.repeat(11)
  return [
    heading,
    ` step  day ${row(ids)}`.trimEnd(),
    `${margin}${row(names)}`.trimEnd(),
    ...together(steps).map((group) => {
      const [step] = group
      if (step.kind === 'wait')
        return `      ${String(step.day).padStart(4)} ${lanesAtRest(ids.length, '┊')}${textOf(step, known, origins)}`
      const number = String(step.number).padStart(5)
      return `${number} ${String(step.day).padStart(4)} ${lanes(ids, step)}${textOf(step, known, origins, group.length)}`
    }),
    ...sides.map(
      ({ id, role, status, documents }) => `${margin}${id}, ${roleWord[role]}: ${documents} documents, case ${statusWord(status)}`,
    ),
  ]
}

const roleWord = { caseOwner: 'case owner', counterparty: 'counterparty' } as const
const statusWord = (status: string) => status.replaceAll('-', ' ')

/** The copies for somebody who comes later, in one line for each sender. */
function together(steps: readonly ReplayStep[]): readonly (readonly [ReplayStep, ...ReplayStep[]])[] {
  const groups: [ReplayStep, ...ReplayStep[]][] = []
  for (const step of steps) {
    const group = groups.at(-1)
    if (step.kind === 'copy' && group?.[0].kind === 'copy' && group[0].by === step.by) group.push(step)
    else groups.push([step])
  }
  return groups
}

function lanesAtRest(count: number, mark: string): string {
  return Array.from({ length: count }, (_, index) => `${mark}${' '.repeat(index === count - 1 ? 2 : laneWidth - 1)}`).join('')
}

/** From its sender's lane to the lanes of all its receivers. */
function lanes(ids: readonly string[], { by, to = [], kind }: ReplayStep): string {
  const from = ids.indexOf(by ?? '')
  const aims = to.map((id) => ids.indexOf(id)).filter((index) => index >= 0)
  const [first, end] = [Math.min(from, ...aims), Math.max(from, ...aims)]
  const dash = kind === 'reply' || kind === 'exception' ? '╌' : '─'
  return ids
    .map((_, index) => {
      const mark =
        index === from ? ownMark(kind) : aims.includes(index) ? (index > from ? '▶' : '◀') : index > first && index < end ? '┼' : '│'
      const isLast = index === ids.length - 1
      return mark + (index >= first && index < end ? dash : ' ').repeat(isLast ? 2 : laneWidth - 1)
    })
    .join('')
}

function ownMark(kind: ReplayStep['kind']): string {
  return kind === 'draft' ? '○' : kind === 'delete-draft' ? '×' : kind === 'close-here' || kind === 'archive' ? '■' : '●'
}

function textOf(step: ReplayStep, known: ReadonlyMap<number, ReplayStep>, origins: ReadonlyMap<string, string>, count = 1): string {
  const { kind, document = '', version = 1, about, opens = [], code } = step
  const target = about === undefined ? undefined : known.get(about)
  const aim = target === undefined ? '' : `${step.about} (${target.document})`
  switch (kind) {
    case 'wait':
      return `time passes until ${opens.join(', ')} ${opens.length === 1 ? 'opens' : 'open'}`
    case 'close-here':
      return 'closes its own copy'
    case 'archive':
      return 'archives its own copy'
    case 'draft':
      return `${document} begun as a draft${aim === '' ? '' : `, to answer ${aim}`}`
    case 'delete-draft':
      return `${document} draft deleted`
    case 'copy':
      return `${count} earlier ${count === 1 ? 'document' : 'documents'} for who came later`
    case 'exception':
      return `X050 code ${code ?? '05'}: refuses ${aim}`
    default: {
      const says = [`${document}${version > 1 ? ` version ${version}` : ''}`, titleOf(document)].filter((part) => part !== '').join('  ')
      const origin = origins.get(document)
      return [says, ...(aim === '' ? [] : [`${verbOf(document)} ${aim}`]), ...(origin === undefined ? [] : [`[${origin}]`])].join(' · ')
    }
  }
}

const verbs: Readonly<Record<string, string>> = { X008: 'withdraws', X011: 'rejects', X012: 'asks about' }
const verbOf = (document: string) => verbs[document] ?? 'answers'

/** Document → the sub-process that it belongs to, for those that are not the use case's own. */
function originsOf(buc: BucDefinition): ReadonlyMap<string, string> {
  const own = new Set(documentsOf(buc).flatMap(({ sed, origin }) => (origin === 'documents' ? [sed] : [])))
  return new Map(
    documentsOf(buc).flatMap(({ sed, origin }) =>
      own.has(sed) || origin === 'documents' || origin === 'also' ? [] : [[sed, subProcesses[origin].title] as const],
    ),
  )
}

function coverage({ rules, actions, unreached, disagreements }: Replay): readonly string[] {
  return [
    'COVERAGE',
    `  rules of the case owner     ${rules.caseOwner.played} of ${rules.caseOwner.of} played`,
    `  rules of the counterparty   ${rules.counterparty.played} of ${rules.counterparty.of} played`,
    `  actions that were offered   ${actions.played} of ${actions.of} done`,
    ...(unreached.length === 0 ? [] : ['  Beyond reach:']),
    ...unreached.flatMap(({ role, rule, origin, why }) => [
      `    ${roleWord[role]}, ${sentenceOf(rule)}  [${origin}]`,
      `      because ${why}`,
    ]),
    '',
    ...(disagreements.length === 0 ? ['All sides agree.'] : ['THE SIDES DIFFER', ...disagreements.map((sentence) => `  ${sentence}`)]),
  ]
}
