/** F021: application for additional benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const f021 = sedText(`
F021 SectorComponents/FamilyBenefits/F021 Application for additional benefits
  ReceiptApplicationForAdditionalOrSpecialFamily
    dateReceiptApplication
    typeClaim
    informationApplication
    pointsForWhichMoreInformationNeeded
  DeceasedPerson > deceased-person
  AdditionalInformation
    additionalInformation
  InformationSpouseOrPartner > spouse-or-other-person-f021
  InformationOtherPerson > spouse-or-other-person-f021
  ClaimingAuthority > claiming-authority
  InformationChildren
    isChildClaimantIndicator
    Child
      ChildDetails > person-identification
      AdditionalInformationAboutNationality > additional-information-about-nationality
      AddressesChild > addresses-person
      RelationshipClaimantSpousePartnerOrOtherPerson > relationships-claimant-spouse-partner-or-other-person
  AdditionalInformationEnd
    additionalInformation
`)
