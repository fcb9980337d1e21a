/** Keeps a private key and its certificates in one PEM file that only its owner can read (mode 0600). */
import { chmod, mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { err, ok, type Result } from '@passerelle/kernel'
import type { KeyFileError } from './errors.ts'
import type { SoftwareKey } from './software-keys.ts'
import { certificatesFromPem, certificateToPem } from './thumbprint.ts'

/** Writes whole or not at all: a reader never sees half a key. An existing file is replaced. */
export async function saveKeyFile(path: string, key: SoftwareKey): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${process.pid}.new`
  const file = await open(unfinished, 'w', 0o600)
  try {
    await file.writeFile(`${key.privateKeyPem.trimEnd()}\n${key.certificateChainPem}`)
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(unfinished, 0o600)
  await rename(unfinished, path)
}

/** Refuses a file that group or others may read. Whether key and certificate belong together is asked when the key is opened. */
export async function loadKeyFile(path: string): Promise<Result<SoftwareKey, KeyFileError>> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return err({ code: 'trust/key-file-missing', detail: path })
  if ((found.mode & 0o077) !== 0) return err({ code: 'trust/key-file-exposed', detail: path })
  const text = await readFile(path, 'utf8').catch(() => '')
  const privateKeyPem = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n?/.exec(text)?.[0]
  const certificates = certificatesFromPem(text)
  if (privateKeyPem === undefined || certificates.length === 0) return err({ code: 'trust/key-file-unreadable', detail: path })
  return ok({ privateKeyPem, certificateChainPem: certificates.map(certificateToPem).join('') })
}
