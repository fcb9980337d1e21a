/** Puts header, security blocks and Body into a SOAP 1.2 envelope without disturbing the canonical form of what was signed. */
import { writeBody } from '../crypto/sign-message.ts'
import { ns } from '../uris.table.ts'
import { element } from '../xml/write-canonical-xml.ts'

export function writeEnvelope(messaging: string, securityBlocks: readonly string[], bodyId: string): Uint8Array {
  const security =
    securityBlocks.length === 0
      ? ''
      : element(
          'wsse:Security',
          [
            ['xmlns:wsse', ns.wsse],
            ['xmlns:wsu', ns.wsu],
            ['S:mustUnderstand', 'true'],
          ],
          ...securityBlocks,
        )
  const envelope = element('S:Envelope', [['xmlns:S', ns.soap]], element('S:Header', [], messaging, security), writeBody(bodyId))
  return Buffer.from(envelope, 'utf8')
}
