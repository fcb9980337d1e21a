/** Runs the sender: looks for destinations with something due, one round for each at a time, so that a slow partner delays nobody else. */
import { findDestinationsDue, releaseClaims } from './claim-due.ts'
import { type Sender, sendDue } from './send-due.ts'

export interface Sending {
  /** Looks at once instead of at the next turn: call it after a commit that submitted something. */
  wake(): void
  /** Ends the loop and waits for what is on its way. */
  stop(): Promise<void>
}

export interface SendingOptions {
  /** Default 500. */
  readonly pollMs?: number
  /** True when no other process sends under this `senderId`: what an earlier process of that name held is sent at once. */
  readonly takesOverClaims?: boolean
  /** A dead dependency, usually the database; the loop goes on. */
  onTrouble?(error: unknown): void
}

export async function startSending(sender: Sender, options: SendingOptions = {}): Promise<Sending> {
  if (options.takesOverClaims === true) await releaseClaims(sender.database.db, sender.senderId)
  const busy = new Map<string, Promise<void>>()
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let turn: Promise<void> | undefined
  let isWoken = false

  const look = async (): Promise<void> => {
    do {
      isWoken = false
      const destinations = await findDestinationsDue(sender.database.db, sender.clock.now())
      for (const destination of destinations) if (!busy.has(destination) && !isStopped) busy.set(destination, send(destination))
    } while (isWoken && !isStopped)
  }

  const send = async (destination: string): Promise<void> => {
    try {
      await sendDue(sender, { destination })
    } catch (error) {
      options.onTrouble?.(error)
      return
    } finally {
      busy.delete(destination)
    }
    wake()
  }

  const wake = (): void => {
    isWoken = true
    if (isStopped || turn !== undefined) return
    clearTimeout(timer)
    turn = look()
      .catch((error: unknown) => options.onTrouble?.(error))
      .finally(() => {
        turn = undefined
        if (!isStopped) timer = setTimeout(wake, options.pollMs ?? 500)
      })
  }

  wake()
  return {
    wake,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await turn
      await Promise.all(busy.values())
    },
  }
}
