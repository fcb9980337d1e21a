import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unwrap } from '@passerelle/kernel'
import { afterEach, describe, expect, it } from 'vitest'
import type { PrintedForm } from './form.ts'
import { createPrinter, type Printer, type PrinterOptions } from './printer.ts'

const form = (code: string): PrintedForm => ({
  language: 'en',
  system: 'S',
  code,
  title: 'T',
  legalBasis: 'L',
  number: { no: '', label: 'N', value: '1', span: 12 },
  issuedOn: { no: '', label: 'I', value: '1', span: 12 },
  information: { title: 'H', paragraphs: ['P'] },
  sections: [],
  seal: {
    title: 'C',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    alt: 'A',
    millimetres: 70,
    steps: ['1'],
    sealedBy: 'X',
  },
  chosen: 'y',
  notChosen: 'n',
  footer: '{page}/{pages}',
  date: '2026-11-21',
  issuer: 'I',
})

let printer: Printer
afterEach(() => printer.close())

const aPrinter = (worker: string, options: PrinterOptions = {}) => {
  printer = createPrinter({ ...options, script: new URL(`../testing/workers/${worker}.ts`, import.meta.url) })
  return printer
}
const pidOf = async (code = 'A1') => new TextDecoder().decode(unwrap(await printer.print(form(code))))

describe('the printer', () => {
  it('replaces its process after the agreed number of documents, and not before', async () => {
    aPrinter('telling-its-pid', { recycleAfter: 2 })
    const pids = [await pidOf(), await pidOf(), await pidOf()]
    expect(pids[1]).toBe(pids[0])
    expect(pids[2]).not.toBe(pids[0])
  })

  it('tries a document once more in a fresh process after a crash, and prints the next ones', async () => {
    aPrinter('telling-its-pid')
    const before = await pidOf()
    const after = await pidOf(join(mkdtempSync(join(tmpdir(), 'print-')), 'crashed'))
    expect(after).not.toBe(before)
    expect(await pidOf()).toBe(after)
  })

  it.each([
    ['crashing', 'crash'],
    ['silent', 'timeout'],
  ])('answers with a coded error when the process is %s twice', async (worker, cause) => {
    const outcome = await aPrinter(worker, { timeoutMs: worker === 'silent' ? 300 : 20_000 }).print(form('A1'))
    expect(outcome).toEqual({ ok: false, error: { code: 'documents/print-failed', params: { cause } } })
  })

  it('answers with a coded error, without the text of the form, when the layout is impossible', async () => {
    printer = createPrinter()
    const outcome = await printer.print({ ...form('Nikolaidis'), date: 'Nikolaidis' })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'documents/print-failed', params: { cause: 'layout' } } })
    expect(JSON.stringify(outcome)).not.toContain('Nikolaidis')
  })

  it('prints many at once, each its own', async () => {
    printer = createPrinter()
    const files = await Promise.all(['A1', 'S1', 'U1'].map((code) => printer.print(form(code))))
    expect(new Set(files.map((file) => Buffer.from(unwrap(file)).toString('base64'))).size).toBe(3)
  })

  it('refuses a picture without a text for who does not see it', async () => {
    printer = createPrinter()
    const { alt: _alt, ...seal } = form('A1').seal
    expect(await printer.print({ ...form('A1'), seal: seal as PrintedForm['seal'] })).toMatchObject({
      ok: false,
      error: { params: { cause: 'layout' } },
    })
  })
})
