import { readdirSync, readFileSync } from 'node:fs'
import { unwrap } from '@passerelle/kernel'
import { completeLanguages, labelOf, loadLabels, type PdA1, parsePdA1, parsePrc } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import { completeDraft } from '../domain/draft.ts'
import { georgiosA1, today, zivaCertificate } from '../testing/demo-drafts.ts'
import { messagesIn } from './messages.ts'
import { fitting, paperCountry, paperDate } from './paper-values.ts'
import { pdA1Form } from './pd-a1-form.ts'
import { prcForm } from './prc-form.ts'
import type { PrintFacts, PrintText, Standing } from './print-text.ts'

async function textIn(language: string): Promise<PrintText> {
  const message = messagesIn(language)
  const labels = await loadLabels(language)
  if (message === undefined) throw new Error(`no messages in ${language}`)
  return { language, message, label: (key) => labelOf(labels, key) }
}

const facts = (number: string, standing: Standing = { state: 'valid' }): PrintFacts => ({
  number,
  issuedOn: '2026-11-21',
  institutionName: 'e-EFKA (demo) – Insured Abroad',
  profile: 'eessi:pda1:1.0',
  codeSvg: '<svg/>',
  codeMillimetres: 62,
  standing,
})

const anA1 = (changes: Partial<PdA1> = {}): PdA1 =>
  unwrap(parsePdA1({ ...(completeDraft(georgiosA1, 'A1-2026-7K3M-9QXD', today) as PdA1), ...changes }))
const values = (form: ReturnType<typeof pdA1Form>) =>
  form.sections.flatMap((section) => section.groups.flatMap((group) => group.boxes.flatMap((box) => box.value ?? [])))

describe('a print', () => {
  it.each(completeLanguages)('has a text for everything in %s', async (language) => {
    const text = await textIn(language)
    const [employer] = georgiosA1.employments
    const [place] = georgiosA1.placesOfWork ?? []
    if (employer === undefined || place === undefined) throw new Error('the posting has an employer and a place')
    const full = anA1({
      statusConfirmation: { code: '11', exceptionDescription: 'Art 16' },
      employments: [employer, employer],
      placesOfWork: [place, { ...place, flagStateOrHomeBase: 'MT', companyId: '1', companyIdType: '01' }],
      noFixedPlaceStates: ['DE'],
    })
    const prc = unwrap(parsePrc(completeDraft(zivaCertificate, 'PRC-2026-7K3M-9QXD', today)))
    const standings: Standing[] = [
      { state: 'withdrawn', on: '2026-11-22' },
      { state: 'superseded', on: '2026-11-22', by: 'A1-1' },
      { state: 'valid', coverEndedOn: '2026-11-22' },
    ]
    for (const standing of standings)
      for (const form of [pdA1Form(full, facts('A1-1', standing), text), prcForm(prc, facts('PRC-1', standing), text)]) {
        const texts = JSON.stringify(form, (key, value) => (key === 'svg' || key === 'footer' ? undefined : value))
        expect(texts).not.toMatch(/\{\w+\}|"[a-z0-9-]+\/[A-Za-z-]+"|undefined/)
      }
  })

  it('has the same sentences in every language that has a file', () => {
    const folder = new URL('./messages/', import.meta.url)
    const keys = (file: string) => Object.keys(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).sort()
    const files = readdirSync(folder)
    expect(files.map((file) => file.slice(0, 2)).sort()).toEqual([...completeLanguages].sort())
    for (const file of files) expect(keys(file), file).toEqual(keys('en.json'))
  })

  it.each(['xx', '../en', 'EN', ''])('knows no language %j', (language) => expect(messagesIn(language)).toBeUndefined())

  it.each([
    ['1988-04-12', '12/04/1988'],
    ['1988-00-00', '00/00/1988'],
    [undefined, ''],
  ])('writes the date %s as %j', (date, written) => expect(paperDate(date)).toBe(written))

  it('lets a word that is wider than its box break, after a mark where there is one, and leaves every other word alone', () => {
    expect(fitting('coordination.department@institution.example', 3).split('\u200b')).toEqual([
      'coordination.',
      'department@',
      'institution.',
      'example',
    ])
    expect(
      fitting('Llanfairpwllgwyngyllgogerychwyrndrobwll', 3)
        .split('\u200b')
        .every((part) => part.length <= 18),
    ).toBe(true)
    expect(fitting('Aegean Marble Works (demo)', 12)).toBe('Aegean Marble Works (demo)')
  })

  it('names a country in the reader’s language with the code of the card', () => {
    expect(paperCountry('GR', 'el', (code) => code)).toBe('Ελλάδα (GR)')
    expect(paperCountry('GB', 'en', () => 'UK')).toBe('United Kingdom (UK)')
  })
})

describe('the printed PD A1', () => {
  it('has the six sections, and every value of the record in some box', async () => {
    const form = pdA1Form(anA1(), facts('A1-2026-7K3M-9QXD'), await textIn('en'))
    expect(form.sections.map((section) => section.no)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(values(form)).toEqual(
      expect.arrayContaining([
        'GR-DEMO-12048800',
        'Nikolaidis (demo)',
        '12/04/1988',
        'Odos Dokimis 7',
        '01/12/2026',
        '31/08/2027',
        'Aegean Marble Works (demo)',
        'Via Prova 12',
        'Italy (IT)',
        'GR:1001',
        'abroad@efka.example',
      ]),
    )
  })

  it('ticks exactly the status of the record, of twelve, and the boxes of section 2 that hold', async () => {
    const form = pdA1Form(anA1(), facts('A1'), await textIn('en'))
    expect(form.sections[2]?.choices).toHaveLength(12)
    expect(form.sections.flatMap((section) => section.choices.filter((choice) => choice.chosen).map((choice) => choice.no))).toEqual([
      '2.4',
      '3.1',
    ])
  })

  it('numbers employers and places where there are several, and not where there is one', async () => {
    const text = await textIn('en')
    const two = [...georgiosA1.employments, ...georgiosA1.employments]
    const titles = (form: ReturnType<typeof pdA1Form>) => form.sections[3]?.groups.map((group) => group.title)
    expect(titles(pdA1Form(anA1(), facts('A1'), text))).toEqual([undefined])
    expect(titles(pdA1Form(anA1({ employments: two }), facts('A1'), text))).toEqual([
      'Employer or self-employment 1 of 2',
      'Employer or self-employment 2 of 2',
    ])
  })

  it('says first that a superseded document is no longer valid, since when and by which it was replaced', async () => {
    const form = pdA1Form(anA1(), facts('A1', { state: 'superseded', on: '2026-12-24', by: 'A1-2026-NEWR-0000' }), await textIn('it'))
    expect(form.warning).toBe('Non più valido. Il documento è stato sostituito il 24/12/2026 dal documento A1-2026-NEWR-0000.')
    expect(pdA1Form(anA1(), facts('A1'), await textIn('it')).warning).toBeUndefined()
  })
})

describe('the printed replacement certificate', () => {
  it('has the positions 2 to 9 of the card and (a) to (c), with a code of at least six centimetres', async () => {
    const prc = unwrap(parsePrc(completeDraft(zivaCertificate, 'PRC-2026-7K3M-9QXD', today)))
    const form = prcForm(prc, facts('PRC'), await textIn('sl'))
    const numbers = form.sections.flatMap((section) => section.groups.flatMap((group) => group.boxes.map((box) => box.no)))
    expect([...new Set(numbers)]).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '(a)', '(b)', '(c)'])
    expect(form.seal.millimetres).toBeGreaterThanOrEqual(60)
  })
})
