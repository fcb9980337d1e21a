/** Whether a value has the form that its question asks for. All errors are returned, each with its field; nothing is repaired except surrounding spaces. */
import { err, ok, parsePlainDate, type Result, stateCodes } from '@passerelle/kernel'
import type { AnswerError, FieldCode, FieldError } from '../errors.ts'
import type { Question } from './question.ts'

const maxText = 500
const maxLine = 200
const maxPlaces = 20
const maxPersons = 20

/** @returns the value as it is kept; texts without surrounding spaces */
export function checkAnswer(question: Question, value: unknown): Result<unknown, AnswerError> {
  const fields: FieldError[] = []
  const kept = read(question, value, fields)
  return fields.length === 0 ? ok(kept) : err({ code: 'requests/answer-invalid', at: question.id, fields })
}

function read(question: Question, value: unknown, fields: FieldError[]): unknown {
  const { id } = question
  if (value === undefined || value === null || value === '') {
    if (!question.required && value === null) return null
    return fail(fields, id, 'requests/required')
  }
  switch (question.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? value : fail(fields, id, 'requests/wrong-kind')
    case 'choice':
      if (typeof value !== 'string') return fail(fields, id, 'requests/wrong-kind')
      return (question.options ?? []).includes(value) ? value : fail(fields, id, 'requests/unknown-option')
    case 'text':
      return readText(value, id, fields, question.maxLength ?? maxText)
    case 'date':
      return readDate(value, id, fields)
    case 'period':
      return readPeriod(value, id, fields)
    case 'country':
      return readCountry(value, id, fields, question.options ?? stateCodes)
    case 'address':
      return Array.isArray(value)
        ? readList(value, id, fields, maxPlaces, (place, at) => readAddress(place, at, fields))
        : readAddress(value, id, fields)
    case 'company':
      return readFields(value, id, fields, {
        name: (name, at) => readText(name, at, fields, maxLine),
        'legalPersonId?': (legalPersonId, at) => readText(legalPersonId, at, fields, 100),
        'address?': (address, at) => readAddress(address, at, fields),
      })
    case 'person-list':
      return readPersons(value, id, fields)
    case 'percentage':
      if (typeof value !== 'number') return fail(fields, id, 'requests/wrong-kind')
      return value >= 0 && value <= 100 ? value : fail(fields, id, 'requests/not-a-percentage')
  }
}

function readText(value: unknown, at: string, fields: FieldError[], max: number): unknown {
  if (value === undefined || value === null) return fail(fields, at, 'requests/required')
  if (typeof value !== 'string') return fail(fields, at, 'requests/wrong-kind')
  const text = value.trim()
  if (text === '') return fail(fields, at, 'requests/required')
  if (text.length > max) return fail(fields, at, 'requests/too-long', { max })
  if (/\p{Cc}|\p{Cs}/u.test(text)) return fail(fields, at, 'requests/bad-characters')
  return text
}

function readDate(value: unknown, at: string, fields: FieldError[]): unknown {
  if (value === undefined || value === null || value === '') return fail(fields, at, 'requests/required')
  return parsePlainDate(value) ?? fail(fields, at, 'requests/not-a-date')
}

function readPeriod(value: unknown, at: string, fields: FieldError[]): unknown {
  const before = fields.length
  const period = readFields(value, at, fields, {
    from: (from, place) => readDate(from, place, fields),
    to: (to, place) => readDate(to, place, fields),
  }) as { readonly from: string; readonly to: string }
  if (fields.length === before && period.to < period.from) return fail(fields, `${at}/to`, 'requests/end-before-start')
  return period
}

function readCountry(value: unknown, at: string, fields: FieldError[], known?: readonly string[]): unknown {
  if (value === undefined || value === null || value === '') return fail(fields, at, 'requests/required')
  const isKnown = typeof value === 'string' && (known === undefined ? isCountry(value) : known.includes(value))
  return isKnown ? value : fail(fields, at, 'requests/unknown-country')
}

function readAddress(value: unknown, at: string, fields: FieldError[]): unknown {
  const line = (text: unknown, place: string) => readText(text, place, fields, maxLine)
  return readFields(value, at, fields, {
    'name?': line,
    'street?': line,
    'buildingName?': line,
    town: line,
    'postCode?': (text, place) => readText(text, place, fields, 25),
    'region?': line,
    country: (country, place) => readCountry(country, place, fields),
  })
}

function readPersons(value: unknown, at: string, fields: FieldError[]): unknown {
  if (!Array.isArray(value)) return fail(fields, at, 'requests/wrong-kind')
  const before = fields.length
  const name = (text: unknown, place: string) => readText(text, place, fields, 155)
  const persons = readList(value, at, fields, maxPersons, (person, place) =>
    readFields(person, place, fields, {
      pin: (pin, here) => readText(pin, here, fields, 65),
      'familyName?': name,
      'givenName?': name,
      'birthDate?': (date, here) => readDate(date, here, fields),
    }),
  )
  if (fields.length > before) return undefined
  const pins = (persons as { readonly pin: string }[]).map(({ pin }) => pin)
  pins.forEach((pin, i) => {
    if (pins.indexOf(pin) < i) fail(fields, `${at}/${i}/pin`, 'requests/listed-twice')
  })
  return persons
}

type ReadField = (value: unknown, at: string) => unknown

/** Reads a closed object. A name that ends in `?` may be absent; every other one must be there. */
function readFields(value: unknown, at: string, fields: FieldError[], shape: Readonly<Record<string, ReadField>>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(fields, at, 'requests/wrong-kind')
  const given = value as Record<string, unknown>
  const names = Object.keys(shape).map((name) => name.replace(/\?$/, ''))
  for (const name of Object.keys(given)) if (!names.includes(name)) fail(fields, `${at}/${name.slice(0, 40)}`, 'requests/unknown-field')
  const kept: [string, unknown][] = []
  for (const [declared, readField] of Object.entries(shape)) {
    const name = declared.replace(/\?$/, '')
    const own = Object.hasOwn(given, name) ? given[name] : undefined
    if (declared.endsWith('?') && (own === undefined || own === null || own === '')) continue
    kept.push([name, readField(own, `${at}/${name}`)])
  }
  return Object.fromEntries(kept)
}

function readList(value: readonly unknown[], at: string, fields: FieldError[], max: number, readOne: ReadField): unknown {
  if (value.length === 0) return fail(fields, at, 'requests/required')
  if (value.length > max) return fail(fields, at, 'requests/too-many', { max })
  return value.map((entry, i) => readOne(entry, `${at}/${i}`))
}

function fail(fields: FieldError[], field: string, code: FieldCode, params?: Readonly<Record<string, number>>): undefined {
  fields.push(params === undefined ? { field, code } : { field, code, params })
  return undefined
}

/** Codes that name no country though the platform has a name for them. */
const notCountries: readonly string[] = ['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !notCountries.includes(code) && regionNames.of(code) !== undefined
}
