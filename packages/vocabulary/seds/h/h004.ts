/** H004: reply to proposal on State of Residence/Disagreement with decision on State of Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const h004 = sedText(
  `
H004 SectorComponents/Horizontal/H004 Reply to proposal on State of Residence/Disagreement with decision on State of Residence
  Person > person
  AddressPerson > addresses-person
  ReplyProposalStateResidence
    reply : code reply-proposal-state-residence or other
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
`,
  `
H004
  Person! > specific-person-block-including-only-nationality
  AddressPerson > person-address-block-containing
  ReplyProposalStateResidence!
    reply! : code reply-proposal-state-residence
    FillInIfReplyRejectProposalWithNew
      RejectProposal
        reasoningRejection : free-text 255
        newProposedStateResidence : country
        startingDate
  DisagreementWithDecisionResidence
    dateDecision
    justification : free-text 255
  AdditionalInformation > horizontal-additional-information
`,
)
