/**
 * A person lives outside the competent State and was registered on a portable document: the State of residence tells it.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc02: BucDefinition = {
  id: 'S_BUC_02',
  sector: 'S',
  title: 'Entitlement - Residence outside Competent Member State - With PD',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 17, 22, 24–26', '987/2009 Art 24'], confidence: 'memory' },
  caseOwner: 'institution of residence',
  counterparty: 'competent institution',
  documents: [
    { sed: 'S073', by: 'caseOwner', starts: true, answers: 'S050', features: ['attachments'] },
    { sed: 'S050', by: 'counterparty', after: 'S073', features: ['attachments'] },
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
