/**
 * A host made of WebCrypto and fetch, as browsers and Node.js both have them. Keys cannot be exported;
 * where they rest between visits (IndexedDB can hold them as they are) is the wallet's own store.
 */
import type { CryptoKey } from 'jose'
import type { HolderHost, PublicJwk } from './host.ts'

export interface WebKeyStore {
  put(id: string, privateKey: CryptoKey): Promise<void>
  get(id: string): Promise<CryptoKey | undefined>
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const

export function createWebHolderHost(
  options: {
    readonly keys?: WebKeyStore
    readonly fetch?: HolderHost['fetch']
    readonly now?: () => Date
    readonly verifyCertificateChain?: NonNullable<HolderHost['verifyCertificateChain']>
  } = {},
): HolderHost {
  const keys = options.keys ?? keysInMemory()
  return {
    async generateKey() {
      const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify'])
      const { x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
      const id = crypto.randomUUID()
      await keys.put(id, pair.privateKey)
      return { id, publicJwk: { kty: 'EC', crv: 'P-256', x, y } as PublicJwk }
    },
    async sign(keyId, input) {
      const key = await keys.get(keyId)
      if (key === undefined) throw new Error('the wallet asked to sign with a key that it does not hold')
      return new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, copy(input)))
    },
    hash: async (input) => new Uint8Array(await crypto.subtle.digest('SHA-256', copy(input))),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    now: options.now ?? (() => new Date()),
    ...(options.verifyCertificateChain === undefined ? {} : { verifyCertificateChain: options.verifyCertificateChain }),
  }
}

function keysInMemory(): WebKeyStore {
  const held = new Map<string, CryptoKey>()
  return {
    async put(id, key) {
      held.set(id, key)
    },
    get: async (id) => held.get(id),
  }
}

/** WebCrypto's types want bytes of a buffer that is not shared. */
function copy(input: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(input)
}
