/** F005: reply to clarifications. */
import { sedText } from '../../definition/definition-text.ts'

export const f005 = sedText(`
F005 SectorComponents/FamilyBenefits/F005 Reply to clarifications
  ReplyRequestedClarificationGroundsForOurDecision > clarify-grounds-for-decision
  Claimant > information-spouse-or-partner
  InformationSpouseOrPartner > information-spouse-or-partner
  InformationOtherPerson > information-spouse-or-partner
  ClaimingAuthority > claiming-authority
  InformationChildren > information-children
`)
