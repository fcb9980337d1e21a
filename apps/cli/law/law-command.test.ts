import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from '../command.ts'

const folder = mkdtempSync(join(tmpdir(), 'passerelle-law-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const exitCode = await runCommand(['law', ...args], { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { exitCode, out: out.join('\n'), err: err.join('\n') }
}

const facts = { question: 'may_foreign_periods_count', state: 'DK', benefit: 'statutory pre-retirement' }
const right = { id: 'C-1', area: 'pre_retirement', facts, expected: { foreign_periods_count: false, legal_basis: ['883 Art 66'] } }
const wrong = { ...right, id: 'C-2', expected: { foreign_periods_count: true, legal_basis: ['883 Art 61(2)'] } }
const open = { ...right, id: 'C-3', facts: { question: 'may_foreign_periods_count', benefit: 'statutory pre-retirement' } }
const unheard = { ...right, id: 'C-4', area: 'moon' }

describe('passerelle law check', () => {
  it('ends with the counts, and with exit code 0 where nothing is decided differently', async () => {
    const { exitCode, out } = await run('check', fileOf('right.json', [right]))
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '1 passed, 0 failed, 0 not decided; citations 1 of 1' })
  })
  it('shows a row for each case that differs, then for each that is not decided, over several files', async () => {
    const { exitCode, out } = await run('check', fileOf('a.json', { cases: [open, unheard] }), fileOf('b.json', [wrong, right]))
    expect(exitCode).toBe(1)
    expect(out.split('\n')).toEqual([
      'C-2  differs: foreign_periods_count expected true, got false; why: statutory-pre-retirement holds',
      expect.stringMatching(/^C-3 {2}not decided \(pre_retirement\/may_foreign_periods_count\): missing claim-state \(person\); why: /),
      'C-4  not decided (moon/may_foreign_periods_count): no reader knows this question',
      expect.stringMatching(/^1 passed, 1 failed, 2 not decided; citations 2 of 4$/),
    ])
  })
  it('a case that is not decided is no failure', async () => expect((await run('check', fileOf('open.json', [open]))).exitCode).toBe(0))
  it('names provisions that are not cited, when asked', async () => {
    const { out } = await run('check', '--citations', fileOf('wrong.json', [wrong]))
    expect(out).toContain('C-2  does not cite 883 Art 61(2)')
  })
  it('the same as one JSON document', async () => {
    const { exitCode, out } = await run('check', '--json', fileOf('json.json', [wrong]))
    expect(exitCode).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      passed: 0,
      failed: 1,
      notDecided: 0,
      citations: { found: 0, named: 1 },
      cases: [{ id: 'C-2', result: 'failed', differences: [{ at: 'foreign_periods_count', expected: true, got: false }] }],
    })
  })
  it.each([
    ['nothing.json', undefined, 'cannot be read: it does not exist.'],
    ['text.json', 'x', 'is not JSON'],
    ['number.json', 7, 'holds no cases'],
    ['cases.json', { cases: {} }, 'holds no cases'],
    ['null.json', { cases: [right, null] }, 'a case that cannot be read: /cases/1 is no object.'],
    ['area.json', [{ ...right, area: 1 }], '/0/area is no text.'],
    ['facts.json', [{ ...right, facts: [] }], '/0/facts is no object.'],
    ['question.json', [{ ...right, facts: {} }], '/0/facts/question is no text.'],
    ['expected.json', [{ ...right, expected: 'yes' }], '/0/expected is no object.'],
  ])('%s is answered with a sentence and exit code 2', async (name, content, words) => {
    const path = content === undefined ? join(folder, name) : fileOf(name, content)
    const { exitCode, out, err } = await run('check', path)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(path)
    expect(err).toContain(words)
    expect(err).not.toContain('\n')
  })
})

const question = { subject: 'pre-retirement-aggregation', facts: { state: 'DK', isStatutory: true }, on: '2025-01-15' }

