import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { subjects } from '../subjects.ts'
import { coveredFacts } from './covered-facts.ts'

const research = join(import.meta.dirname, '../../../../shared/research/03-rules.md')
const ruleIds = new Set(subjects.flatMap(({ rules }) => rules.map(({ id }) => id)))

/** Numbers of the rows of all tables but the list of sources, which stands before the first fact. */
function numbersIn(text: string): string[] {
  const facts = text.slice(text.indexOf('\n### 0.1'))
  return [...facts.matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, number]) => number ?? '')
}

describe('the facts of the research', () => {
  it.skipIf(!existsSync(research))('are all in the table, and no other (left out where the research is not beside the repository)', () => {
    const numbers = numbersIn(readFileSync(research, 'utf8'))
    expect(numbers.length).toBeGreaterThan(200)
    expect(coveredFacts.map(({ fact }) => fact).sort()).toEqual(numbers.sort())
  })
  it('stand in the table once', () => {
    const facts = coveredFacts.map(({ fact }) => fact)
    expect(facts.filter((fact, at) => facts.indexOf(fact) !== at)).toEqual([])
  })
  it('name rules that there are', () => {
    const lost = coveredFacts.flatMap(({ fact, rules }) => rules.filter((rule) => !ruleIds.has(rule)).map((rule) => `${fact}: ${rule}`))
    expect(lost).toEqual([])
  })
  it('name a rule, or say why there is none', () =>
    expect(coveredFacts.filter(({ rules, elsewhere }) => rules.length === 0 && elsewhere === undefined)).toEqual([]))
  it('say in a few words what they are about', () => {
    expect(coveredFacts.filter(({ about }) => about.trim().length < 5 || about.endsWith('.'))).toEqual([])
    expect(coveredFacts.filter(({ rules }) => new Set(rules).size !== rules.length)).toEqual([])
  })
})
