/** U021: reimbursement Full Acceptance. */
import { sedText } from '../../definition/definition-text.ts'

export const u021 = sedText(`
U021 SectorComponents/Unemployment/U021 Reimbursement Full Acceptance
  LocalCaseNumbers > local-case-numbers
  ReimbursementFullAcceptance
    reimbursementRequestID
`)
