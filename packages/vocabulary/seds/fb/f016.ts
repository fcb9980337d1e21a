/** F016: request for discharge of benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const f016 = sedText(`
F016 SectorComponents/FamilyBenefits/F016 Request for discharge of benefits
  ReasonForRequestLegalGrounds
    reason
  StatementLegalGrounds
    statement
  PresentBeneficiary > information-spouse-or-partner
  RequestedBeneficiary
    requestedBeneficiary
  InformationSpouseOrPartner > information-spouse-or-partner
  InformationOtherPerson > information-spouse-or-partner
  ClaimingAuthority > claiming-authority
  InformationChildren > information-children
`)
