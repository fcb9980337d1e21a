/** Opens the node's keys from its data folder, each for one purpose; a missing or exposed key stops the start. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type KeyUnwrapper, type Signer, unwrap } from '@passerelle/kernel'
import { loadKeyFile, type SoftwareKey, softwareSigner, softwareUnwrapper } from '@passerelle/trust'

export interface NodeKeys {
  readonly tls: SoftwareKey
  readonly messaging: {
    readonly signer: Signer
    readonly unwrapper: KeyUnwrapper
    readonly signingCertificatePem: string
    readonly encryptionCertificatePem: string
  }
  /** Seals portable documents, status lists and QR codes. */
  readonly seal: Signer
  /** Signs presentation requests and verification proofs. */
  readonly access: Signer
  readonly authorityPem: string
}

export async function openKeys(folder: string, authorityCertificate: string): Promise<NodeKeys> {
  const [tls, signing, encryption, seal, access] = await Promise.all(
    ['tls', 'as4-signing', 'as4-encryption', 'seal', 'access'].map(async (name) => unwrap(await loadKeyFile(join(folder, `${name}.pem`)))),
  )
  if (tls === undefined || signing === undefined || encryption === undefined || seal === undefined || access === undefined)
    throw new Error('a key is missing')
  return {
    tls,
    messaging: {
      signer: softwareSigner(signing),
      unwrapper: softwareUnwrapper(encryption),
      signingCertificatePem: signing.certificateChainPem,
      encryptionCertificatePem: encryption.certificateChainPem,
    },
    seal: softwareSigner(seal),
    access: softwareSigner(access),
    authorityPem: await readFile(authorityCertificate, 'utf8'),
  }
}
