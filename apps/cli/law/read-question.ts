/** Reads a question to the law from outside, `{ subject, facts, on?, ruleset? }`; whatever is wrong is one coded sentence with its place. */
import { err, ok, type PlainDate, parsePlainDate, type Result } from '@passerelle/kernel'
import { type AnySubject, type LawError, type LawQuestion, rulesets, subjects } from '@passerelle/law'
import { type ShapeNode, shapeAt, shapeText } from './describe-shape.ts'
import { nearestNames } from './nearest-names.ts'

export interface QuestionProblem {
  readonly code: LawError['code'] | 'law/question-invalid'
  /** JSON Pointer, or the option of the command line. */
  readonly at: string
  readonly sentence: string
}

export interface QuestionOptions {
  readonly on?: string
  readonly ruleset?: string
}

const known = ['subject', 'facts', 'on', 'ruleset']

/** What a command line adds stands before what the file says. */
export function parseQuestion(input: unknown, options: QuestionOptions = {}): Result<LawQuestion, QuestionProblem> {
  if (!isRecord(input)) return invalid('', 'A question is an object: {"subject": …, "facts": {…}}')
  const extra = Object.keys(input).find((key) => !known.includes(key))
  if (extra !== undefined)
    return invalid(`/${escaped(extra)}`, 'A question has subject and facts, and may have on and ruleset; nothing else')
  if (typeof input.subject !== 'string') return invalid('/subject', 'subject is needed, a text such as "posting"')
  if (!isRecord(input.facts)) return invalid('/facts', 'facts are needed, an object; {} where nothing is known')
  const on = dayIn(input.on, options.on)
  if (!on.ok) return on
  const ruleset = options.ruleset ?? input.ruleset
  if (ruleset !== undefined && typeof ruleset !== 'string') return invalid('/ruleset', 'ruleset is a text')
  return ok({
    subject: input.subject,
    facts: input.facts,
    ...(on.value === undefined ? {} : { on: on.value }),
    ...(ruleset === undefined ? {} : { ruleset }),
  })
}

function dayIn(written: unknown, option: string | undefined): Result<PlainDate | undefined, QuestionProblem> {
  if (option === undefined && written === undefined) return ok(undefined)
  const day = parsePlainDate(option ?? written)
  if (day !== undefined) return ok(day)
  return err({ code: 'law/not-a-date', at: option === undefined ? '/on' : '--on', sentence: notADay })
}

const notADay = 'This is no day of the calendar; a day is written like 2026-03-01.'

/** The law's own error as a sentence that says what would be right. */
export function problemOf(error: LawError, question: LawQuestion): QuestionProblem {
  const at = error.at ?? ''
  return { code: error.code, at, sentence: sentenceOf(error, at, question) }
}

function sentenceOf({ code }: LawError, at: string, { subject: id, ruleset, facts }: LawQuestion): string {
  const subject = subjects.find((one) => one.id === id)
  switch (code) {
    case 'law/unknown-subject': {
      const near = nearestNames(
        id,
        subjects.map((one) => one.id),
      )
      return `There is no subject ${JSON.stringify(id.slice(0, 60))}.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`} Run passerelle law subjects to see them.`
    }
    case 'law/unknown-ruleset':
      return `There is no ruleset ${JSON.stringify((ruleset ?? '').slice(0, 60))}. There are ${rulesets.map((one) => one.id).join(', ')}.`
    case 'law/day-missing':
      return 'The facts name no day. Say whose law is applied: "on" in the question, or --on.'
    case 'law/not-a-date':
      return notADay
    case 'law/period-ends-before-start':
      return 'This period ends before it begins.'
    case 'law/shares-over-100':
      return 'Shares of one whole add up to more than 100 %.'
    case 'law/facts-contradict':
      return 'This cannot be true together with another fact.'
    default:
      return subject === undefined ? 'This cannot be read.' : shapeSentence(subject, at, facts)
  }
}

/** @param at starts with `/facts` */
function shapeSentence(subject: AnySubject, at: string, facts: unknown): string {
  const schema = subject.factsSchema as ShapeNode
  const pointer = at.replace(/^\/facts/, '')
  const node = shapeAt(schema, pointer)
  if (node !== undefined) {
    const value = valueAt(facts, pointer)
    const lacking = isRecord(value) ? (node.required ?? []).filter((name) => !Object.hasOwn(value, name)) : []
    return lacking.length > 0 ? `Here ${lacking.join(' and ')} must stand.` : `Here must stand ${shapeText(node)}.`
  }
  const parent = shapeAt(schema, pointer.slice(0, pointer.lastIndexOf('/')))
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  const near = nearestNames(name, Object.keys(parent?.properties ?? {}))
  return `The facts of ${subject.id} have nothing of this name.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`
}

const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce(
      (node, key) =>
        typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined,
      value,
    )

const invalid = (at: string, sentence: string): Result<never, QuestionProblem> =>
  err({ code: 'law/question-invalid', at, sentence: `${sentence}.` })
const escaped = (key: string): string => key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
