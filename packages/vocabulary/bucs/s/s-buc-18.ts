/**
 * A retired frontier worker goes on with treatment in the last State of work: the entitlement is asked for, or told unasked.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc18: BucDefinition = {
  id: 'S_BUC_18',
  sector: 'S',
  title: 'Request for entitlement document for Former Frontier Workers',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 28', '987/2009 Art 29'], confidence: 'memory' },
  caseOwner: 'institution that asks, or that issues the document',
  counterparty: 'institution of the other State',
  documents: [
    { sed: 'S006', by: 'caseOwner', starts: true },
    { sed: 'S008', by: 'caseOwner', starts: true, after: 'S007', awaited: 'in-step', features: ['attachments'], sides: 'alike' },
    { sed: 'S007', by: 'counterparty', answers: 'S006', features: ['attachments'] },
    { sed: 'S130', by: 'counterparty', answers: 'S008', features: ['attachments'] },
  ],
  mounts: {
    'settle-participants': { after: 'S008' },
    'one-start-only': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  in43: { repliesAdded: [{ question: 'S050', reply: 'S130' }] },
}
