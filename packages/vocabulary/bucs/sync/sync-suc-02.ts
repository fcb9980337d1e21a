/**
 * A copy of the directory is brought up to date: SYN002 names the version held, SYN001 brings what is newer.
 * @source public catalogue of use cases; header of a SYN001 message
 */
import type { SynchronisationProcess } from './synchronisation-process.ts'

export const syncSuc02: SynchronisationProcess = {
  id: 'SYNC_SUC_02',
  title: 'IR Synchronization upon Request',
  says: 'A copy of the directory is brought up to date: SYN002 names the version held, SYN001 brings what is newer.',
  source: 'central node',
  destination: 'whoever keeps a copy',
  documents: [
    { sed: 'SYN002', by: 'destination' },
    { sed: 'SYN001', by: 'source', answers: 'SYN002' },
  ],
  notes: [],
  confidence: { id: 'source', flow: 'memory' },
}
