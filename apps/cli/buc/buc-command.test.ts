import { bucs, rulesOf } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../command.ts'

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const exitCode = await runCommand(['buc', ...args], { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { exitCode, out: out.join('\n'), err: err.join('\n') }
}

describe('passerelle buc list', () => {
  it('shows every use case that can be started, and how many they are', async () => {
    const { exitCode, out } = await run('list')
    const lines = out.split('\n')
    expect(exitCode).toBe(0)
    expect(lines.slice(0, -1).map((line) => line.split(' ')[0])).toEqual(Object.keys(bucs))
    expect(lines.at(-1)).toBe('99 use cases')
  })
  it('shows one branch, in whatever letters it is written', async () => {
    const { out } = await run('list', '--sector', 'la')
    expect(out.split('\n').at(-1)).toBe('6 use cases')
    expect(out).toMatch(/^LA_BUC_04 +bilateral +A009 +Notification of Posting$/m)
  })
  it('the same as one JSON document', async () => {
    const { out } = await run('list', '--sector', 'LA', '--json')
    expect(JSON.parse(out)).toContainEqual({
      id: 'LA_BUC_04',
      sector: 'LA',
      title: 'Notification of Posting',
      participants: 'bilateral',
      isBatch: false,
      startedBy: ['A009'],
    })
  })
  it('an unknown branch is answered with a code, a sentence and exit code 2', async () => {
    const { exitCode, out, err } = await run('list', '--sector', 'ZZ')
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toBe('buc/unknown-sector: There is no sector "ZZ". The sectors are LA, S, AW, P, FB, UB, R, H, M.')
  })
})

describe('passerelle buc show', () => {
  it('shows both sides beside each other', async () => {
    const { exitCode, out } = await run('show', 'LA_BUC_04')
    expect(exitCode).toBe(0)
    expect(out).toContain('LA_BUC_04  Notification of Posting')
    expect(out).toMatch(/^A009 +starts the case; .* \| awaits$/m)
    expect(out).not.toContain('RULES OF')
  })
  it.each(['LA_BUC_02', 'AW_BUC_01a', 'S_BUC_19'])('shows every rule of %s with the part of the page that gives it', async (id) => {
    const { out } = await run('show', id, '--rules')
    const buc = bucs[id]
    const [owner, counterparty] = buc === undefined ? [] : [rulesOf(buc, 'caseOwner').length, rulesOf(buc, 'counterparty').length]
    expect(out).toContain(`RULES OF THE CASE OWNER (${owner})`)
    expect(out).toContain(`RULES OF THE COUNTERPARTY (${counterparty})`)
    expect(out.split('\n').filter((line) => /^ {4}on /.test(line))).toHaveLength((owner ?? 0) + (counterparty ?? 0))
    expect(out).toContain('  from the rows of its documents')
  })
  it('the same as one JSON document', async () => {
    const { out } = await run('show', 'LA_BUC_04', '--rules', '--json')
    expect(JSON.parse(out)).toMatchObject({
      id: 'LA_BUC_04',
      documents: [{ sed: 'A009' }],
      rules: { caseOwner: expect.arrayContaining([expect.objectContaining({ origin: 'close-globally' })]) },
    })
  })
  it('shows the processes that run inside the others too', async () => {
    const { exitCode, out } = await run('show', 'AD_BUC_01')
    expect({ exitCode, first: out.split('\n')[0] }).toEqual({ exitCode: 0, first: expect.stringMatching(/^AD_BUC_01 \S/) })
  })
  it('is understood in other letters', async () => expect((await run('show', 'aw_buc_01A')).out).toMatch(/^AW_BUC_01a /))
  it.each([
    ['LA_BUC_4', 'buc/unknown-buc: There is no use case "LA_BUC_4". Did you mean LA_BUC_04'],
    ['posting', 'buc/unknown-buc: There is no use case "posting". passerelle buc list shows them all.'],
    ['constructor', 'buc/unknown-buc: There is no use case "constructor".'],
  ])('%s is answered with a code, a sentence, the nearest names and exit code 2', async (id, words) => {
    const { exitCode, out, err } = await run('show', id)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(words)
    expect(err).not.toContain('\n')
  })
})

describe('passerelle buc replay', () => {
  it('draws who sends what to whom, in answer to which, and when time opens something', async () => {
    const { exitCode, out } = await run('replay', 'la_buc_04')
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^ {4}1 {4}0 ●─+▶ {2}A009 {2}Notification of posting$/m)
    expect(out).toMatch(/^ +30 ┊ +┊ {2}time passes until X001 opens$/m)
    expect(out).toMatch(/◀╌+● {2}X003 .* · answers \d+ \(X002\)$/m)
    expect(out).toContain('[Close for everybody]')
    expect(out).toContain('  rules of the case owner     10 of 10 played')
    expect(out.split('\n').at(-1)).toBe('All sides agree.')
  })
  it('says which rules are beyond reach, and why', async () => {
    const { out } = await run('replay', 'S_BUC_23')
    expect(out).toContain('    counterparty, on DOC_RECEIVE S053R: opens DOC_CREATE S053A about S053R')
    expect(out).toContain('      because S053R never answers S053R')
  })
  it('gives a lane to each where several take part, and the earlier documents to who comes later', async () => {
    const { out } = await run('replay', 'LA_BUC_02')
    expect(out).toMatch(/^ step {2}day GR:1001 +IT:2001 +DE:5001$/m)
    expect(out).toMatch(/\d+ earlier documents for who came later/)
  })
  it('the same as one JSON document', async () => {
    const { out } = await run('replay', 'LA_BUC_04', '--json')
    expect(JSON.parse(out)).toMatchObject({ buc: 'LA_BUC_04', disagreements: [], unreached: [], walks: [{ steps: expect.any(Array) }] })
  })
  it('plays them all, one a line, and counts', async () => {
    const { exitCode, out } = await run('replay', '--all')
    const lines = out.split('\n')
    expect(exitCode).toBe(0)
    expect(lines.slice(0, -1).map((line) => line.split(/ +/).slice(0, 2).join(' '))).toEqual(Object.keys(bucs).map((id) => `${id} agree`))
    expect(lines.at(-1)).toBe('99 of 99 use cases agree; 4073/4088 rules and 2992/2992 actions played')
  }, 60_000)
  it.each([
    [['LA_BUC_4'], 'buc/unknown-buc: There is no use case "LA_BUC_4". Did you mean LA_BUC_04'],
    [['AD_BUC_01'], 'buc/unknown-buc: There is no use case "AD_BUC_01". Did you mean'],
    [[], 'buc/which-buc: Name one use case'],
    [['LA_BUC_04', '--all'], 'buc/which-buc: Name one use case'],
  ])('%j is answered with a code, a sentence and exit code 2', async (args, words) => {
    const { exitCode, out, err } = await run('replay', ...args)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(words)
  })
})
