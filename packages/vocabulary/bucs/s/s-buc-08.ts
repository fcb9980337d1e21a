/**
 * A person who lives outside the competent State wants planned treatment elsewhere: the authorisation is asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc08: BucDefinition = {
  id: 'S_BUC_08',
  sector: 'S',
  title: 'Scheduled treatment - Request Entitlement Document in Member State of Stay (Residence not in competent Member State)',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 20', '987/2009 Art 26'], confidence: 'memory' },
  caseOwner: 'institution of residence',
  counterparty: 'competent institution',
  documents: [
    { sed: 'S009', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S010', by: 'counterparty', answers: 'S009', features: ['attachments'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'caseOwner', sides: { H002: { caseOwner: ['update'] }, H001: { counterparty: ['update'] } } },
    'request-medical-report': 'counterparty',
  },
}
