/**
 * When did the injuries heal or become stable, or is a pension granted? The decision is asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc07d: BucDefinition = {
  id: 'AW_BUC_07d',
  sector: 'AW',
  title: 'Decision setting the date for the recovery or stabilization of injuries / concerning granting of a pension',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 34(6)'], confidence: 'memory' },
  caseOwner: 'institution that asks',
  counterparty: 'institution that decides',
  documents: [
    {
      sed: 'DA046',
      by: 'caseOwner',
      starts: true,
      features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'],
      sides: { counterparty: ['invalidate', 'reject', 'attachments'] },
    },
    {
      sed: 'DA047',
      by: 'counterparty',
      answers: 'DA046',
      features: ['invalidate', 'attachments', 'again-after-invalidation'],
      sides: { caseOwner: ['invalidate', 'attachments'] },
    },
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
}
