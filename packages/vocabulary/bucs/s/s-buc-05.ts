/**
 * Treatment became necessary during a stay and the person has no card: proof of the entitlement is asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc05: BucDefinition = {
  id: 'S_BUC_05',
  sector: 'S',
  title: 'Necessary Treatment in Member State of Stay - Request for Entitlement Document',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 19', '987/2009 Art 25'], confidence: 'memory' },
  caseOwner: 'institution of the place of stay',
  counterparty: 'competent institution',
  documents: [
    { sed: 'S044', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S045', by: 'counterparty', answers: 'S044', features: ['attachments'] },
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
