import { ok } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeBody, writeSignedInfo } from '../crypto/sign-message.ts'
import { writeMessaging, writeUserMessage } from '../message/write-user-message.ts'
import { isWritable } from './write-canonical-xml.ts'
import { withXml } from './xml-document.ts'

describe('what we write and sign', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter(isWritable)

  it('is already in the form that libxml2 canonicalises it to', () => {
    fc.assert(
      fc.property(text, text, text, fc.option(text, { nil: undefined }), (value, name, type, mpc) => {
        const party = { id: { value, type }, role: name }
        const messaging = writeMessaging(
          writeUserMessage({
            messageId: 'm@x',
            refToMessageId: 'r@x',
            timestamp: new Date(0),
            from: party,
            to: party,
            agreement: { value, type, pmode: name },
            service: { value, type },
            action: value,
            conversationId: value,
            properties: [{ name, value, type }],
            parts: [
              { contentId: 'p@x', properties: [{ name, value }] },
              { contentId: 'q@x', properties: [] },
            ],
            ...(mpc === undefined ? {} : { mpc }),
          }),
          'm-1',
        )
        expect(canonical(messaging)).toBe(messaging)
      }),
    )
    expect(canonical(writeBody('b-1'))).toBe(writeBody('b-1'))
    const transforms = [{ algorithm: 'urn:a', inclusivePrefixes: ['S12', 'eb'] }]
    const signedInfo = writeSignedInfo([{ uri: 'cid:"<&', transforms, digestAlgorithm: 'urn:d', digest: 'AA==' }])
    expect(canonical(signedInfo)).toBe(signedInfo)
  })

  it('refuses what XML cannot carry or would change', () => {
    for (const value of ['\u0000', 'a\u000bb', '\ufffe', '\ud800', ' a', 'a\n']) expect(isWritable(value)).toBe(false)
    for (const value of ['', 'a b', 'ά', '😀', 'a\tb', '<&>"\'']) expect(isWritable(value)).toBe(true)
  })

  function canonical(xml: string): string {
    const wrapped = `<w:w xmlns:w="urn:w" xmlns:unused="urn:u">${xml}</w:w>`
    const result = withXml(Buffer.from(wrapped), (tree) => {
      const [element] = tree.root.children
      return ok(element === undefined ? '' : Buffer.from(tree.canonicalize(element)).toString('utf8'))
    })
    if (!result.ok) throw new Error(result.error.code)
    return result.value
  }
})
