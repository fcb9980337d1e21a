/**
 * Any question or message for which there is no document of its own.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc01: BucDefinition = {
  id: 'H_BUC_01',
  sector: 'H',
  title: 'Adhoc Exchange of Information',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76', '987/2009 Art 2'], confidence: 'memory' },
  caseOwner: 'any institution',
  counterparty: 'one or more other institutions',
  documents: [
    {
      sed: 'H001',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'attachments', 'send-again'],
      sides: { counterparty: ['update', 'invalidate', 'attachments'] },
    },
    {
      sed: 'H002',
      by: 'counterparty',
      answers: 'H001',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: { caseOwner: ['update', 'invalidate', 'attachments'] },
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'caseOwner',
    'remove-participant': 'caseOwner',
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
  },
}
