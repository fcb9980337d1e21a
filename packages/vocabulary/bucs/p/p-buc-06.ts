/**
 * Pension data are told without having been asked for: one document starts the case.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc06: BucDefinition = {
  id: 'P_BUC_06',
  sector: 'P',
  title: 'Notification of Pension Information',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76', '987/2009 Art 2'], confidence: 'memory' },
  caseOwner: 'institution that tells',
  counterparty: 'institutions concerned',
  documents: [
    {
      sed: 'P5000',
      by: 'caseOwner',
      starts: true,
      after: { sed: 'P5000', on: 'draft-deleted', if: 'po_p_buc_06_DEL' },
      features: ['update', 'invalidate', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P6000',
      by: 'caseOwner',
      starts: true,
      after: { sed: 'P6000', on: 'draft-deleted', if: 'po_p_buc_06_DEL' },
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P7000',
      by: 'caseOwner',
      starts: true,
      after: { sed: 'P7000', on: 'draft-deleted', if: 'po_p_buc_06_DEL' },
      features: ['update', 'invalidate', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P10000',
      by: 'caseOwner',
      starts: true,
      after: { sed: 'P10000', on: 'draft-deleted', if: 'po_p_buc_06_DEL' },
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
  ],
  mounts: {
    'settle-participants': { after: ['P6000', 'P7000', 'P10000'] },
    'one-start-only': { once: true },
    'close-locally': 'either',
    'add-participant': 'either',
    forward: 'either',
    exception: true,
    'change-of-participant': true,
  },
  notes: ['A case begun with P5000 keeps its free participants and may be deleted: the source settles them for the other three only.'],
}
