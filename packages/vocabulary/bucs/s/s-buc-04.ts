/**
 * The State of residence ends a registration for benefits in kind.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc04: BucDefinition = {
  id: 'S_BUC_04',
  sector: 'S',
  title: 'Cancellation of registration',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 24'], confidence: 'memory' },
  caseOwner: 'institution of residence',
  counterparty: 'competent institution',
  documents: [
    { sed: 'S018', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S019', by: 'counterparty', answers: ['S018', 'S050'], features: ['update', 'attachments'], sides: { caseOwner: [] } },
    { sed: 'S050', by: 'caseOwner', after: 'S019', features: ['attachments'] },
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
  also: {
    caseOwner: [{ on: 'DOC_CREATE', sed: 'S050', opens: [{ action: 'DOC_RECEIVE_REPLY', sed: 'S019' }] }],
  },
  except: {
    caseOwner: [{ on: 'DOC_SEND', sed: 'S050', opens: [{ action: 'DOC_RECEIVE_REPLY', sed: 'S019' }] }],
  },
  notes: ['S019 is awaited from the first draft of S050, not from its sending.'],
}
