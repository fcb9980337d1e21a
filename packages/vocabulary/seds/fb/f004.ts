/** F004: request for clarifications. */
import { sedText } from '../../definition/definition-text.ts'

export const f004 = sedText(`
F004 SectorComponents/FamilyBenefits/F004 Request for clarifications
  ClarifyGroundsForDecision > clarify-grounds-for-decision
  Claimant > information-spouse-or-partner
  InformationSpouseOrPartner > information-spouse-or-partner
  InformationOtherPerson > information-spouse-or-partner
  ClaimingAuthority > claiming-authority
  InformationChildren > information-children
`)
