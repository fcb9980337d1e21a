/**
 * Periods, pay and family facts from elsewhere are asked for to decide a claim for unemployment benefits.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const ubBuc01: BucDefinition = {
  id: 'UB_BUC_01',
  sector: 'UB',
  title: 'Exchange of Information to Determine a Claim for UB',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 6, 61–62', '987/2009 Art 54'], confidence: 'memory' },
  caseOwner: 'institution that decides the claim',
  counterparty: 'institution of the earlier State of work',
  documents: [
    {
      sed: 'U001',
      by: 'caseOwner',
      starts: true,
      after: [
        { sed: 'U001CB', on: 'invalidated' },
        { sed: 'U003', once: true },
        { sed: 'U005', once: true },
      ],
      awaited: 'from-start',
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
      ends: ['U001CB'],
    },
    {
      sed: 'U001CB',
      by: 'caseOwner',
      starts: true,
      after: [
        { sed: 'U001', on: 'invalidated' },
        { sed: 'U003', once: true },
        { sed: 'U005', once: true },
      ],
      awaited: 'from-start',
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
      ends: ['U001'],
    },
    {
      sed: 'U003',
      by: 'caseOwner',
      starts: true,
      after: ['U001', 'U001CB', 'U005'],
      once: true,
      awaited: 'from-start',
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U005',
      by: 'caseOwner',
      starts: true,
      after: ['U001', 'U001CB', 'U003'],
      once: true,
      awaited: 'from-start',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U002',
      by: 'counterparty',
      answers: 'U001',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U017',
      by: 'counterparty',
      answers: 'U001CB',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U004',
      by: 'counterparty',
      answers: 'U003',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U006',
      by: 'counterparty',
      answers: 'U005',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'one-draft-at-a-time': true,
    'close-globally': 'caseOwner',
    'close-locally': 'counterparty',
    reopen: true,
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  also: {
    caseOwner: [
      {
        on: 'DOC_SEND',
        sed: 'U001',
        first: true,
        ends: [
          { action: 'DOC_CREATE', sed: 'U003' },
          { action: 'DOC_CREATE', sed: 'U005' },
        ],
      },
      {
        on: 'DOC_SEND',
        sed: 'U001CB',
        first: true,
        ends: [
          { action: 'DOC_CREATE', sed: 'U003' },
          { action: 'DOC_CREATE', sed: 'U005' },
        ],
      },
      {
        on: 'DOC_SEND',
        sed: 'U003',
        first: true,
        ends: [
          { action: 'DOC_CREATE', sed: 'U001' },
          { action: 'DOC_CREATE', sed: 'U001CB' },
          { action: 'DOC_CREATE', sed: 'U005' },
        ],
      },
      {
        on: 'DOC_SEND',
        sed: 'U005',
        first: true,
        ends: [
          { action: 'DOC_CREATE', sed: 'U001' },
          { action: 'DOC_CREATE', sed: 'U001CB' },
          { action: 'DOC_CREATE', sed: 'U003' },
        ],
      },
    ],
  },
}
