/** What was issued and what was shown to whom: kept in this browser only, for the person. */
import { inTransaction } from './database.ts'
import type { HistoryEntry, NewHistoryEntry } from './history-entry.ts'

export function newEntry(entry: NewHistoryEntry): HistoryEntry {
  return { id: crypto.randomUUID(), ...entry }
}

export async function addToHistory(entry: NewHistoryEntry): Promise<void> {
  await inTransaction('readwrite', (open) => open('history').put(newEntry(entry)))
}

/** Newest first. */
export async function listHistory(): Promise<readonly HistoryEntry[]> {
  const entries = await inTransaction('readonly', (open) => open('history').all())
  return entries.sort((a, b) => b.at.localeCompare(a.at))
}

export function clearHistory(): Promise<void> {
  return inTransaction('readwrite', (open) => open('history').clear())
}
