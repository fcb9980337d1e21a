/**
 * A claim for a survivor’s pension, handled for all States in which the deceased was insured.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc02: BucDefinition = {
  id: 'P_BUC_02',
  sector: 'P',
  title: 'Survivors Pension Claim',
  model: '4.2',
  participants: 'multilateral',
  removeMeOnly: true,
  legalBasis: { articles: ['883/2004 Art 50–60', '987/2009 Art 45–48'], confidence: 'memory' },
  caseOwner: 'contact institution',
  counterparty: 'pension institutions of the other States',
  documents: [
    {
      sed: 'P2100',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation', 'again-after-deletion'],
    },
    {
      sed: 'P3000',
      by: 'caseOwner',
      after: 'P2100',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P4000',
      by: 'caseOwner',
      after: 'P2100',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
    { sed: 'P5000', by: 'either', after: 'P2100', once: true, features: ['update', 'invalidate', 'send-again'] },
    { sed: 'P6000', by: 'either', after: 'P2100', once: true, features: ['update', 'invalidate', 'attachments', 'send-again'] },
    {
      sed: 'P7000',
      by: 'caseOwner',
      after: 'P2100',
      once: true,
      features: ['update', 'invalidate', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P8000',
      by: 'either',
      after: 'P2100',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
    { sed: 'P9000', by: 'either', answers: 'P8000', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'P10000',
      by: 'either',
      after: 'P2100',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'either',
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'notify-death': 'either',
    'request-medical-report': 'either',
  },
  also: {
    counterparty: [{ on: 'DOC_CANCEL', sed: 'P2100', opens: [{ action: 'DOC_RECEIVE', sed: 'P2100' }] }],
  },
  notes: [
    'The counterparty awaits another P2100 after its own withdrawal, which cannot be; the withdrawal by the owner was probably meant.',
  ],
}
