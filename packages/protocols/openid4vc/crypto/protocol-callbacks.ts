/** The cryptography that the protocol library asks its caller for: keys given as JWK only, ES256 only, nothing fetched. */

import { createHash } from 'node:crypto'
import type { CallbackContext } from '@openid4vc/oauth2'
import { verifiesWithJwk } from './jwt.ts'

export function protocolCallbacks(random: (bytes: number) => Uint8Array) {
  return {
    hash: (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest(),
    generateRandom: (bytes) => random(bytes),
    verifyJwt: async (signer, { compact }) =>
      signer.method === 'jwk' && signer.alg === 'ES256' && (await verifiesWithJwk(compact, signer.publicJwk))
        ? { verified: true, signerJwk: signer.publicJwk }
        : { verified: false },
    signJwt: notHere,
    encryptJwe: notHere,
    decryptJwe: notHere,
    clientAuthentication: notHere,
    fetch: notHere,
  } satisfies CallbackContext
}

function notHere(): never {
  throw new Error('the server side neither signs, encrypts nor fetches through the protocol library')
}
