/**
 * LA_BUC_04, notification of posting: the competent institution of the sending State tells the State of work.
 * There is no answer to A009. A change is a new version of A009; a mistake is withdrawn by X008; the owner closes for both, from 30 days after A009.
 * @source role processes of model 4.2 (public rule files); 883/2004 Art 12; 987/2009 Art 15
 */
import type { BucDefinition } from './buc-definition.ts'

export const laBuc04: BucDefinition = {
  id: 'LA_BUC_04',
  sector: 'LA',
  model: '4.2',
  participants: 'bilateral',
  removeMeOnly: false,
  legalBasis: ['883/2004 Art 12', '987/2009 Art 15'],
  starters: ['A009'],
  closing: { kind: 'global', by: ['caseOwner'], after: 'A009', afterDays: 30 },
  roles: {
    caseOwner: {
      documents: {
        A009: ['isStarter', 'allowsAttachments', 'hasMultipleVersions', 'hasCancel', 'recreateAfterSend'],
        X001: ['hasBusinessValidation'],
        X002: ['hasBusinessValidation'],
        X007: ['hasBusinessValidation'],
      },
      steps: [
        {
          on: 'DOC_SEND',
          sed: 'A009',
          first: true,
          ends: [
            { action: 'CASE_UPDATE_PARTICIPANTS', sed: 'ANY' },
            { action: 'CASE_DELETE', sed: 'ANY' },
          ],
          opens: [
            { action: 'DOC_CREATE', sed: 'X001', afterDays: 30 },
            { action: 'DOC_CREATE', sed: 'X007' },
            { action: 'DOC_RECEIVE', sed: 'X007' },
            { action: 'DOC_RECEIVE', sed: 'X050' },
            { action: 'DOC_RECEIVE', sed: 'X100' },
          ],
        },
        {
          on: 'DOC_SEND',
          sed: 'X001',
          opens: [
            { action: 'DOC_RECEIVE_REPLY', sed: 'X002' },
            { action: 'DOC_CREATE_REPLY', sed: 'X002' },
          ],
        },
        { on: 'DOC_SEND', sed: 'X007', opens: [{ action: 'CASE_ARCHIVE' }] },
      ],
    },
    counterparty: {
      documents: {
        A009: ['isStarter', 'hasMultipleVersions', 'hasCancel'],
        X001: [],
        X002: ['hasBusinessValidation'],
        X007: ['hasBusinessValidation'],
      },
      steps: [
        {
          on: 'DOC_RECEIVE',
          sed: 'A009',
          first: true,
          opens: [
            { action: 'DOC_RECEIVE', sed: 'X001' },
            { action: 'DOC_CREATE', sed: 'X007' },
            { action: 'DOC_RECEIVE', sed: 'X007' },
            { action: 'DOC_RECEIVE', sed: 'X050' },
            { action: 'DOC_RECEIVE', sed: 'X100' },
          ],
        },
        {
          on: 'DOC_RECEIVE',
          sed: 'X001',
          opens: [
            { action: 'DOC_RECEIVE_REPLY', sed: 'X002' },
            { action: 'DOC_CREATE_REPLY', sed: 'X002' },
          ],
        },
        { on: 'DOC_SEND', sed: 'X007', opens: [{ action: 'CASE_ARCHIVE' }] },
      ],
    },
  },
  source: 'rule files of both roles, model 4.2, published by a national agency under EUPL-1.2',
}
