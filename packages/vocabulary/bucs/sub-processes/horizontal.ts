/**
 * The horizontal use cases (H_BUC) in the form in which they run inside other cases.
 * @source role processes of model 4.2 (public rule files)
 */
import type { DocumentFeature } from '../process-words.ts'
import { type MountedRow, type SubProcess, theStart } from './sub-process.ts'

const question: readonly DocumentFeature[] = ['update', 'invalidate', 'attachments', 'send-again']
const answer: readonly DocumentFeature[] = ['update', 'invalidate', 'attachments', 'again-after-invalidation']

const begins = (sed: string, features = question): MountedRow => ({
  sed,
  by: 'beginner',
  after: theStart,
  once: true,
  features,
  inMultilateral: ['choose-receivers'],
})
const replies = (sed: string, answers: string, features = answer): MountedRow => ({ sed, by: 'either', answers, features })

export const adHocInformation: SubProcess = {
  of: 'H_BUC_01',
  title: 'Ad-hoc exchange of information',
  says: 'H001 asks or tells; H002 replies.',
  documents: [begins('H001'), { ...replies('H002', 'H001'), inMultilateral: ['choose-receivers'] }],
}

export const determineResidence: SubProcess = {
  of: 'H_BUC_02',
  title: 'Determine the residence',
  says: 'H003 proposes or tells the State of residence, H004 disagrees; H005 asks for facts and H006 replies.',
  documents: [begins('H003'), begins('H004', ['update', 'attachments', 'send-again']), begins('H005'), replies('H006', 'H005')],
}

export const changeOfLegislation: SubProcess = {
  of: 'H_BUC_03',
  title: 'Change of the applicable legislation',
  says: 'H010 tells of the change; H011 asks for its facts and H012 replies.',
  documents: [begins('H010'), begins('H011'), replies('H012', 'H011')],
}

export const reimburseCheck: SubProcess = {
  of: 'H_BUC_04',
  title: 'Reimbursement of a check or examination',
  says: 'H020 claims the costs of an administrative check or medical examination; H021 replies.',
  documents: [
    begins('H020', ['invalidate', 'clarify', 'attachments', 'send-again']),
    replies('H021', 'H020', ['invalidate', 'clarify', 'attachments', 'again-after-invalidation']),
  ],
}

export const exchangePins: SubProcess = {
  of: 'H_BUC_05',
  title: 'Exchange of personal identification numbers',
  says: 'H061 asks for or tells a PIN; H062 replies.',
  documents: [begins('H061'), replies('H062', 'H061')],
}

export const transferClaim: SubProcess = {
  of: 'H_BUC_06',
  title: 'Transfer of a claim or document',
  says: 'H065 passes on what came to the wrong institution; H066 replies.',
  documents: [begins('H065'), replies('H066', 'H065')],
}

export const notifyDeath: SubProcess = {
  of: 'H_BUC_07',
  title: 'Notification of death',
  says: 'H070 tells of a death.',
  documents: [begins('H070')],
}

export const requestMedicalReport: SubProcess = {
  of: 'H_BUC_08',
  title: 'Request for medical information',
  says: 'H120 asks for medical information; H121 replies.',
  documents: [begins('H120'), replies('H121', 'H120', ['update', 'invalidate', 'attachments'])],
}

export const notifyMedicalInformation: SubProcess = {
  of: 'H_BUC_09',
  title: 'Notification of medical information',
  says: 'H121 tells medical information without having been asked.',
  documents: [begins('H121', ['update', 'invalidate', 'attachments'])],
}
