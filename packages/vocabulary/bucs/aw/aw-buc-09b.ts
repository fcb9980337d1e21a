/**
 * The State of last exposure finds its conditions unmet and passes the declaration on to an earlier one.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc09b: BucDefinition = {
  id: 'AW_BUC_09b',
  sector: 'AW',
  title: 'Notification that Conditions are not Fulfilled and Forwarding of Declaration or Notification of Occupational Disease',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 36(2)'], confidence: 'memory' },
  caseOwner: 'institution that finds the conditions unmet',
  counterparty: 'institution of the State of earlier exposure',
  documents: [
    {
      sed: 'DA051',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: { by: 'either', once: false, after: { sed: 'H001', on: 'sent' } },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
