/** A use case as text, both roles side by side: what each side sends, answers and awaits, and what is mounted. For people; the order and words may change. */
import type { BucDefinition } from './buc-definition.ts'
import { conditions } from './conditions.table.ts'
import type { Effect, Step } from './document-row.ts'
import { featuresOn, mountsOf, type Opening, type Row, receives, rowsOf, sends } from './expand-page.ts'
import type { BucRole, DocumentFeature } from './process-words.ts'
import { isBatch } from './questions.ts'

export function describeBuc(buc: BucDefinition): string {
  const own = rowsOf(buc).filter((row) => row.origin === 'documents')
  const kinds = [buc.participants, ...(isBatch(buc) ? ['batch'] : []), ...(buc.removeMeOnly ? ['a counterparty removes only itself'] : [])]
  return [
    `${buc.id}  ${buc.title}`,
    `${kinds.join(', ')}; model ${buc.model}; ${buc.legalBasis.articles.join('; ')} (${buc.legalBasis.confidence})`,
    '',
    ...sideBySide('', `CASE OWNER: ${buc.caseOwner}`, `COUNTERPARTY: ${buc.counterparty}`),
    ...own.flatMap((row) => sideBySide(row.sed, sideOf(row, 'caseOwner'), sideOf(row, 'counterparty'))),
    '',
    'SUB-PROCESSES',
    ...mountsOf(buc).map(({ id, by, process, afterDays, after }) => {
      const seds = (process.documents ?? []).map((row) => row.sed).join(', ')
      const days = afterDays === undefined ? '' : `, ${afterDays} days after the start`
      const own =
        after === undefined
          ? ''
          : `, after ${[after]
              .flat()
              .map((one) => wordsOf(typeof one === 'string' ? { sed: one } : one, true))
              .join(' or ')}`
      return `  ${process.title}${seds === '' ? '' : ` (${seds})`}: ${process.documents?.[0]?.by === 'system' ? 'the engine' : whoWord[by]}${days}${own}  [${id}]`
    }),
    ...irregular('ALSO', buc.also),
    ...irregular('EXCEPT', buc.except),
    ...(buc.notes === undefined ? [] : ['', 'NOTES', ...buc.notes.map((note) => `  ${note}`)]),
    '',
  ].join('\n')
}

const whoWord = { caseOwner: 'case owner', counterparty: 'counterparty', either: 'either side' } as const

const featureWord: Readonly<Record<DocumentFeature, string>> = {
  update: 'new versions',
  invalidate: 'withdrawn by X008',
  reject: 'rejected by X011',
  clarify: 'clarified by X012',
  batch: 'batch',
  attachments: 'attachments',
  'send-again': 'more than one',
  'again-after-invalidation': 'again once withdrawn',
  'again-after-deletion': 'again once the draft is deleted',
  'choose-receivers': 'to chosen receivers',
  checked: 'content checked',
  'to-all': 'to all',
}

function sideOf(row: Row, role: BucRole): string {
  const mine = (one: Opening) => one.for === undefined || one.for === role
  const sending = sends(row, role)
    ? [
        ...(row.starts && role === 'caseOwner' ? ['starts the case'] : []),
        ...row.after.filter(mine).map((one) => `may send after ${wordsOf({ ...one, ...(row.once ? { once: true } : {}) })}`),
        ...row.answers.filter(mine).map((one) => `may answer ${wordsOf(one)}`),
      ]
    : []
  const awaiting = receives(row, role) && sending.length === 0 ? ['awaits'] : []
  const features = sends(row, role) || row.sides !== undefined ? featuresOn(row, role).map((feature) => featureWord[feature]) : []
  const ends = sends(row, role) ? [...(row.ends ?? []), ...(row.settles ?? [])].map((sed) => `then no more ${sed}`) : []
  return [...sending, ...awaiting, ...features, ...ends].join('; ')
}

function wordsOf(one: Partial<Opening> & { readonly sed: string }, withRole = false): string {
  const happening = one.on === undefined || one.on === 'passed' ? '' : ` (${one.on.replaceAll('-', ' ')})`
  const side = withRole && one.for !== undefined ? ` for the ${whoWord[one.for]}` : ''
  return [
    `${one.sed}${happening}${side}`,
    ...(one.once ? ['the first time'] : []),
    ...(one.if === undefined ? [] : [`if ${conditions[one.if].holdsWhen}`]),
    ...(one.unlessAnswer ? ['unless it is an answer'] : []),
    ...(one.about === undefined ? [] : [`if it answers ${one.about}`]),
    ...(one.afterOwn === undefined ? [] : [`once answered by ${one.afterOwn}`]),
  ].join(', ')
}

function irregular(heading: string, steps: BucDefinition['also']): readonly string[] {
  if (steps === undefined) return []
  const lines = (['caseOwner', 'counterparty'] as const).flatMap((role) =>
    (steps[role] ?? []).map((step) => `  ${whoWord[role]}: ${wordsOfStep(step)}`),
  )
  return ['', heading, ...lines]
}

function wordsOfStep(step: Step): string {
  const effects = (word: string, list: readonly Effect[] = []) =>
    list.length === 0 ? [] : [`${word} ${list.map(wordsOfEffect).join(', ')}`]
  return `on ${step.first ? 'the first ' : ''}${step.on} ${step.sed}: ${[
    ...effects('ends', step.ends),
    ...effects('opens', step.opens),
    ...effects('suspends', step.suspends),
    ...effects('resumes', step.resumes),
  ].join('; ')}`
}

function wordsOfEffect({ action, sed, condition, sameParent, ownParentType, targetParentType }: Effect): string {
  return [
    [action, sed].filter((word) => word !== undefined).join(' '),
    ...(ownParentType === undefined ? [] : [`(about ${ownParentType})`]),
    ...(targetParentType === undefined ? [] : [`(itself about ${targetParentType})`]),
    ...(sameParent ? ['(the same document)'] : []),
    ...(condition === undefined ? [] : [`if ${conditions[condition].holdsWhen}`]),
  ].join(' ')
}

const width = 58

function sideBySide(label: string, left: string, right: string): readonly string[] {
  const [mine, theirs] = [wrapped(left), wrapped(right)]
  return Array.from({ length: Math.max(mine.length, theirs.length, 1) }, (_, line) =>
    `${(line === 0 ? label : '').padEnd(8)}${(mine[line] ?? '').padEnd(width)} | ${theirs[line] ?? ''}`.trimEnd(),
  )
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
