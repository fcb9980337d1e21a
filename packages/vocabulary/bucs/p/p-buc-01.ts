/**
 * A claim for an old-age pension, handled for all States in which the person was insured.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc01: BucDefinition = {
  id: 'P_BUC_01',
  sector: 'P',
  title: 'Old Age Pension Claim',
  model: '4.2',
  participants: 'multilateral',
  removeMeOnly: true,
  legalBasis: { articles: ['883/2004 Art 50–60', '987/2009 Art 45–48'], confidence: 'memory' },
  caseOwner: 'contact institution, as a rule of the State of residence',
  counterparty: 'pension institutions of the other States',
  documents: [
    {
      sed: 'P2000',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation', 'again-after-deletion'],
    },
    {
      sed: 'P3000',
      by: 'caseOwner',
      after: 'P2000',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P4000',
      by: 'caseOwner',
      after: 'P2000',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
    { sed: 'P5000', by: 'either', after: 'P2000', once: true, features: ['update', 'invalidate', 'send-again'] },
    { sed: 'P6000', by: 'either', after: 'P2000', once: true, features: ['update', 'invalidate', 'attachments', 'send-again'] },
    {
      sed: 'P7000',
      by: 'caseOwner',
      to: 'either',
      after: 'P2000',
      once: true,
      features: ['update', 'invalidate', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P8000',
      by: 'either',
      after: 'P2000',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
    { sed: 'P9000', by: 'either', answers: 'P8000', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'P10000',
      by: 'either',
      after: 'P2000',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': { by: 'either', target: 'NONE' },
    'add-participant': 'either',
    'remove-participant': 'either',
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'reimburse-check': 'either',
    'notify-death': {
      by: 'either',
      features: { H070: ['update', 'invalidate', 'attachments', 'again-after-invalidation', 'choose-receivers'] },
    },
    'request-medical-report': 'either',
  },
  also: {
    counterparty: [{ on: 'DOC_RECEIVE', sed: 'P2000', first: true, opens: [{ action: 'DOC_RECEIVE', sed: 'P2000' }] }],
  },
  notes: ['The counterparty awaits another P2000: the owner may send one once the first is withdrawn.'],
}
