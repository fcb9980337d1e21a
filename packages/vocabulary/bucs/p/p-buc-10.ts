/**
 * A pension case that began on paper goes on electronically.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc10: BucDefinition = {
  id: 'P_BUC_10',
  sector: 'P',
  title: 'Transitional cases',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 87'], confidence: 'memory' },
  caseOwner: 'institution that moves the case',
  counterparty: 'institutions that already take part in it',
  documents: [
    { sed: 'P15000', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    { sed: 'P6000', by: 'either', after: 'P15000', features: ['update', 'invalidate', 'attachments', 'send-again'] },
    { sed: 'P3000', by: 'either', after: 'P15000', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    { sed: 'P4000', by: 'either', after: 'P15000', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    { sed: 'P5000', by: 'either', after: 'P15000', features: ['update', 'invalidate', 'send-again'] },
    { sed: 'P8000', by: 'either', after: 'P15000', features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'] },
    { sed: 'P9000', by: 'either', answers: 'P8000', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    { sed: 'P10000', by: 'either', after: 'P15000', features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'] },
    { sed: 'P7000', by: 'either', after: 'P15000', features: ['update', 'invalidate', 'again-after-invalidation'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'either',
    forward: 'either',
    remind: { by: 'either', sides: { X010: { caseOwner: ['choose-receivers'] } } },
    exception: true,
    'change-of-participant': true,
    'reimburse-check': 'either',
    'notify-death': {
      by: 'either',
      features: { H070: ['update', 'invalidate', 'attachments', 'again-after-invalidation', 'choose-receivers'] },
    },
    'request-medical-report': 'either',
    'notify-medical-information': {
      by: 'either',
      features: { H121: ['update', 'invalidate', 'attachments', 'again-after-invalidation', 'choose-receivers'] },
    },
  },
  also: {
    caseOwner: [{ on: 'DOC_SEND', sed: 'H121', opens: [{ action: 'DOC_CREATE', sed: 'H121', ownParentType: 'NONE' }] }],
    counterparty: [{ on: 'DOC_SEND_PARTICIPANTS', sed: 'H121', opens: [{ action: 'DOC_CREATE', sed: 'H121', ownParentType: 'NONE' }] }],
  },
}
