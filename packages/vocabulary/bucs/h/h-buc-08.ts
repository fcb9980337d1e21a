/**
 * A medical report or examination is asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc08: BucDefinition = {
  id: 'H_BUC_08',
  sector: 'H',
  title: 'Request for Medical Report',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 82', '987/2009 Art 49, 87'], confidence: 'memory' },
  caseOwner: 'institution that needs the report',
  counterparty: 'institution of residence or stay',
  documents: [
    {
      sed: 'H120',
      by: 'caseOwner',
      starts: true,
      after: { sed: 'H120', if: 'po_h_buc_08_ESTIMATED_COSTS_REQUIRED' },
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'H121',
      by: 'counterparty',
      answers: 'H120',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: { caseOwner: ['update', 'invalidate', 'attachments'] },
    },
  ],
  mounts: {
    'close-globally': 'caseOwner',
    'close-locally': 'counterparty',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  except: {
    counterparty: [{ on: 'DOC_SEND', sed: 'X007', opens: [{ action: 'CASE_ARCHIVE' }] }],
  },
  notes: [
    'Forwarding does not archive the sender’s copy: the source has no rule for it.',
    'The owner cannot close its own copy; it closes for everybody.',
  ],
}
