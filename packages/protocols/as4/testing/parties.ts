/** Access points for tests: RSA keys and self-signed certificates made on the spot, behind the kernel's windows. */
import 'reflect-metadata'
import { constants, createPrivateKey, type KeyObject, privateDecrypt, sign, webcrypto } from 'node:crypto'
import type { KeyUnwrapper, Signer } from '@passerelle/kernel'
import * as x509 from '@peculiar/x509'
import { type Party, type PMode, role } from '../index.ts'

export interface TestParty {
  readonly party: Party
  readonly key: KeyObject
  readonly certificate: Uint8Array
  readonly signer: Signer
  readonly unwrapper: KeyUnwrapper
}

export const partyType = 'urn:example:access-point'

export async function makeParty(id: string, side: keyof typeof role): Promise<TestParty> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${id}`,
    notBefore: new Date('2026-01-01'),
    notAfter: new Date('2027-01-01'),
    keys,
    signingAlgorithm: algorithm,
    extensions: [await x509.SubjectKeyIdentifierExtension.create(keys.publicKey)],
  })
  const certificate = new Uint8Array(made.rawData)
  const key = createPrivateKey({
    key: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    format: 'der',
    type: 'pkcs8',
  })
  return {
    party: { id: { value: id, type: partyType }, role: role[side] },
    key,
    certificate,
    signer: { algorithm: 'RS256', certificateChain: [certificate], sign: async (input) => sign('sha256', input, key) },
    unwrapper: {
      certificate,
      unwrap: async (wrapped) => privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, wrapped),
    },
  }
}

export const testPMode: PMode = {
  id: 'test',
  initiator: { partyType, role: role.initiator },
  responder: { partyType, role: role.responder },
  service: { value: 'BusinessMessaging', type: 'urn:example:services' },
  action: 'Send',
  suite: '1.15-rsa',
  sign: true,
  encrypt: true,
  fourCorner: true,
}
