/**
 * Pension data are asked for outside a claim.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc05: BucDefinition = {
  id: 'P_BUC_05',
  sector: 'P',
  title: 'Adhoc Request for Pension Information',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76', '987/2009 Art 2'], confidence: 'memory' },
  caseOwner: 'institution that asks',
  counterparty: 'institutions that hold the data',
  documents: [
    {
      sed: 'P8000',
      by: 'either',
      starts: true,
      after: { sed: 'P8000', for: 'counterparty' },
      once: true,
      awaited: 'in-step',
      features: ['update', 'invalidate', 'attachments', 'send-again'],
    },
    {
      sed: 'P4000',
      by: 'either',
      after: [
        { sed: 'P8000', on: 'received', for: 'caseOwner' },
        { sed: 'P8000', for: 'counterparty', once: true },
      ],
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'P5000',
      by: 'either',
      after: [
        { sed: 'P8000', on: 'received', for: 'caseOwner' },
        { sed: 'P8000', for: 'counterparty', once: true },
      ],
      features: ['update', 'invalidate', 'again-after-invalidation'],
    },
    {
      sed: 'P6000',
      by: 'either',
      after: [
        { sed: 'P8000', on: 'received', for: 'caseOwner' },
        { sed: 'P8000', for: 'counterparty', once: true },
      ],
      features: ['update', 'invalidate', 'attachments', 'send-again'],
    },
    { sed: 'P9000', by: 'either', answers: 'P8000', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'P7000',
      by: 'either',
      after: [
        { sed: 'P8000', on: 'received', for: 'caseOwner' },
        { sed: 'P8000', for: 'counterparty', once: true },
      ],
      features: ['update', 'invalidate', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'caseOwner',
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'notify-death': {
      by: 'either',
      features: { H070: ['update', 'invalidate', 'attachments', 'again-after-invalidation', 'choose-receivers'] },
    },
    'notify-medical-information': {
      by: 'counterparty',
      sides: {
        H121: { caseOwner: ['update', 'invalidate', 'attachments'], counterparty: ['update', 'invalidate', 'attachments', 'send-again'] },
      },
    },
  },
}
