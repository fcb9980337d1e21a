import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../command.ts'

const samples = fileURLToPath(new URL('../../../../shared/vectors/seds/', import.meta.url))
const here = existsSync(samples)
if (!here) console.warn('left out: the SED samples are not beside the repository')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sed-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommand(['sed', ...args], { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n').split('\n'), err: err.join('\n') }
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const x009 = (sex = '01') => ({
  X009: { sedGVer: '4', sedVer: '2', CaseContext: { PersonContext: { familyName: 'Rossi', sex: { value: [sex] } } } },
})

describe('passerelle sed check', () => {
  it('says a line for each file, reservations below it, and the counts', async () => {
    const good = file('good.json', x009())
    const odd = file('odd.json', { X009: { ...x009().X009, New: 'x' } })
    const bad = file('bad.json', x009('77'))
    const { code, out } = await run('check', good, odd, bad, join(folder, 'none.json'))
    expect(code).toBe(1)
    expect(out).toEqual([
      `OK X009 4.2 cpi ${good}`,
      `OK X009 4.2 cpi ${odd}`,
      expect.stringMatching(/^ {2}vocabulary\/unknown-field \/X009\/New: /),
      expect.stringMatching(/^REFUSED vocabulary\/unknown-code \/X009\/CaseContext\/PersonContext\/sex .*bad\.json: /),
      expect.stringMatching(/^REFUSED file\/unreadable \/ .*none\.json: there is no such file$/),
      '2 read, 2 refused',
    ])
  })
  it('ends with 0 when every file was read', async () => {
    expect(await run('check', file('good.json', x009()))).toMatchObject({ code: 0, err: '' })
  })
  it('says what a file about a case is', async () => {
    const path = file('case.json', {
      processDefinitionName: 'LA_BUC_04',
      processDefinitionVersion: 'v4.2',
      documents: [{ type: 'A009' }],
      x: 1,
    })
    expect(await run('check', path)).toMatchObject({
      code: 0,
      out: [
        `OK LA_BUC_04 4.2 cpi ${path}`,
        '  a case of RINA, 1 document',
        expect.stringMatching(/^ {2}vocabulary\/not-mapped \/x: /),
        '1 read, 0 refused',
      ],
    })
  })
  it.skipIf(!here)('reads every public case file', async () => {
    const cases = fileURLToPath(new URL('../../../../shared/vectors/cases/', import.meta.url))
    const files = readdirSync(cases).filter((name) => name.endsWith('.json'))
    const { code, out } = await run('check', ...files.map((name) => join(cases, name)))
    expect({ code, last: out.at(-1) }).toEqual({ code: 0, last: `${files.length} read, 0 refused` })
  })
  it.skipIf(!here)('reads every public sample but mapping templates and front-end objects', async () => {
    const files = readdirSync(samples).filter((name) => /\.(json|xml)$/.test(name))
    const { out } = await run('check', ...files.map((name) => join(samples, name)))
    const refused = out.filter((line) => line.startsWith('REFUSED'))
    expect(refused.filter((line) => !/vocabulary\/(mapping-template|front-end-object)/.test(line))).toEqual([])
    expect(out.at(-1)).toBe(`${files.length - refused.length} read, ${refused.length} refused`)
  })
})

describe('passerelle sed show', () => {
  it('shows a document in a language', async () => {
    const { code, out } = await run('show', file('good.json', x009()), '--lang', 'el')
    expect(code).toBe(0)
    expect(out.join('\n')).toContain('Επώνυμο: Rossi')
  })
  it('shows what was kept', async () => {
    const { out } = await run('show', file('odd.json', { X009: { New: { a: 'b' } } }))
    expect(out).toContain('  /X009/New: {"a":"b"}')
  })
  it('shows a case: who takes part, what was written, what may be done', async () => {
    const { code, out } = await run(
      'show',
      file('case.json', {
        processDefinitionName: 'LA_BUC_04',
        status: 'open',
        participants: [{ role: 'CaseOwner', organisation: { id: 'EL:1001' } }],
        documents: [{ type: 'A009', status: 'sent', creationDate: 1567082435017 }],
        actions: [{ operation: 'Create', documentType: 'X008' }],
      }),
    )
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        'LA_BUC_04 · ? · a case of RINA, 1 participant, 1 document, 1 possible action · open',
        '',
        'Participants',
        '  caseOwner  GR:1001',
        '',
        'Documents',
        '  A009  Notification of posting  sent  2019-08-29',
        '',
        'Possible actions',
        '  Create  X008',
      ],
    })
  })
  it('knows no language but those of the Union and the EEA', async () => {
    expect(await run('show', file('good.json', x009()), '--lang', 'xx')).toMatchObject({ code: 2 })
  })
})

describe('passerelle sed convert', () => {
  it('writes another dialect, and says what has no place in it', async () => {
    const path = file('nav.json', {
      sed: 'X009',
      sedGVer: '4',
      sedVer: '2',
      nav: { sak: { kontekst: { bruker: { person: { etternavn: 'Rossi', kjoenn: 'K' } } }, annet: 'x' } },
    })
    const { code, out, err } = await run('convert', path, '--to', 'cpi')
    expect(code).toBe(0)
    expect(JSON.parse(out.join('\n')).X009.CaseContext.PersonContext).toEqual({ familyName: 'Rossi', sex: { value: ['02'] } })
    expect(err).toContain('/nav/sak/annet')
  })
  it('asks for a dialect that it knows', async () => {
    expect(await run('convert', 'x', '--to', 'neessi')).toMatchObject({ code: 2 })
  })
})

describe('passerelle sed new', () => {
  it.each(['cpi', 'xml', 'nav'])('makes a filled document in %s that can be read', async (dialect) => {
    const { out } = await run('new', 'A003', '--filled', '--as', dialect)
    const { out: checked } = await run('check', file(`new.${dialect}`, out.join('\n')))
    expect(checked[0]).toMatch(new RegExp(`^OK A003 4\\.2 ${dialect} `))
    expect(checked.at(-1)).toBe('1 read, 0 refused')
  })
  it('knows no other types', async () => {
    expect(await run('new', 'A099')).toMatchObject({ code: 2, err: expect.stringContaining('vocabulary/unknown-document-type') })
    expect(await run('new', 'A009', '--model', '5')).toMatchObject({ code: 2, err: expect.stringContaining('vocabulary/unknown-version') })
  })
  it('begins in the version that is asked for, with what is mandatory there', async () => {
    const { out } = await run('new', 'A012', '--model', '4.4')
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      A012: { sedVer: '4', Person: { PersonIdentification: { sex: { value: ['02'] } } } },
    })
  })
})

describe('passerelle sed diff', () => {
  it('shows the fields that differ, across dialects', async () => {
    const cpi = file('a.json', x009())
    const nav = file('b.json', {
      sed: 'X009',
      sedGVer: '4',
      sedVer: '2',
      nav: { sak: { kontekst: { bruker: { person: { etternavn: 'Bianchi', kjoenn: 'M' } } } } },
    })
    const { code, out } = await run('diff', cpi, nav)
    expect(code).toBe(1)
    expect(out).toEqual([
      '- /X009/CaseContext/PersonContext/familyName: Rossi',
      '+ /X009/CaseContext/PersonContext/familyName: Bianchi',
      '1 field differs.',
    ])
    expect(await run('diff', cpi, cpi)).toMatchObject({ code: 0, out: ['The same document.'] })
  })
})
