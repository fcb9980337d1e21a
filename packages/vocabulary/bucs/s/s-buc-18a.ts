/**
 * A retired frontier worker’s entitlement in the last State of work changed or ended.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc18a: BucDefinition = {
  id: 'S_BUC_18a',
  sector: 'S',
  title: 'Change or cancellation of entitlement document of a former frontier worker / family member of a former frontier worker',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 28', '987/2009 Art 29'], confidence: 'memory' },
  caseOwner: 'institution that ends the document',
  counterparty: 'institutions that received it',
  documents: [
    { sed: 'S077', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S050', by: 'caseOwner', after: { sed: 'S131', about: 'S077' }, features: ['attachments', 'send-again', 'choose-receivers'] },
    { sed: 'S131', by: 'counterparty', to: 'caseOwner', answers: ['S077', 'S050'], features: ['attachments'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  notes: ['Multilateral because the source does not say otherwise, yet nobody can be added.'],
}