describe('passerelle law decide', () => {
  it('answers with the decision as JSON', async () => {
    const { exitCode, out } = await run('decide', fileOf('q.json', question))
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ outcome: 'decided', answer: { foreignPeriodsCount: false }, ruleset: 'R2010/1' })
  })
  it('explains it for a person: what is decided, the rule with its article, what was used', async () => {
    const { out } = await run('decide', '--explain', fileOf('explain.json', question))
    expect(out.split('\n')).toEqual([
      'Whether periods of other States count for a pre-retirement benefit',
      'Day 2025-01-15, under Regulations (EC) 883/2004 and 987/2009 as amended by (EU) 465/2012 (R2010/1)',
      '',
      'The law decides.',
      '  foreignPeriodsCount: false',
      'Legal basis: 883/2004 Art 66; 883/2004 Art 1(x)',
      '',
      'Why',
      '  Met: For pre-retirement benefits Article 66 leaves out the adding up of periods: only periods under the law of DK count.',
      '    883/2004 Art 66; 883/2004 Art 1(x)',
      '',
      'What was used',
      '  state, isStatutory',
    ])
  })
  it('says what is still needed and who can answer', async () => {
    const { out } = await run('decide', '--explain', fileOf('needs.json', { ...question, facts: { state: 'DK' } }))
    expect(out).toContain('Open: facts are missing.')
    expect(out).toContain('What is still needed\n  isStatutory: a register or a clerk can answer')
  })
  it('shows another edition of the law beside today’s', async () => {
    const path = fileOf('beside.json', question)
    const { out } = await run('decide', '--explain', '--ruleset', 'R2026-provisional/1', path)
    expect(out).toContain('Beside it, under Revision COM(2016) 815')
    expect(out).toContain('The outcome is the same, and so is what every rule says.')
    const json = JSON.parse((await run('decide', '--ruleset', 'R2026-provisional/1', path)).out)
    expect(json).toMatchObject({ decision: { ruleset: 'R2010/1' }, beside: { ruleset: 'R2026-provisional/1' }, differences: [] })
  })
  it('takes the day of the command line before the day of the file', async () => {
    const { out } = await run('decide', '--on', '2009-01-01', fileOf('early.json', question))
    expect(JSON.parse(out)).toMatchObject({ on: '2009-01-01', ruleset: 'R1971/1' })
  })
  it.each([
    ['no JSON', '{', [], /^law\/question-invalid: .* is not JSON/],
    ['a list', [], [], /^law\/question-invalid: A question is an object/],
    ['no subject', {}, [], /^law\/question-invalid at \/subject/],
    ['no facts', { subject: 'x' }, [], /^law\/question-invalid at \/facts/],
    ['a further field', { ...question, x: 1 }, [], /^law\/question-invalid at \/x/],
    [
      'an unknown subject',
      { ...question, subject: 'pre-retirement' },
      [],
      /^law\/unknown-subject at \/subject: .*Did you mean pre-retirement-aggregation\?/,
    ],
    [
      'a fact of another shape',
      { ...question, facts: { state: 'XX' } },
      [],
      /^law\/facts-invalid at \/facts\/state: Here must stand a State/,
    ],
    ['an unknown fact', { ...question, facts: { stat: 'DK' } }, [], /^law\/facts-invalid at \/facts\/stat: .*Did you mean state\?/],
    ['no day', { ...question, on: undefined }, [], /^law\/day-missing at \/on/],
    ['no calendar day', { ...question, on: '2025-02-30' }, [], /^law\/not-a-date at \/on/],
    ['no calendar day on the command line', question, ['--on', '2025-02-30'], /^law\/not-a-date at --on/],
    ['an unknown ruleset', question, ['--ruleset', 'R1800'], /^law\/unknown-ruleset at \/ruleset: .*There are R1971\/1/],
    ['a ruleset that is no text', { ...question, ruleset: 1 }, [], /^law\/question-invalid at \/ruleset/],
  ])('%s is answered with a code, a place and exit code 2', async (_, content, args, words) => {
    const { exitCode, out, err } = await run('decide', fileOf('bad.json', content), ...args)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toMatch(words)
    expect(err).not.toContain('\n')
  })
})

describe('passerelle law subjects', () => {
  it('lists what can be asked, with facts and who may answer', async () => {
    const { exitCode, out } = await run('subjects', 'pre-retirement-aggregation')
    expect(exitCode).toBe(0)
    const [name, title, ...facts] = out.split('\n')
    expect(name).toBe('pre-retirement-aggregation (other-branches)')
    expect(title).toBe('Whether periods of other States count for a pre-retirement benefit')
    expect(facts.map((line) => line.replace(/ +/g, ' '))).toEqual(
      expect.arrayContaining([' state a State, such as GR [person]', ' isStatutory true or false [register, clerk]']),
    )
  })
  it('also as JSON', async () => {
    expect(JSON.parse((await run('subjects', '--json')).out)).toContainEqual(expect.objectContaining({ id: 'pre-retirement-aggregation' }))
  })
  it('suggests the nearest name', async () => {
    const { exitCode, err } = await run('subjects', 'pre-retiremnt-aggregation')
    expect(exitCode).toBe(2)
    expect(err).toContain('Did you mean pre-retirement-aggregation?')
  })
})
