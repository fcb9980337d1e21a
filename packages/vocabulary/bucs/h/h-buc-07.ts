/**
 * A person has died: those who may pay benefits are told.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc07: BucDefinition = {
  id: 'H_BUC_07',
  sector: 'H',
  title: 'Notification of Death',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76'], confidence: 'memory' },
  caseOwner: 'institution that learns of the death',
  counterparty: 'institutions that may pay benefits',
  documents: [{ sed: 'H070', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'send-again'] }],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'caseOwner',
    forward: 'counterparty',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', once: false },
  },
  also: {
    counterparty: [{ on: 'DOC_CANCEL_RECEIVE', sed: 'H070', ends: [{ action: 'DOC_CREATE', sed: 'H001' }] }],
  },
}
