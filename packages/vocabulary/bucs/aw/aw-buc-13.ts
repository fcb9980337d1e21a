/**
 * A claim for a pension or supplementary allowance is passed on to the State that decides.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc13: BucDefinition = {
  id: 'AW_BUC_13',
  sector: 'AW',
  title: 'Forward a claim for pensions or supplementary allowances to Competent Member State',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 40'], confidence: 'memory' },
  caseOwner: 'institution of residence that received the claim',
  counterparty: 'competent institution',
  documents: [
    { sed: 'DA061', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: { by: 'counterparty', once: false, after: { sed: 'H001', on: 'sent' } },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'counterparty',
  },
  also: {
    counterparty: [{ on: 'DOC_RECEIVE', sed: 'H001', opens: [{ action: 'DOC_CREATE_REPLY', sed: 'H002' }] }],
  },
  notes: ['The source lets the counterparty answer an H001 from the owner, which nothing lets the owner begin.'],
}
