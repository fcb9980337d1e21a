/**
 * From when did another State’s legislation apply, and what was paid until then?
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc03b: BucDefinition = {
  id: 'H_BUC_03b',
  sector: 'H',
  title: 'Change of Legislation Applicable - Request for information',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['987/2009 Art 59'], confidence: 'memory' },
  caseOwner: 'institution that needs the date',
  counterparty: 'institution that knows it',
  documents: [
    {
      sed: 'H011',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'H012',
      by: 'counterparty',
      answers: 'H011',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'caseOwner',
    forward: 'counterparty',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H001: { caseOwner: ['update'] } } },
  },
}
