/**
 * Which periods of child raising count elsewhere?
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc04: BucDefinition = {
  id: 'P_BUC_04',
  sector: 'P',
  title: 'Request for Information about Child Raising Periods',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['987/2009 Art 44'], confidence: 'memory' },
  caseOwner: 'institution that examines the periods',
  counterparty: 'institution of the State where the child was raised',
  documents: [
    { sed: 'P1000', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'send-again'], sides: 'alike' },
    {
      sed: 'P1100',
      by: 'counterparty',
      answers: 'P1000',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'either',
    forward: 'either',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
  },
}
