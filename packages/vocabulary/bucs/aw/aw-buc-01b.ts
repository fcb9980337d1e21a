/**
 * After an accident at work or with an occupational disease: the competent State certifies, unasked, the right to benefits in kind.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc01b: BucDefinition = {
  id: 'AW_BUC_01b',
  sector: 'AW',
  title: 'Certification right benefit in Kind - Competent Member State sends the Certification',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 33'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of stay or residence',
  documents: [
    { sed: 'DA002', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'DA003', by: 'caseOwner', after: { sed: 'DA002', if: 'po_aw_buc_01b_SECTION_41_YES' }, features: ['attachments'] },
    { sed: 'DA003A', by: 'counterparty', answers: 'DA003' },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: {
      by: 'either',
      once: false,
      after: [
        { sed: 'DA002', for: 'caseOwner', once: true },
        { sed: 'H001', on: 'sent', for: 'counterparty' },
      ],
    },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H002: { counterparty: ['update', 'invalidate'] } } },
  },
}
