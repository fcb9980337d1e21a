/**
 * An institution disagrees on where a person resides.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc02b: BucDefinition = {
  id: 'H_BUC_02b',
  sector: 'H',
  title: 'Determine Residence - Disagreement with decision',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76', '987/2009 Art 11'], confidence: 'source' },
  caseOwner: 'institution that disagrees',
  counterparty: 'institution that decided',
  documents: [
    {
      sed: 'H004',
      by: 'either',
      to: 'caseOwner',
      starts: true,
      after: { sed: 'H004', for: 'counterparty' },
      once: true,
      awaited: 'in-step',
      features: ['update', 'clarify', 'attachments', 'send-again'],
    },
    { sed: 'H003', by: 'either', after: 'H004', once: true, features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'] },
    { sed: 'H005', by: 'either', after: 'H004', once: true, features: ['update', 'clarify', 'attachments', 'send-again'] },
    { sed: 'H006', by: 'either', answers: 'H005', features: ['update', 'clarify', 'attachments'] },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'caseOwner',
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
  },
}
