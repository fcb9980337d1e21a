/** What the wallet lends to the protocols: keys that cannot leave this browser (WebCrypto in IndexedDB), its network and its clock. */
import { createWebHolderHost, type HolderHost, type WebKeyStore } from '@passerelle/openid4vc/holder'
import { inTransaction } from './database.ts'

const keys: WebKeyStore = {
  put: (id, key) => inTransaction('readwrite', (open) => open('keys').put(key as CryptoKey, id)),
  get: (id) => inTransaction('readonly', (open) => open('keys').get(id)),
}

export const walletHost: HolderHost = createWebHolderHost({ keys })

export function deleteKeys(ids: readonly string[]): Promise<void> {
  return inTransaction('readwrite', async (open) => {
    for (const id of ids) await open('keys').delete(id)
  })
}

/** The host for one errand, remembering the keys that it made, so that those that came to nothing can go. */
export function hostForOneErrand(): { readonly host: HolderHost; readonly madeKeys: readonly string[] } {
  const madeKeys: string[] = []
  const host: HolderHost = {
    ...walletHost,
    async generateKey(use) {
      const key = await walletHost.generateKey(use)
      madeKeys.push(key.id)
      return key
    },
  }
  return { host, madeKeys }
}
