import { describe, expect, it } from 'vitest'
import { runCommand } from '../command.ts'

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const exitCode = await runCommand(args, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { exitCode, out: out.join('\n'), err: err.join('\n') }
}

describe('passerelle vocabulary changes', () => {
  it('shows what changed, with what is known of the version', async () => {
    const { exitCode, out } = await run('vocabulary', 'changes', '4.1', '4.2')
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^New in 4\.2 \(known whole, source: /)
    expect(out).toContain('\n  DA003A  new document\n')
    expect(out).toContain('\n  S051 (batch)  GlobalNoteRRO.globalRROReferenceSenderLiaisonBody is now globalRROReferenceLiaisonBody\n')
  })
  it('shows one document over several versions', async () => {
    const { out } = await run('vocabulary', 'changes', '4.1', '4.4', '--sed', 'A001')
    const lines = out.split('\n').filter((line) => line.startsWith('  '))
    expect(lines).toEqual([
      '  no change known',
      '  no change known',
      '  A001  PlaceWork.PlaceWork gone',
      '  A001  PlaceWork.aFixedPlaceWorkExistsIndicator new',
      '  A001  PlaceWork.CountriesWork new',
      '  A001  RequestedForSituationsCoveredByArti8832004.FillInIfArticle10 new',
    ])
  })
  it('shows what is known by its name only', async () => {
    expect((await run('vocabulary', 'changes', '4.2', '4.3')).out).toContain('\n  U004_IT  named, and no field of it found\n')
  })
  it('shows replies that came to a use case', async () => {
    expect((await run('vocabulary', 'changes', '4.2', '4.3')).out).toContain('\n  LA_BUC_02  A012 is a reply to A004 now\n')
  })
  it('the same as one JSON document', async () => {
    const { out } = await run('vocabulary', 'changes', '4.1', '4.2', '--sed', 'S033', '--json')
    expect(JSON.parse(out)).toMatchObject([
      { version: '4.2', documents: [{ type: 'S033', inBatches: true, fields: [{ kind: 'added', at: 'GlobalNoteCOCCRNILP' }] }] },
    ])
  })
  it.each([
    [['4.2', '4.1'], 'vocabulary/wrong-order: 4.2 does not come before 4.1.'],
    [['4.1', '5.0'], 'vocabulary/unknown-version: There is no version "5.0" of the data model here. The versions are 4.1, 4.2, 4.3, 4.4.'],
    [['4.1', '4.2', '--sed', 'A09'], 'vocabulary/unknown-document-type: There is no document "A09". Did you mean A009'],
  ])('%j is answered with a code, a sentence and exit code 2', async (args, words) => {
    const { exitCode, out, err } = await run('vocabulary', 'changes', ...args)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(words)
  })
})

describe('passerelle sed schema', () => {
  it('prints a JSON Schema that stands alone', async () => {
    const { exitCode, out } = await run('sed', 'schema', 'A009')
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringMatching(/^A009 .*, model 4\.2$/),
      additionalProperties: false,
    })
  })
  it('of the version that is asked for', async () => {
    expect((await run('sed', 'schema', 'A001', '--model', '4.4')).out).toContain('teleworkFrameworkAgreement')
    expect((await run('sed', 'schema', 'A001')).out).not.toContain('teleworkFrameworkAgreement')
  })
  it.each([
    [['DA003A', '--model', '4.1'], 'vocabulary/unknown-document-type: There is no document "DA003A" in model 4.1.'],
    [['A009', '--model', 'new'], 'vocabulary/unknown-version: There is no version "new"'],
    [['__proto__'], 'vocabulary/unknown-document-type: There is no document "__proto__"'],
  ])('%j is answered with a code, a sentence and exit code 2', async (args, words) => {
    const { exitCode, out, err } = await run('sed', 'schema', ...args)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(words)
  })
})
