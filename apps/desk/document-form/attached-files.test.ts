/** A file goes with a document only when somebody has said whether it is medical and the case has it; what is wrong stands at the file. */
import { describe, expect, it } from 'vitest'
import { acceptedEndings, changeFiles, fileLimits, findGaps, idsOf, mediaTypeOf, startFiles } from './attached-files.ts'

/** As text: a face imports no context. */
const [limits = ''] = Object.values(
  import.meta.glob<string>('../../../packages/contexts/casework/domain/attachments.ts', { query: '?raw', import: 'default', eager: true }),
)

const chosen = (name: string, type = 'application/pdf', size = 10) =>
  changeFiles([], { kind: 'chosen', files: [{ key: 'k', name, type, size }] })
const report = { id: 'a1', name: 'report.pdf', mimeType: 'application/pdf', size: 10, medical: true }

describe('a chosen file', () => {
  it('waits for the answer whether it is medical, is added, and is among what is sent', () => {
    const waiting = chosen('report.pdf')
    expect(findGaps(waiting)).toMatchObject([{ target: 'medical-k', code: 'ui/medical-missing' }])
    const adding = changeFiles(waiting, { kind: 'adding', key: 'k', medical: true })
    expect(findGaps(adding)).toMatchObject([{ target: 'file-k', code: 'ui/file-not-added' }])
    expect(idsOf(adding)).toEqual([])
    const added = changeFiles(adding, { kind: 'added', key: 'k', file: report })
    expect([findGaps(added), idsOf(added)]).toEqual([[], ['a1']])
    expect(changeFiles(added, { kind: 'removed', key: 'k' })).toEqual([])
  })

  it('keeps what the node said of it until it is tried again', () => {
    const problem = { code: 'casework/attachment-not-allowed', params: { problem: 'name-too-long' } }
    const failed = changeFiles(chosen('report.pdf'), { kind: 'failed', key: 'k', problem })
    expect(failed).toMatchObject([{ state: 'failed', problem }])
    expect(changeFiles(failed, { kind: 'adding', key: 'k', medical: false })[0]).not.toHaveProperty('problem')
  })

  it.each([
    ['empty', 'application/pdf', 'report.pdf', 0],
    ['too-large', 'application/pdf', 'report.pdf', 20 * 1024 * 1024 + 1],
    ['type-not-allowed', 'text/html', 'page.html', 10],
  ])('is refused at once when it is %s', (problem, type, name, size) => {
    expect(chosen(name, type, size)).toMatchObject([{ state: 'failed', problem: { params: { problem } } }])
  })

  it.each([
    ['scan.zip', 'application/x-zip-compressed', 'application/zip'],
    ['Report.DOCX', '', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.pdf', 'APPLICATION/PDF', 'application/pdf'],
    ['noname', '', ''],
  ])('%s of the type "%s" is sent as %s', (name, type, mimeType) => expect(mediaTypeOf(name, type)).toBe(mimeType))
})

describe('the files of a document', () => {
  it('that were there before stay, and the same one twice goes once', () => {
    const twice = [...startFiles([report]), ...startFiles([report])]
    expect(idsOf(twice)).toEqual(['a1'])
    expect(findGaps(twice)).toEqual([])
  })

  it('have the limits of the node', () => {
    expect(limits).toContain(`each: ${fileLimits.eachMb} * 1024 * 1024,`)
    expect(limits).toContain(`together: ${fileLimits.togetherMb} * 1024 * 1024,`)
    expect(limits).toContain(`count: ${fileLimits.count},`)
    expect(acceptedEndings).toContain('.pdf,.jpg')
    expect(acceptedEndings).not.toContain('.bin')
  })
})
