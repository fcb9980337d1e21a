/**
 * After an accident at work or with an occupational disease: is the person entitled to benefits in kind? The State of stay or residence asks.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc01a: BucDefinition = {
  id: 'AW_BUC_01a',
  sector: 'AW',
  title: 'Certification right benefit in Kind - Member State of stay/residence request confirmation of rights',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 33'], confidence: 'memory' },
  caseOwner: 'institution of stay or residence',
  counterparty: 'competent institution',
  documents: [
    { sed: 'DA001', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'DA002', by: 'counterparty', answers: 'DA001', features: ['attachments'] },
    { sed: 'DA003', by: 'counterparty', after: { sed: 'DA002', if: 'cp_aw_buc_01a_SECTION_51_YES' }, features: ['attachments'] },
    { sed: 'DA003A', by: 'caseOwner', answers: 'DA003' },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
