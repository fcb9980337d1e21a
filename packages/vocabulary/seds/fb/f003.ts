/** F003: information about payment regarding priority right. */
import { sedText } from '../../definition/definition-text.ts'

export const f003 = sedText(
  `
F003 SectorComponents/FamilyBenefits/F003 Information about payment regarding priority right
  ReceiptApplicationForFamilyBenefits
    dateReceiptApplication
    typeClaim : code type-claim-new-change or other
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
`,
  `
F003
  ReceiptApplicationForFamilyBenefits
    dateReceiptApplication
    typeClaim : code type-claim-new-change
  Decision
    DecisionRegardingAllChildrenMentionedInThisSED : yes-no
    DecisionNotConcernAllChildrenMentioned
      DecisionRegardingAllChildrenMentionedInThisSED : yes-no
      ChildForWhomThisDecisionApplies[]
        familyName!
        forename!
        dateBirth!
    Periods
      Period[] > period
    decisionCompetenceRegardingPriorityRight : free-text 500
    theReasonForDecision : free-text 500
    additionalInformation : free-text 500
    0 DecisionRegardingAllChildrenMentionedInThisSED, DecisionNotConcernAllChildrenMentioned
  Claimant! > beneficiary3-c3-s
  InformationSpouseOrPartner
    PersonIdentification! > person-identification
    AdditionalInformationAboutNationality > family-person-additional-info
    AddressesPerson > addresses-person
    ContactDetails > contact-info
    CoverageBySocialSecurityScheme > coverage-by-sss
    additionalInformation : free-text 500
  InformationOtherPersons
    InformationOtherPerson[]
      PersonalDetails! > person-identification
      AdditionalInformationAboutNationality > family-person-additional-info
      AddressesPerson > addresses-person
      ContactDetails > contact-info
      FamilyRelationshipClaimantSpouseOrOtherPerson
        Relationships
          familyRelationship : code family-relationship-limited
          otherRelationship : text 65
          Period > period
          namePerson : text 155
          dateRelationship
          isClaimantAMemberSameHouseholdPersonInQuestionIndicator
      CoverageBySocialSecurityScheme > coverage-by-sss
  InformationChildren!
    ChildForWhomThisDecisionApplies[]! > child2-c2-s
  AmountsNamesCurrenciesForFamilyBenefitsChildren
    AmountNameCurrencyForFamilyBenefitsForAChild[]
      nameChild : text 155
      nameBenefit : text 65
      FamilyBenefitDetails > family-benefit
  AmountsFamilyBenefitForEntireFamily
    AmountFamilyBenefit[]
      nameBenefit : text 65
      numberPersonsBenefitsAreGrantedFor : count
      FamilyBenefitDetails > family-benefit
`,
)
