/** H004: reply to proposal on State of Residence/Disagreement with decision on State of Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const h004 = sedText(`
H004 SectorComponents/Horizontal/H004 Reply to proposal on State of Residence/Disagreement with decision on State of Residence
  Person > person
  AddressPerson > addresses-person
  ReplyProposalStateResidence
    reply
    FillInIfReplyRejectProposalWithNew
      RejectProposal
        reasoningRejection
        newProposedStateResidence
        startingDate
  DisagreementWithDecisionResidence
    dateDecision
    justification
  AdditionalInformation
    additionalInformation
`)
