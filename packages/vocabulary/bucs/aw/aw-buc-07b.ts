/**
 * An accident on the way to or from work happened in another State: somebody is named to inquire there.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc07b: BucDefinition = {
  id: 'AW_BUC_07b',
  sector: 'AW',
  title: 'Appointment of a person for the purpose of performing an inquiry - accident while travelling to or from work',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 34(2)'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of the State of the accident',
  documents: [
    { sed: 'DA043', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: { by: 'either', once: false, after: { sed: 'H001', on: 'sent' } },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
