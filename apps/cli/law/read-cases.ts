/** Reads files of worked cases: a list of cases, or an object that holds one under `cases`. What cannot be read is named with file and place. */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { err, ok, type Result } from '@passerelle/kernel'
import type { LawCase } from './case-language.ts'

/** @param file a path, or `-` for what comes in on standard input */
export async function readJson(file: string): Promise<Result<unknown, string>> {
  const name = nameOf(file)
  let content: string
  try {
    content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    return err(`${name} cannot be read: ${reasonOf(error)}.`)
  }
  return parseJson(content, name)
}

export function parseJson(content: string, name: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(content.replace(/^\uFEFF/, '')))
  } catch (error) {
    return err(`${name} is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.`)
  }
}

export async function readCases(file: string): Promise<Result<LawCase[], string>> {
  const json = await readJson(file)
  return json.ok ? parseCases(json.value, nameOf(file)) : json
}

export function parseCases(input: unknown, name: string): Result<LawCase[], string> {
  const [list, at] = Array.isArray(input) ? [input, ''] : [isRecord(input) ? input.cases : undefined, '/cases']
  if (!Array.isArray(list)) return err(`${name} holds no cases: a list of cases, or an object with a list under "cases", is needed.`)
  const cases: LawCase[] = []
  for (const [i, item] of list.entries()) {
    const problem = findProblem(item)
    if (problem !== undefined) return err(`${name} has a case that cannot be read: ${at}/${i}${problem}.`)
    const { id = `#${i + 1}`, area, facts, expected } = item as LawCase
    cases.push({ id: String(id), area, facts, expected })
  }
  return ok(cases)
}

function findProblem(item: unknown): string | undefined {
  if (!isRecord(item)) return ' is no object'
  if (typeof item.area !== 'string') return '/area is no text'
  if (!isRecord(item.facts)) return '/facts is no object'
  if (typeof item.facts.question !== 'string') return '/facts/question is no text'
  return isRecord(item.expected) ? undefined : '/expected is no object'
}

const nameOf = (file: string): string => (file === '-' ? 'Standard input' : file)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
}
function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}
