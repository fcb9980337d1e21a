/**
 * A person lives outside the competent State and has no document: the competent State sends the entitlement unasked.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc01a: BucDefinition = {
  id: 'S_BUC_01a',
  sector: 'S',
  title: 'Entitlement - Residence outside Competent Member State without PD - Entitlement document issued by Competent State',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 17, 22, 24–26', '987/2009 Art 24'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of residence',
  documents: [
    { sed: 'S072', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S073', by: 'counterparty', answers: ['S072', 'S050'], features: ['attachments'] },
    { sed: 'S050', by: 'caseOwner', after: 'S073', features: ['attachments'] },
  ],
  mounts: {
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  notes: ['Neither side can close the case: the rule for it stands commented out in the source.'],
}
