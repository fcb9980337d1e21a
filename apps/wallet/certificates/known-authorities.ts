/**
 * Whom this wallet knows: the certificates of authorities that its provider serves beside the pages, as PEM at `/authorities.pem`.
 * Without them everybody is unknown, and the person is warned each time.
 */
import { base64Bytes } from './encoding.ts'
import { type Certificate, readCertificate } from './read-certificate.ts'

const address = '/authorities.pem'
let known: Promise<readonly Certificate[]> | undefined

export function knownAuthorities(): Promise<readonly Certificate[]> {
  known ??= load()
  return known
}

async function load(): Promise<readonly Certificate[]> {
  try {
    const response = await fetch(address)
    return response.ok ? parseAuthorities(await response.text()) : []
  } catch {
    known = undefined
    return []
  }
}

export function parseAuthorities(pem: string): readonly Certificate[] {
  const blocks = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)]
  return blocks.flatMap(([, base64 = '']) => {
    const der = base64Bytes(base64.replace(/\s/g, ''))
    return (der === undefined ? undefined : readCertificate(der)) ?? []
  })
}
