/** Logins under way: what the wallet has to remember while the person is at the issuer's login page. */
import { inTransaction, type PendingLogin } from './database.ts'

const longestLogin = 60 * 60_000

/** Forgets logins that nobody came back from, with their keys. */
export function rememberLogin(login: PendingLogin, now: Date): Promise<void> {
  return inTransaction('readwrite', async (open) => {
    for (const old of await open('logins').all()) {
      if (now.getTime() - Date.parse(old.startedAt) < longestLogin) continue
      await open('keys').delete(old.pending.dpopKey.id)
      await open('logins').delete(old.state)
    }
    await open('logins').put(login)
  })
}

/** Hands a login out once. */
export function takeLogin(state: string): Promise<PendingLogin | undefined> {
  return inTransaction('readwrite', async (open) => {
    const login = await open('logins').get(state)
    if (login !== undefined) await open('logins').delete(state)
    return login
  })
}
