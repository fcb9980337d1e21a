/**
 * Planned treatment takes longer than authorised: an extension is asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc09: BucDefinition = {
  id: 'S_BUC_09',
  sector: 'S',
  title: 'Scheduled treatment - Request extension of authorisation in Member State of Stay',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 20', '987/2009 Art 26'], confidence: 'memory' },
  caseOwner: 'institution of the place of treatment',
  counterparty: 'competent institution',
  documents: [
    { sed: 'S035', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S037', by: 'counterparty', answers: 'S035', features: ['update', 'attachments'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'caseOwner', sides: { H001: { counterparty: ['update', 'invalidate', 'attachments', 'send-again'] } } },
    'request-medical-report': { by: 'counterparty', sides: { H120: { caseOwner: ['update', 'invalidate', 'attachments', 'send-again'] } } },
  },
}
