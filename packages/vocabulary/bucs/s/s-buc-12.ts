/**
 * A claim for cash benefits for incapacity for work is passed on.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc12: BucDefinition = {
  id: 'S_BUC_12',
  sector: 'S',
  title: 'Application for Cash Benefits Related to Incapacity for Work',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 21', '987/2009 Art 27'], confidence: 'memory' },
  caseOwner: 'institution of residence or stay',
  counterparty: 'competent institution',
  documents: [
    {
      sed: 'S055',
      by: 'caseOwner',
      starts: true,
      features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H001: { caseOwner: ['update', 'invalidate', 'attachments', 'send-again'] } } },
  },
}
