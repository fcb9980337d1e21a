/**
 * What each kind of question is answered with, and what can be said against an answer before it is sent.
 * The node decides; these checks only save the reader a round trip.
 */
import { parsePlainDate } from '@passerelle/kernel'
import type { Question } from '../api/contract.ts'
import type { FieldProblem } from '../api/problem.ts'

export interface AddressValue {
  readonly street?: string
  readonly town?: string
  readonly postCode?: string
  readonly country?: string
}

export interface CompanyValue {
  readonly name?: string
  readonly legalPersonId?: string
  readonly address?: AddressValue
}

export interface PersonValue {
  readonly givenName?: string
  readonly familyName?: string
  readonly birthDate?: string
  readonly pin?: string
}

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
export const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The id of the input that holds `path` of an answer: `whereIsWork` + `/address/town` → `whereIsWork-address-town`. */
export const inputId = (questionId: string, path: string): string => questionId + path.replaceAll('/', '-')

/** What the server calls a field (`/value/from`, `value.from`, `hostPeriod/to`, `/to`), as a path below the answer: `/from`, `/to`, ``. */
export function answerPath(questionId: string, field: string): string {
  const parts = field.split(/[/.]/).filter((part) => part !== '')
  while (parts[0] === 'value' || parts[0] === 'answers' || parts[0] === questionId) parts.shift()
  return parts.map((part) => `/${part}`).join('')
}

/** @returns problems with paths below the answer; the first is the one to show first */
export function checkAnswer(question: Question, value: unknown): FieldProblem[] {
  const missing = (field: string, code = 'ui/answer-missing'): FieldProblem => ({ field, code })
  switch (question.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [missing('', 'ui/choose-one')]
    case 'choice':
    case 'country':
      return asText(value) === '' && question.required ? [missing('', 'ui/choose-one')] : []
    case 'text':
      return checkText(question, asText(value).trim())
    case 'percentage':
      return checkPercentage(question, value)
    case 'date':
      return asText(value) === '' && !question.required ? [] : checkDate(asText(value), '')
    case 'period':
      return checkPeriod(value, question.required)
    case 'address':
      return isEmpty(value) && !question.required ? [] : checkAddress(asRecord(value), '')
    case 'company':
      return isEmpty(value) && !question.required ? [] : checkCompany(asRecord(value))
    case 'person-list':
      return checkPersons(asList(value), question.required)
  }
}

function checkText(question: Question, text: string): FieldProblem[] {
  if (text === '') return question.required ? [{ field: '', code: 'ui/answer-missing' }] : []
  const { maxLength } = question
  return maxLength !== undefined && text.length > maxLength ? [{ field: '', code: 'ui/too-long', params: { maxLength } }] : []
}

function checkPercentage(question: Question, value: unknown): FieldProblem[] {
  if (value === undefined || value === '' || value === null) return question.required ? [{ field: '', code: 'ui/answer-missing' }] : []
  const number = asNumber(value)
  return Number.isFinite(number) && number >= 0 && number <= 100 ? [] : [{ field: '', code: 'ui/not-a-percentage' }]
}

function checkDate(text: string, field: string): FieldProblem[] {
  if (text.replaceAll('-', '') === '') return [{ field, code: 'ui/date-missing' }]
  return parsePlainDate(text) === undefined ? [{ field, code: 'ui/not-a-date' }] : []
}

function checkPeriod(value: unknown, required: boolean): FieldProblem[] {
  const { from, to } = asRecord(value)
  const start = asText(from)
  const end = asText(to)
  if (!required && start + end === '') return []
  const wrong = [...checkDate(start, '/from').map(periodCode('start')), ...checkDate(end, '/to').map(periodCode('end'))]
  return wrong.length === 0 && end < start ? [{ field: '/to', code: 'ui/end-before-start' }] : wrong
}

const periodCode =
  (which: 'start' | 'end') =>
  (problem: FieldProblem): FieldProblem =>
    problem.code === 'ui/date-missing' ? { ...problem, code: which === 'start' ? 'ui/start-missing' : 'ui/end-missing' } : problem

function checkAddress(address: Readonly<Record<string, unknown>>, at: string): FieldProblem[] {
  const wrong: FieldProblem[] = []
  if (asText(address['town']).trim() === '') wrong.push({ field: `${at}/town`, code: 'ui/town-missing' })
  if (asText(address['country']) === '') wrong.push({ field: `${at}/country`, code: 'ui/country-missing' })
  return wrong
}

function checkCompany(company: Readonly<Record<string, unknown>>): FieldProblem[] {
  const name: FieldProblem[] = asText(company['name']).trim() === '' ? [{ field: '/name', code: 'ui/company-name-missing' }] : []
  // Where the company sits may stay open: the place of work is asked by itself.
  return isEmpty(company['address']) ? name : [...name, ...checkAddress(asRecord(company['address']), '/address')]
}

function checkPersons(persons: readonly unknown[], required: boolean): FieldProblem[] {
  if (persons.length === 0) return required ? [{ field: '', code: 'ui/person-missing' }] : []
  return persons.flatMap((person, index) => {
    const { givenName, familyName, pin } = asRecord(person)
    const wrong: FieldProblem[] = []
    if (asText(givenName).trim() === '') wrong.push({ field: `/${index}/givenName`, code: 'ui/given-name-missing' })
    if (asText(familyName).trim() === '') wrong.push({ field: `/${index}/familyName`, code: 'ui/family-name-missing' })
    if (asText(pin).trim() === '') wrong.push({ field: `/${index}/pin`, code: 'ui/pin-missing' })
    return wrong
  })
}

function asNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
}

function isEmpty(value: unknown): boolean {
  return Object.values(asRecord(value)).every((part) => (typeof part === 'object' ? isEmpty(part) : asText(part) === ''))
}

/** The answer as it is sent: trimmed, numbers as numbers, empty parts left out, `null` for "there is none". */
export function cleanAnswer(question: Question, value: unknown): unknown {
  if (question.kind === 'percentage') return value === undefined || value === '' || value === null ? null : asNumber(value)
  const cleaned = clean(value)
  return cleaned === undefined ? null : cleaned
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) return value.map(clean).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const cleaned = clean(part)
    return cleaned === undefined ? [] : [[key, cleaned] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
