import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNameProblem, maxNameBytes, nameKey, safeName } from './attachment-name.ts'
import { attachmentLimits, findListFault, findUploadFault, matchAttachments } from './attachments.ts'

const pdf = Buffer.from('%PDF-1.7\nbody')
const pdfType = 'application/pdf'

describe('a name that a clerk gives', () => {
  it.each([
    ['../../etc/passwd.pdf', 'path-separator'],
    ['C:\\reports\\a1.pdf', 'path-separator'],
    ['a1\u2215b.pdf', 'path-separator'],
    ['a1\uff0fb.pdf', 'path-separator'],
    ['a1\u0000.pdf', 'control-character'],
    ['a1\n.pdf', 'control-character'],
    ['a1\u2028.pdf', 'control-character'],
    ['invoice\u202efdp.exe', 'hidden-character'],
    ['a\u200b1.pdf', 'hidden-character'],
    ['a1\ud800.pdf', 'hidden-character'],
    ['what?.pdf', 'forbidden-character'],
    ['a1.pdf:stream', 'forbidden-character'],
    ['CON.pdf', 'reserved-name'],
    ['lpt1.report.pdf', 'reserved-name'],
    ['\uff23\uff2f\uff2e.pdf', 'reserved-name'],
    ['.pdf', 'dot-or-blank-at-edge'],
    ['a1.pdf ', 'dot-or-blank-at-edge'],
    ['a1.pdf.', 'dot-or-blank-at-edge'],
    [`${'a'.repeat(300)}.pdf`, 'too-long'],
    [`${'ä'.repeat(100)}.pdf`, 'too-long'],
    ['', 'empty'],
    ['   ', 'empty'],
    [42, 'not-text'],
    ['a1.pdf.exe', 'wrong-extension'],
    ['a1', 'wrong-extension'],
    ['a1.docx', 'wrong-extension'],
  ])('%j is refused: %s', (name, problem) => {
    expect(findNameProblem(name, pdfType)).toBe(problem)
  })
  it.each(['Bescheid 2026.pdf', 'ΑΠΟΦΑΣΗ.pdf', 'Živa – odločba.PDF', 'CONTRACT.pdf', "l'attestation (2).pdf", 'a1.2026.pdf'])(
    '%j is taken as it is',
    (name) => {
      expect(findNameProblem(name, pdfType)).toBeUndefined()
      expect(safeName(name, pdfType, new Set())).toBe(name)
    },
  )
})

