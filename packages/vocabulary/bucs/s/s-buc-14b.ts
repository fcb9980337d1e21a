/**
 * The State of residence or stay tells facts on cash benefits for incapacity for work.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc14b: BucDefinition = {
  id: 'S_BUC_14b',
  sector: 'S',
  title: 'Information Related to Cash Benefits in Respect of Incapacity for Work - given by institution of place of residence or stay',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 21', '987/2009 Art 27'], confidence: 'memory' },
  caseOwner: 'institution of residence or stay',
  counterparty: 'competent institution',
  documents: [
    {
      sed: 'S048',
      by: 'caseOwner',
      starts: true,
      features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'counterparty',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H001: { caseOwner: ['update', 'invalidate', 'attachments', 'send-again'] } } },
  },
}
