/**
 * A certified right to benefits in kind ends or was wrong, and is taken back.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc02: BucDefinition = {
  id: 'AW_BUC_02',
  sector: 'AW',
  title: 'Cancellation Certification right benefit in Kind',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 33'], confidence: 'memory' },
  caseOwner: 'institution that takes the certificate back',
  counterparty: 'institution that holds it',
  documents: [
    { sed: 'DA003', by: 'caseOwner', starts: true, features: ['update', 'attachments'] },
    { sed: 'DA003A', by: 'counterparty', answers: 'DA003' },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H002: { counterparty: ['update', 'invalidate'] } } },
  },
}