describe('a name that came from outside', () => {
  it.each([
    ['../../etc/passwd', '_.._etc_passwd.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe.pdf'],
    ['CON', '_CON.pdf'],
    ['nul.pdf', '_nul.pdf'],
    ['', 'attachment.pdf'],
    ['\u0000\u0001', 'attachment.pdf'],
    ['a/b\\c.pdf', 'a_b_c.pdf'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeName(name, pdfType, new Set())).toBe(safe)
  })
  it('is told from another that some systems take for the same', () => {
    const taken = new Set<string>()
    expect(
      ['Report.pdf', 'REPORT.PDF', 'report.pdf', 're\u0301sume\u0301.pdf', 'résumé.pdf'].map((one) => safeName(one, pdfType, taken)),
    ).toEqual(['Report.pdf', 'REPORT (2).PDF', 'report (3).pdf', 'résumé.pdf', 'résumé (2).pdf'])
  })
  it('keeps its ending where it is cut in the middle of blanks and dots', () => {
    const name = safeName(`fi.${' '.repeat(300)}x.pdf`, 'application/pdf', new Set())
    expect(name).toBe('fi.pdf')
    expect(findNameProblem(name, 'application/pdf')).toBeUndefined()
  })
  it('is always one that a clerk might have given, whatever it was', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            '.',
            ' ',
            '/',
            '\\',
            ':',
            '\u202e',
            '\u0000',
            '\ud800',
            'CON',
            'nul',
            'ﬁ',
            'pdf',
            '\uff0e',
            '\u00a0',
            '…',
            '⁄',
            '№',
          ),
          { maxLength: 40 },
        )
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (names) => {
        const taken = new Set<string>()
        const safe = names.map((one) => safeName(one, pdfType, taken))
        for (const one of safe) expect(findNameProblem(one, pdfType), JSON.stringify(one)).toBeUndefined()
        for (const one of safe) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(maxNameBytes)
        expect(new Set(safe.map(nameKey)).size).toBe(names.length)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what a clerk attaches', () => {
  it('is of a type of the closed list, and begins as one of that type', () => {
    expect(findUploadFault('a1.pdf', pdfType, pdf)).toBeUndefined()
    expect(findUploadFault('a1.exe', 'application/x-msdownload', Buffer.from('MZ'))).toEqual({ problem: 'type-not-allowed' })
    expect(findUploadFault('a1.bin', 'application/octet-stream', pdf)).toEqual({ problem: 'type-not-allowed' })
    expect(findUploadFault('a1.pdf', pdfType, Buffer.from('MZ\u0090'))).toEqual({ problem: 'other-than-its-type' })
    expect(findUploadFault('a1.png', 'image/png', pdf)).toEqual({ problem: 'other-than-its-type' })
    expect(findUploadFault('a1.pdf', pdfType, Buffer.concat([Buffer.from('\ufeff\n'), pdf]))).toBeUndefined()
  })
  it('is neither empty nor too large, alone and together', () => {
    expect(findUploadFault('a1.pdf', pdfType, Buffer.alloc(0))).toEqual({ problem: 'empty' })
    expect(findUploadFault('a.xml', 'application/xml', Buffer.alloc(attachmentLimits.each))).toBeUndefined()
    expect(findUploadFault('a.xml', 'application/xml', Buffer.alloc(attachmentLimits.each + 1))).toMatchObject({ problem: 'too-large' })
    const one = (name: string, size: number) => ({ id: name, name, mimeType: pdfType, size, medical: false, digest: '' })
    const half = attachmentLimits.together / 2
    expect(findListFault([one('a.pdf', half), one('b.pdf', half)])).toBeUndefined()
    expect(findListFault([one('a.pdf', half), one('b.pdf', half + 1)])).toMatchObject({ problem: 'too-large' })
    expect(findListFault(Array.from({ length: attachmentLimits.count + 1 }, (_, at) => one(`${at}.pdf`, 1)))).toMatchObject({
      problem: 'too-many',
    })
    expect(findListFault([one('a.pdf', 1), one('A.PDF', 1)])).toEqual({ problem: 'same-name' })
  })
})

describe('the parts of a message that came', () => {
  const listed = (identifier: string, fileName = `${identifier}.pdf`, mediaType: string = pdfType) => ({
    identifier,
    fileName,
    mediaType,
    isMedical: false,
  })
  const other = Buffer.from('%PDF-1.4\nother')
  it('are found by their id, and without ids by their place', () => {
    const both = [listed('aaaaaaaa'), listed('bbbbbbbb')]
    const byId = matchAttachments(both, [
      { id: 'bbbbbbbb', bytes: other },
      { id: 'aaaaaaaa', bytes: pdf },
    ])
    expect(byId.refusal).toBeUndefined()
    expect(byId.found.map(({ bytes }) => bytes)).toEqual([pdf, other])
    expect(matchAttachments(both, [{ bytes: pdf }, { bytes: other }]).found.map(({ bytes }) => bytes)).toEqual([pdf, other])
    const twice = matchAttachments(
      [listed('aaaaaaaa'), listed('aaaaaaaa')],
      [
        { id: 'aaaaaaaa', bytes: pdf },
        { id: 'aaaaaaaa', bytes: other },
      ],
    )
    expect(twice.found.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['aaaaaaaa.pdf', pdf],
      ['aaaaaaaa (2).pdf', other],
    ])
  })
  it('are refused when one is missing, unannounced, infected, or not what it may be', () => {
    expect(matchAttachments([listed('aaaaaaaa')], []).refusal).toBe('attachment-missing')
    expect(matchAttachments([], [{ bytes: pdf }]).refusal).toBe('attachment-missing')
    expect(matchAttachments([listed('aaaaaaaa')], [{ bytes: pdf, isInfected: true }]).refusal).toBe('attachment-infected')
    expect(matchAttachments([listed('aaaaaaaa')], [{ bytes: Buffer.from('MZ') }]).refusal).toBe('attachment-not-allowed')
    expect(matchAttachments([listed('aaaaaaaa', 'a.exe', 'application/x-msdownload')], [{ bytes: pdf }]).refusal).toBe(
      'attachment-not-allowed',
    )
    expect(matchAttachments([listed('aaaaaaaa', 'setup.exe', 'application/octet-stream')], [{ bytes: pdf }]).refusal).toBeUndefined()
  })
})
