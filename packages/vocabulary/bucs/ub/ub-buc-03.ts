/**
 * A person is registered as looking for work in two States: facts on the registration are asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const ubBuc03: BucDefinition = {
  id: 'UB_BUC_03',
  sector: 'UB',
  title: 'Simultaneous registration',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 65', '987/2009 Art 56'], confidence: 'memory' },
  caseOwner: 'institution that asks',
  counterparty: 'employment services of the other State',
  documents: [
    { sed: 'U018', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'send-again'] },
    {
      sed: 'U019',
      by: 'counterparty',
      answers: 'U018',
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-globally': 'caseOwner',
    reopen: true,
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'determine-residence': 'either',
    'transfer-claim': 'either',
    'notify-death': 'either',
  },
  also: {
    counterparty: [
      { on: 'DOC_SEND', sed: 'U019', suspends: [{ action: 'WRITE', sed: 'X011', sameParent: true, ownParentType: 'U018' }] },
      { on: 'DOC_CANCEL', sed: 'U019', resumes: [{ action: 'WRITE', sed: 'X011', sameParent: true, ownParentType: 'U018' }] },
    ],
  },
  in43: { repliesAdded: [{ question: 'H003', reply: 'H004' }] },
}
