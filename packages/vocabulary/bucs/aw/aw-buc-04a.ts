/**
 * May the person travel for planned treatment of a work accident or occupational disease? Asked by the State of residence.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc04a: BucDefinition = {
  id: 'AW_BUC_04a',
  sector: 'AW',
  title: 'Authorisation to receive scheduled treatment in a Member State other than',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 33'], confidence: 'memory' },
  caseOwner: 'institution of residence',
  counterparty: 'competent institution',
  documents: [
    { sed: 'DA006', by: 'caseOwner', starts: true, features: ['invalidate', 'clarify', 'attachments', 'again-after-invalidation'] },
    { sed: 'DA007', by: 'counterparty', answers: 'DA006', features: ['clarify', 'attachments'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  notes: ['The title is cut short in the source.'],
}
