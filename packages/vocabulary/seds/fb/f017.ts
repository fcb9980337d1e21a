/** F017: reply to request to discharge of benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const f017 = sedText(`
F017 SectorComponents/FamilyBenefits/F017 Reply to request to discharge of benefits
  ReplyRequest
    requestAcceptedFrom
    paymentBenefitsStarts
    requestNotAcceptedFrom
    legalGrounds
    additionalInformation
  FormerBeneficiary > information-spouse-or-partner
  ApprovedBeneficiary
    approvedBeneficiary
  InformationSpouseOrPartner > information-spouse-or-partner
  InformationOtherPerson > information-spouse-or-partner
  ClaimingAuthority > claiming-authority
  InformationChildren > information-children
`)
