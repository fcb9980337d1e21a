/**
 * The artefacts of the data model are brought up to date: SYN004 asks for the state of groups of artefacts, SYN005 tells until when each is up to date, SYN003 brings one artefact, counted.
 * @source public catalogue of use cases; header of a SYN001 message
 */
import type { SynchronisationProcess } from './synchronisation-process.ts'

export const syncSuc04: SynchronisationProcess = {
  id: 'SYNC_SUC_04',
  title: 'CDM Synchronization upon Request',
  says: 'The artefacts of the data model are brought up to date: SYN004 asks for the state of groups of artefacts, SYN005 tells until when each is up to date, SYN003 brings one artefact, counted.',
  source: 'central node',
  destination: 'whoever keeps a copy',
  documents: [
    { sed: 'SYN004', by: 'unknown' },
    { sed: 'SYN005', by: 'unknown' },
    { sed: 'SYN003', by: 'unknown' },
  ],
  notes: [
    'One public re-implementation takes SYN004 to come from the institution, and SYN003 and SYN005 from the central node; no other source says.',
  ],
  confidence: { id: 'source', flow: 'memory' },
}
