/** F016: request for discharge of benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const f016 = sedText(
  `
F016 SectorComponents/FamilyBenefits/F016 Request for discharge of benefits
  ReasonForRequestLegalGrounds
    reason
  StatementLegalGrounds
    statement
  PresentBeneficiary > information-spouse-or-partner
  RequestedBeneficiary
    requestedBeneficiary : code approved-beneficiary or other
  InformationSpouseOrPartner > information-spouse-or-partner
  InformationOtherPerson > information-spouse-or-partner
  ClaimingAuthority > claiming-authority
  InformationChildren > information-children
`,
  `
F016
  ReasonForRequestLegalGrounds!
    reason! : free-text 500
  StatementLegalGrounds
    statement : free-text 500
  PresentBeneficiary! > beneficiary3-c3-s
  RequestedBeneficiary
    requestedBeneficiary : code approved-beneficiary
  InformationSpouseOrPartner > beneficiary3-c3-s
  InformationOtherPersons
    InformationOtherPerson[] > beneficiary3-c3-s
  ClaimingAuthority > claiming-authority
  InformationChildren!
    Child[]!
      ChildDetails! > person-identification
      AdditionalInformationAboutNationality > family-person-additional-info
      AddressesChild > addresses-person
`,
)
