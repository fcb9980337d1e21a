/**
 * Facts are asked for to find where a person resides.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc02a: BucDefinition = {
  id: 'H_BUC_02a',
  sector: 'H',
  title: 'Determine Residence - Request for information on residence',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76', '987/2009 Art 11'], confidence: 'source' },
  caseOwner: 'institution that needs the facts',
  counterparty: 'institution of the other State',
  documents: [
    { sed: 'H005', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'] },
    { sed: 'H003', by: 'caseOwner', after: 'H005', once: true, features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'] },
    {
      sed: 'H006',
      by: 'counterparty',
      answers: 'H005',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'caseOwner',
    'remove-participant': 'caseOwner',
    forward: 'either',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
  },
}
