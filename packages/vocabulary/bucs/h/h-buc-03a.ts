/**
 * Another State’s legislation applies from now on: the others are told.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc03a: BucDefinition = {
  id: 'H_BUC_03a',
  sector: 'H',
  title: 'Change of Legislation Applicable - Notification',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['987/2009 Art 59'], confidence: 'memory' },
  caseOwner: 'institution that learns of the change',
  counterparty: 'institutions concerned',
  documents: [
    {
      sed: 'H010',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'caseOwner',
    forward: 'counterparty',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
