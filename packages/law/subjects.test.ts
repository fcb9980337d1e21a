/** What holds for every question of the law alike, whoever wrote it. */
import { describe, expect, it } from 'vitest'
import { type AnyRule, areas, decide, type LawQuestion, subjects } from './index.ts'

const rulesWithPlace = subjects.flatMap(({ id, rules }) => rules.map((rule) => [`${id}: ${rule.id}`, rule] as const))

/** Reasons written in the body of a rule itself; those of functions that it calls are seen when it is asked. */
const reasonsIn = (rule: AnyRule): string[] =>
  [...String(rule.evaluate).matchAll(/because:\s*["'`]([a-z\d-]+)["'`]/g)].map((match) => match[1] ?? '')

interface Node {
  readonly type?: string
  readonly additionalProperties?: unknown
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: readonly Node[]
}

/** Objects that accept unknown fields, and lists without an end. */
function openPlaces(node: Node, at: string): string[] {
  const isOpen =
    (node.type === 'object' && node.properties !== undefined && node.additionalProperties !== false) ||
    (node.type === 'array' && node.maxItems === undefined)
  const inside = Object.entries(node.properties ?? {}).flatMap(([name, inner]) => openPlaces(inner, `${at}/${name}`))
  const parts = [...(node.items === undefined ? [] : [node.items]), ...(node.anyOf ?? [])].flatMap((inner) => openPlaces(inner, `${at}/*`))
  return [...(isOpen ? [at] : []), ...inside, ...parts]
}

describe('the questions of the law', () => {
  it('have names of their own', () => {
    expect(subjects.length).toBeGreaterThan(10)
    const ids = subjects.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(ids.filter((id) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(id))).toEqual([])
  })
  it('leave no area of coordination out', () => expect(areas.filter((area) => !subjects.some((one) => one.area === area))).toEqual([]))

  describe.each(subjects.map((subject) => [subject.id, subject] as const))('%s', (_, subject) => {
    it('has a title, and rules', () => {
      expect(subject.title).toMatch(/^[A-Z].*[^.]$/)
      expect(subject.rules.length).toBeGreaterThan(0)
    })
    it('takes no unknown field and no endless list', () => expect(openPlaces(subject.factsSchema as Node, '')).toEqual([]))
    it('knows for every fact who may answer it', () => {
      expect(Object.keys(subject.sources).sort()).toEqual(Object.keys(subject.factsSchema.properties).sort())
      expect(Object.entries(subject.sources).filter(([, source]) => source?.answeredBy.length === 0 || source?.question === '')).toEqual([])
    })
    it('needs no fact to be asked', () => expect(subject.parse({}).ok).toBe(true))
  })
})

describe('a rule', () => {
  it('has an id of its own in the whole law', () => {
    const byId = new Map<string, AnyRule>()
    const taken = rulesWithPlace.filter(([, rule]) => (byId.get(rule.id) ?? rule) !== rule || !byId.set(rule.id, rule))
    expect(taken.map(([place]) => place)).toEqual([])
    expect([...byId.keys()].filter((id) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(id))).toEqual([])
  })
  it('cites its provision, and says where it was read', () => {
    const silent = rulesWithPlace.filter(
      ([, { provision, source }]) => provision.length === 0 || provision.some((one) => one.trim() === '') || source.trim() === '',
    )
    expect(silent.map(([place]) => place)).toEqual([])
  })
  it('that rests on memory does not call itself verified', () => {
    const bold = rulesWithPlace.filter(([, { source, verified }]) => verified && /^memory\b/.test(source))
    expect(bold.map(([place]) => place)).toEqual([])
  })
  it('says in plain English what it asks, and every reason that it can give', () => {
    const silent = rulesWithPlace.flatMap(([place, rule]) => {
      const says: Readonly<Record<string, string | undefined>> = rule.says ?? {}
      const lacking = ['condition', 'holds', ...reasonsIn(rule)].filter((what) => !says[what]?.trim())
      return lacking.map((what) => `${place}: ${what}`)
    })
    expect(silent).toEqual([])
  })
  it('speaks in sentences; what it asks is a clause without values', () => {
    const odd = rulesWithPlace.flatMap(([place, { says }]) =>
      Object.entries((says ?? {}) as Readonly<Record<string, string>>)
        .filter(([what, text]) => (what === 'condition' ? /[.?!]$|\{/.test(text) : !/[.?!)]$/.test(text)))
        .map(([what]) => `${place}: ${what}`),
    )
    expect(odd).toEqual([])
  })
})

describe('a question that cannot be put', () => {
  it.each([
    [{ subject: 'never-heard-of', facts: {} }, 'law/unknown-subject', '/subject'],
    [{ subject: '__proto__', facts: {} }, 'law/unknown-subject', '/subject'],
    [{ subject: 'pre-retirement-aggregation', facts: { state: 1 } }, 'law/facts-invalid', '/facts/state'],
    [{ subject: 'uk-posting', facts: { startsOn: '2900-01-01' } }, 'law/facts-invalid', '/facts/startsOn'],
    [{ subject: 'uk-posting', facts: { endsOn: '1849-12-31' } }, 'law/facts-invalid', '/facts/endsOn'],
    [{ subject: 'pre-retirement-aggregation', facts: {} }, 'law/day-missing', '/on'],
    [{ subject: 'pre-retirement-aggregation', facts: {}, on: '2025-01-01', ruleset: 'R1' }, 'law/unknown-ruleset', '/ruleset'],
  ])('%j is %s at %s', (question, code, at) => {
    expect(decide(question as LawQuestion)).toMatchObject({ ok: false, error: { code, at } })
  })
})
