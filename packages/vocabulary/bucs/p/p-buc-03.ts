/**
 * A claim for an invalidity pension, handled for all States in which the person was insured.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc03: BucDefinition = {
  id: 'P_BUC_03',
  sector: 'P',
  title: 'Invalidity Pension Claim',
  model: '4.2',
  participants: 'multilateral',
  removeMeOnly: true,
  legalBasis: { articles: ['883/2004 Art 44–49', '987/2009 Art 45–49'], confidence: 'memory' },
  caseOwner: 'contact institution',
  counterparty: 'pension institutions of the other States',
  documents: [
    {
      sed: 'P2200',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation', 'again-after-deletion'],
      sides: 'alike',
    },
    {
      sed: 'P3000',
      by: 'caseOwner',
      after: 'P2200',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P4000',
      by: 'caseOwner',
      after: 'P2200',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
    { sed: 'P5000', by: 'either', after: 'P2200', once: true, features: ['update', 'invalidate', 'send-again'] },
    { sed: 'P6000', by: 'either', after: 'P2200', once: true, features: ['update', 'invalidate', 'attachments', 'send-again'] },
    {
      sed: 'P7000',
      by: 'caseOwner',
      after: 'P2200',
      once: true,
      features: ['update', 'invalidate', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P8000',
      by: 'either',
      after: 'P2200',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
    { sed: 'P9000', by: 'either', answers: 'P8000', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'P10000',
      by: 'either',
      after: 'P2200',
      once: true,
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
  ],
  mounts: {
    'close-locally': 'either',
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
    'request-medical-report': { by: 'caseOwner', sides: { H121: { caseOwner: ['update', 'invalidate', 'attachments'] } } },
    'notify-medical-information': { by: 'caseOwner', sides: { H121: { caseOwner: ['update', 'invalidate', 'attachments'] } } },
  },
  also: {
    caseOwner: [{ on: 'DOC_SEND', sed: 'H121', opens: [{ action: 'DOC_CREATE', sed: 'H121', ownParentType: 'NONE' }] }],
  },
}
