/**
 * A person lives outside the competent State and has no document: the State of residence asks for the entitlement.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc01: BucDefinition = {
  id: 'S_BUC_01',
  sector: 'S',
  title: 'Entitlement - Residence outside Competent Member State - Without PD',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 17, 22, 24–26', '987/2009 Art 24'], confidence: 'memory' },
  caseOwner: 'institution of residence',
  counterparty: 'competent institution',
  documents: [
    { sed: 'S071', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S072', by: 'counterparty', answers: 'S071', features: ['attachments'], ends: ['X007'] },
    { sed: 'S073', by: 'caseOwner', after: { sed: 'S072', if: 'po_s_buc_01_SECT7' }, answers: 'S050', features: ['attachments'] },
    { sed: 'S050', by: 'counterparty', after: 'S073', features: ['attachments'] },
  ],
  mounts: {
    'close-locally': { by: 'either', target: 'left out' },
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
