/**
 * The administrative sub-processes (AD_BUC) that act on the case. Those that act on one document (invalidate X008, reject X011, clarify X012, update)
 * are features of that document.
 * @source role processes of model 4.2 (public rule files)
 */
import { type SubProcess, theStart } from './sub-process.ts'

export const settleParticipants: SubProcess = {
  title: 'Participants are settled',
  says: 'Once the case has started, its participants are no longer changed freely and the case can no longer be deleted.',
  by: 'caseOwner',
  atStart: {
    ends: [
      { action: 'CASE_UPDATE_PARTICIPANTS', sed: 'ANY' },
      { action: 'CASE_DELETE', sed: 'ANY' },
    ],
  },
}

export const closeGlobally: SubProcess = {
  of: 'AD_BUC_01',
  title: 'Close for everybody',
  says: 'X001 closes the case on every side.',
  documents: [{ sed: 'X001', by: 'beginner', after: theStart, once: true, features: ['checked'] }],
}

export const closeLocally: SubProcess = {
  of: 'AD_BUC_01',
  title: 'Close one’s own copy',
  says: 'A side closes its own copy of the case; no document is sent.',
  atStart: { opens: [{ action: 'CASE_LOCAL_CLOSE', sed: 'ANY' }] },
}

export const reopen: SubProcess = {
  of: 'AD_BUC_02',
  title: 'Reopen a closed case',
  says: 'After X001 any side may ask by X002 to reopen.',
  documents: [{ sed: 'X002', by: 'either', answers: 'X001', answerableBySender: true, features: ['checked'] }],
}

export const addParticipant: SubProcess = {
  of: 'AD_BUC_03',
  title: 'Add a participant',
  says: 'X005 brings another institution into the case; it gets the earlier documents by itself.',
  documents: [{ sed: 'X005', by: 'beginner', after: theStart, once: true, features: ['send-again', 'checked'] }],
}

export const removeParticipant: SubProcess = {
  of: 'AD_BUC_04',
  title: 'Remove a participant',
  says: 'X006 takes an institution out of the case.',
  documents: [{ sed: 'X006', by: 'beginner', after: theStart, once: true, features: ['send-again', 'checked'] }],
}

export const forward: SubProcess = {
  of: 'AD_BUC_05',
  title: 'Forward the case',
  says: 'X007 hands the role over to another institution of the same State; the sender’s copy is archived.',
  documents: [{ sed: 'X007', by: 'beginner', to: 'either', after: theStart, once: true, features: ['checked'] }],
  afterSending: { sed: 'X007', opens: [{ action: 'CASE_ARCHIVE' }] },
}

export const remind: SubProcess = {
  of: 'AD_BUC_07',
  title: 'Remind',
  says: 'X009 reminds of what is awaited; X010 answers when it will come, or why not.',
  documents: [
    { sed: 'X009', by: 'beginner', after: theStart, once: true, features: ['send-again'], inMultilateral: ['choose-receivers'] },
    { sed: 'X010', by: 'either', answers: 'X009' },
  ],
}

export const exception: SubProcess = {
  of: 'AD_BUC_11',
  title: 'Business exception',
  says: 'The engine of the other side refuses by X050 a message that does not fit the case.',
  documents: [{ sed: 'X050', by: 'system', after: theStart, once: true }],
}

export const changeOfParticipant: SubProcess = {
  of: 'AD_BUC_12',
  title: 'Change of participant',
  says: 'A routing application tells by X100 that another institution has taken the place of a participant.',
  documents: [{ sed: 'X100', by: 'system', after: theStart, once: true }],
}

export const oneStartOnly: SubProcess = {
  title: 'One starting document only',
  says: 'Once one of the possible starting documents is sent, the others are no longer possible.',
  by: 'caseOwner',
  otherStarts: 'end',
}

export const oneDraftAtATime: SubProcess = {
  title: 'One first draft at a time',
  says: 'While the first draft of a starting document exists the others cannot be begun; deleting it frees them.',
  by: 'caseOwner',
  otherStarts: 'locked-by-a-draft',
}
