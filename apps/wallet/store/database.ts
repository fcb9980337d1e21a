/** The wallet's own database in this browser (IndexedDB): keys, documents, history, logins under way. Nothing of it is sent anywhere. */
import type { PendingAuthorization } from '@passerelle/openid4vc/holder'
import type { HeldDocument } from '../documents/held-document.ts'
import type { HistoryEntry } from './history-entry.ts'

export interface PendingLogin {
  readonly state: string
  readonly pending: PendingAuthorization
  readonly configurationIds: readonly string[]
  readonly startedAt: string
}

interface Contents {
  /** Under the key's own id. */
  readonly keys: CryptoKey
  readonly documents: HeldDocument
  readonly history: HistoryEntry
  readonly logins: PendingLogin
}
export type StoreName = keyof Contents

const databaseName = 'passerelle-wallet'
const version = 1
const storeNames: readonly StoreName[] = ['keys', 'documents', 'history', 'logins']
const keyPaths: Readonly<Partial<Record<StoreName, string>>> = { documents: 'id', history: 'id', logins: 'state' }

export interface Store<Name extends StoreName> {
  get(key: string): Promise<Contents[Name] | undefined>
  all(): Promise<Contents[Name][]>
  put(value: Contents[Name], key?: string): Promise<void>
  delete(key: string): Promise<void>
  clear(): Promise<void>
}
export type Open = <Name extends StoreName>(name: Name) => Store<Name>

let connection: Promise<IDBDatabase> | undefined

/** All of `work` happens, or none of it; it may only wait for the stores that it opens. */
export async function inTransaction<T>(mode: 'readonly' | 'readwrite', work: (open: Open) => Promise<T>): Promise<T> {
  connection ??= connect()
  const transaction = (await connection).transaction([...storeNames], mode)
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was ended'))
  })
  try {
    const result = await work((name) => storeOf(transaction.objectStore(name)))
    await finished
    return result
  } catch (error) {
    finished.catch(() => undefined)
    abort(transaction)
    throw error
  }
}

function storeOf<Name extends StoreName>(store: IDBObjectStore): Store<Name> {
  return {
    get: (key) => answerOf<Contents[Name] | undefined>(store.get(key)),
    all: () => answerOf<Contents[Name][]>(store.getAll()),
    put: async (value, key) => void (await answerOf(store.put(value, key))),
    delete: async (key) => void (await answerOf(store.delete(key))),
    clear: async () => void (await answerOf(store.clear())),
  }
}

function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, version)
  request.onupgradeneeded = () => {
    for (const name of storeNames) {
      const keyPath = keyPaths[name]
      request.result.createObjectStore(name, keyPath === undefined ? undefined : { keyPath })
    }
  }
  return answerOf(request).then((database) => {
    // A newer version of these pages in another tab may go on.
    database.onversionchange = () => {
      database.close()
      connection = undefined
    }
    return database
  })
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser refused to store'))
  })
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It had ended by itself.
  }
}
