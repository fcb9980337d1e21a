/** F003: information about payment regarding priority right. */
import { sedText } from '../../definition/definition-text.ts'

export const f003 = sedText(`
F003 SectorComponents/FamilyBenefits/F003 Information about payment regarding priority right
  ReceiptApplicationForFamilyBenefits
    dateReceiptApplication
    typeClaim
  Decision
    DecisionRegardingAllChildrenMentionedInThisSED : value
    Periods > periods-employment
    decisionCompetenceRegardingPriorityRight
    theReasonForDecision
    additionalInformation
  Claimant
    PersonIdentification > person-identification
    AdditionalInformationAboutNationality > additional-information-about-nationality
    AddressPerson > addresses-person
    ContactDetails > contact-details
    HasEntitlementFamilyBenefit
      PeriodEntitlement[] > period
  InformationSpouseOrPartner
    PersonIdentification > person-identification
    AdditionalInformationAboutNationality > additional-information-about-nationality
    AddressesPerson > addresses-person
    ContactDetails > contact-details
    additionalInformation
  InformationOtherPerson
    PersonalDetails > person-identification
    AdditionalInformationAboutNationality > additional-information-about-nationality
    AddressesPerson > addresses-person
    ContactDetails > contact-details
    FamilyRelationshipClaimantSpouseOrOtherPerson
      Relationships
        familyRelationship
        otherRelationship
        Period > period
        namePerson
        dateRelationship
        isClaimantAMemberSameHouseholdPersonInQuestionIndicator
  InformationChildren
    ChildForWhomThisDecisionApplies[] > child
  AmountsNamesCurrenciesForFamilyBenefitsChildren > amounts-names-currencies-for-family-benefits-children
  AmountsFamilyBenefitForEntireFamily > amounts-family-benefit-for-entire-family
`)
