/**
 * Somebody on benefit is to be checked where he or she lives.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc10: BucDefinition = {
  id: 'H_BUC_10',
  sector: 'H',
  title: 'Request for Administrative Check',
  model: '4.2',
  participants: 'bilateral',
  removeMeOnly: true,
  legalBasis: { articles: ['987/2009 Art 87'], confidence: 'memory' },
  caseOwner: 'institution that wants the check',
  counterparty: 'institution of residence or stay',
  documents: [
    {
      sed: 'H130',
      by: 'caseOwner',
      starts: true,
      after: { sed: 'H131', if: 'po_h_buc_10_ASK_ESTIMATED_COSTS' },
      features: ['invalidate', 'attachments', 'again-after-invalidation'],
    },
    { sed: 'H131', by: 'counterparty', answers: 'H130', features: ['invalidate', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'close-globally': 'caseOwner',
    'close-locally': 'counterparty',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'reimburse-check': { by: 'counterparty', sides: { H021: { counterparty: ['invalidate', 'clarify'] } } },
  },
  except: {
    counterparty: [{ on: 'DOC_SEND', sed: 'X007', opens: [{ action: 'CASE_ARCHIVE' }] }],
  },
  notes: [
    'A counterparty removes only itself, says the source; yet nobody can be removed.',
    'Forwarding does not archive the sender’s copy: the source has no rule for it.',
    'The owner cannot close its own copy; it closes for everybody.',
  ],
}
