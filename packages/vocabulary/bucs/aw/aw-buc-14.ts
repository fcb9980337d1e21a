/**
 * The victim of a work accident, or the body, is to be transported home: are the costs borne?
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc14: BucDefinition = {
  id: 'AW_BUC_14',
  sector: 'AW',
  title: 'Cost of Transport',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 37'], confidence: 'memory' },
  caseOwner: 'institution that arranges the transport',
  counterparty: 'competent institution',
  documents: [
    { sed: 'DA062', by: 'caseOwner', starts: true, features: ['invalidate', 'attachments', 'again-after-invalidation'] },
    { sed: 'DA063', by: 'counterparty', answers: 'DA062', features: ['update', 'attachments'], ends: ['H001'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: {
      by: 'either',
      once: false,
      after: [
        { sed: 'DA062', for: 'caseOwner', once: true },
        { sed: 'H001', on: 'sent', for: 'counterparty' },
      ],
    },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': {
      by: 'counterparty',
      to: 'either',
      sides: { H001: { caseOwner: ['update', 'invalidate', 'attachments', 'send-again'] } },
    },
  },
  also: {
    caseOwner: [
      { on: 'DOC_RECEIVE', sed: 'DA063', opens: [{ action: 'DOC_CREATE', sed: 'H001' }] },
      { on: 'DOC_SEND', sed: 'H001', opens: [{ action: 'DOC_RECEIVE_REPLY', sed: 'H002' }] },
    ],
  },
}
