/**
 * The directory of institutions is sent to all that keep a copy.
 * @source public catalogue of use cases; header of a SYN001 message
 */
import type { SynchronisationProcess } from './synchronisation-process.ts'

export const syncSuc01: SynchronisationProcess = {
  id: 'SYNC_SUC_01',
  says: 'The directory of institutions is sent to all that keep a copy.',
  source: 'central node, or an access point towards its institutions',
  destination: 'access points, then the institutions that subscribed',
  documents: [{ sed: 'SYN001', by: 'source' }],
  notes: ['The message header calls the two roles DataSource and DataDestination.'],
  confidence: { id: 'source', flow: 'source' },
}
