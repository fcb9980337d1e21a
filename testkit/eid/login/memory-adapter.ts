/** Where the provider keeps logins, codes and tokens: the memory of this process, until they expire. A login does not survive a restart. */
import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Entry {
  readonly payload: AdapterPayload
  readonly expiresAt: number
}

/** One memory for each provider; the provider makes one adapter a model. */
export function memoryAdapters(now: () => number = Date.now): (model: string) => Adapter {
  const entries = new Map<string, Entry>()

  const find = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key)
    if (entry !== undefined && entry.expiresAt <= now()) entries.delete(key)
    return entries.get(key)?.payload
  }
  const sweep = (): void => {
    for (const [key, entry] of entries) if (entry.expiresAt <= now()) entries.delete(key)
  }

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      if (entries.size % 200 === 199) sweep()
      entries.set(`${model}:${id}`, { payload, expiresAt: expiresIn === undefined ? Number.POSITIVE_INFINITY : now() + expiresIn * 1000 })
    },
    find: async (id) => find(`${model}:${id}`),
    async findByUid(uid) {
      for (const [key, { payload }] of entries) if (payload.uid === uid && key.startsWith(`${model}:`)) return find(key)
      return undefined
    },
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = find(`${model}:${id}`)
      if (payload !== undefined) payload.consumed = Math.floor(now() / 1000)
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key)
    },
  })
}
