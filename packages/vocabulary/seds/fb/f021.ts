/** F021: application for additional benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const f021 = sedText(
  `
F021 SectorComponents/FamilyBenefits/F021 Application for additional benefits
  ReceiptApplicationForAdditionalOrSpecialFamily
    dateReceiptApplication
    typeClaim : code type-claim-new-change or other
    informationApplication : code information-application-request or other
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
`,
  `
F021
  ReceiptApplicationForAdditionalOrSpecialFamily
    dateReceiptApplication
    typeClaim : code type-claim-new-change
    informationApplication : code information-application-request
    pointsForWhichMoreInformationNeeded : free-text 255
  DeceasedPerson! > deceased-person
  AdditionalInformation > family-additional-information
  InformationSpouseOrPartner > beneficiary3-c4-s
  InformationOtherPersons
    InformationOtherPerson[] > beneficiary3-c4-s
  ClaimingAuthority > claiming-authority
  InformationChildren
    isChildClaimantIndicator
    Child
      ChildDetails! > person-identification
      AdditionalInformationAboutNationality > family-person-additional-info
      AddressesChild > addresses-person
      RelationshipClaimantSpousePartnerOrOtherPerson
        RelationshipPerChild[]
          relationshipWith! : code disagreement-grounds
          type! : code child-relationship-enchanced
          PeriodRelationship > period
          jointCustodyIndicator
          ChildrenHousehold
            isChildAMemberSameHouseholdClaimantIndicator
            isChildAMemberSameHouseholdSpousePartnerInQuestionIndicator
            isChildAMemberSameHouseholdOtherPersonInQuestionIndicator
            isChildInInstitutionIndicator
  AdditionalInformationEnd > family-additional-information
`,
)
