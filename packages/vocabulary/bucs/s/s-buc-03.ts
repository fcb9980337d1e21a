/**
 * The competent State ends an entitlement to benefits in kind in the State of residence.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc03: BucDefinition = {
  id: 'S_BUC_03',
  sector: 'S',
  title: 'Cancellation of entitlement document',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 24'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of residence',
  documents: [
    { sed: 'S016', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S017', by: 'counterparty', answers: ['S016', 'S050'], features: ['attachments'] },
    { sed: 'S050', by: 'caseOwner', after: 'S017', features: ['attachments'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
