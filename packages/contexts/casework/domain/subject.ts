/** Whom a case is about, read from the content of any of its documents. */

export interface Subject {
  readonly familyName: string
  readonly forename: string
  readonly dateBirth: string
  readonly sex: string
}

const places = [
  ['Person', 'PersonIdentification'],
  ['CaseContext', 'PersonContext'],
] as const

export function subjectOf(content: unknown): Subject | undefined {
  for (const place of places) {
    const { familyName, forename, dateBirth, sex } = at(content, place)
    if (typeof familyName === 'string' && typeof forename === 'string' && typeof dateBirth === 'string' && typeof sex === 'string')
      return { familyName, forename, dateBirth, sex }
  }
  return undefined
}

function at(content: unknown, path: readonly string[]): Record<string, unknown> {
  let current = content
  for (const name of path) current = isObject(current) && Object.hasOwn(current, name) ? current[name] : undefined
  return isObject(current) ? current : {}
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
