/** Components of the SEDs of family benefits. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const familyComponents = componentTexts(`
additional-information-about-nationality
  Nationalities[] > nationalities
amount-family-benefit
  nameBenefit
  numberPersonsBenefitsAreGrantedFor
  FamilyBenefitDetails > family-benefit-details
amount-name-currency-for-family-benefits-for-a-child
  nameChild
  nameBenefit
  FamilyBenefitDetails > family-benefit-details
amounts-family-benefit-for-entire-family
  AmountFamilyBenefit[] > amount-family-benefit
amounts-names-currencies-for-family-benefits-children
  AmountNameCurrencyForFamilyBenefitsForAChild[] > amount-name-currency-for-family-benefits-for-a-child
attendance-at-school-college-training-unemployed
  isTheChildAttending : code attendance-educational-level or other
  SpecifyIfAttendanceIs > specify-if-attendance-is
child
  ChildDetails > person-identification
  AdditionalInformationAboutNationality > additional-information-about-nationality
  AddressesChild > addresses-person
child-for-whom-this-decision-applies
  ChildDetails > person-identification
  AdditionalInformationAboutNationality > additional-information-about-nationality
  AddressesChild > addresses-person
  RelationshipsClaimantSpousePartnerOrOtherPerson > relationships-claimant-spouse-partner-or-other-person
  GroundsForResidence > grounds-for-residence
children-household
  isChildAMemberSameHouseholdClaimantIndicator
  isChildAMemberSameHouseholdSpousePartnerInQuestionIndicator
  isChildAMemberSameHouseholdOtherPersonInQuestionIndicator
  isChildInInstitutionIndicator
claimant
  PersonIdentification > person-identification
  AdditionalInformationAboutNationality > additional-information-about-nationality
  AddressesPerson > addresses-person
  ContactDetails > contact-details
  CoverageBySocialSecurityScheme > coverage-by-social-security-scheme
  FamilyRelationshipClaimantSpouseOrOtherPerson > family-relationship-claimant-spouse-or-other-person
  StatusPerson > status-person
claiming-authority
  reasonForAuthorityClaim
  ClaimingAuthority > institution
  BankDetails > bank-details
clarify-grounds-for-decision
  typeDecision : code decision-provisional-on-competence or other
  dateDecision
  GroundsDisagreement > grounds-disagreement
coverage-by-social-security-scheme
  PeriodsCoveredBySecuritySchemeInSendingMember > periods-covered-by-security-scheme
  PeriodsNotCovered > periods-not-covered
  PeriodsEntitlement > periods-entitlement
deceased-person
  PersonIdentification > person-identification
  AdditionalInformationAboutNationality > additional-information-about-nationality
  DetailsDeath > details-death
  PersonLatestAddresses > addresses-person
  CoverageBySocialSecurityScheme > coverage-by-social-security-scheme
decision-f
  Period > period
  paymentBenefitIndicator
decision-f001
  DecisionRegardingAllChildrenMentionedInThisSED : value
  Periods > periods-employment
  typeDecision
  theReasonForDecision
  additionalInformation
  DecisionsPrimaryCompetenceWithArticle68Regulation > decisions-primary-competence-with-article68-regulation
  DecisionSecondaryCompetenceWithArticle68 > decisions-primary-competence-with-article68-regulation
  DecisionPrimaryCompetenceWithArticle58Regulation > decision-primary-competence-with-article58-regulation
  DecisionSecondaryCompetenceWithArticle58 > decision-primary-competence-with-article58-regulation
  contentDecision
  dateDecision
decision-primary-competence-with-article58-regulation
  Decision[] > decision
decisions-primary-competence-with-article68-regulation
  Decision[] > decision-f
details-death
  placeDeath
  dateDeath
durations-territory
  DurationTerritory[] > period
entitlement-family-benefits-exists
  PeriodEntitlementFamilyBenefits > period-entitlement-family-benefits
family-benefit-details
  Amount > amount
  DateForGrantedBenefits > fixed-period
  periodDefinition
  nameBeneficiary
family-relationship
  familyRelationship : code family-relationship or other
  other
  Period > period
  otherRelationship
  namePerson
  dateRelationship
  wasClaimantAMemberSameHouseholdPersonInQuestionIndicator
family-relationship-claimant-spouse-or-other-person
  Relationships > relationships
grounds-disagreement
  employmentSelfEmploymentPeriodStatus : code disagreement-grounds or other
  periodPensionReceived : code disagreement-grounds or other
  insurancePeriod : code disagreement-grounds or other
  durationTerritory : code disagreement-grounds or other
  residenceChildren : code disagreement-grounds or other
  personalSituationElementsArt11RegulationECNo9872009 : code disagreement-grounds or other
  additionalGroundsForDisagreement
grounds-for-residence
  DurationsTerritory > durations-territory
  movingDateIntoSendingMemberState
  movingDateIntoReceivingMemberState
  personalSituationElementsArticle11RegulationECNo9872009
information-children
  Child[] > child
information-children-f
  ChildForWhomThisDecisionApplies[] > child-for-whom-this-decision-applies
information-spouse-or-partner
  PersonIdentification > person-identification
  AdditionalInformationAboutNationality > additional-information-about-nationality
  AddressesPerson > addresses-person
  ContactDetails > contact-details
  CoverageBySocialSecurityScheme > coverage-by-social-security-scheme
insurance-period
  country
  Period > period
insurance-periods
  InsurancePeriod[] > period
insurance-periods-f
  InsurancePeriod[] > insurance-period
insurance-residence-period
  Period > period
  typePeriod
insurance-residence-periods
  InsuranceResidencePeriod[] > insurance-residence-period
nationalities
  nationality
  since
period-entitlement-family-benefits
  PeriodEntitlementFamilyBenefit[] > fixed-period
period-pension-received
  typePension
  Period > period
periods-at-last-registered-institution
  Institution > institution
  InsuranceResidencePeriods > insurance-residence-periods
periods-entitlement
  EntitlementFamilyBenefitsExists > entitlement-family-benefits-exists
periods-not-covered
  PeriodNotCovered[] > fixed-period
periods-pension-received
  PeriodPensionReceivedInSendingMemberState[] > period-pension-received
person-regarded-an-active-person
  typeEmployment
  PeriodsEmployment > periods-employment
receipt-application-for-family-benefits
  dateReceiptApplication
  RequestForPeriodInformation[] > period
  typeClaim
  informationApplication
  pointsForWhichMoreInformationNeeded
relationship-per-child
  relationshipWith : code disagreement-grounds or other
  type : code child-relationship-enchanced or other
  PeriodRelationship > period
  jointCustodyIndicator
  ChildrenHousehold > children-household
relationships
  FamilyRelationship[] > family-relationship
relationships-claimant-spouse-partner-or-other-person
  RelationshipPerChild[] > relationship-per-child
residence-periods
  ResidencePeriod[] > insurance-period
specify-if-attendance-is
  partTime
  fullTime
  actualAttendance
  additionalRequestInformation
spouse-or-other-person-f021
  isPersonClaimantIndicator
  PersonIdentification > person-identification
  AdditionalInformationAboutNationality > additional-information-about-nationality
  AddressesPerson > addresses-person
  ContactDetails > contact-details
  CoverageBySocialSecurityScheme > coverage-by-social-security-scheme
  FamilyRelationshipDeceasedPersonSpousePartner > family-relationship-claimant-spouse-or-other-person
status-person
  PersonRegardedAnActivePerson > person-regarded-an-active-person
  EmploymentPeriods > employment-periods
  additionalInformation
  PeriodsPensionReceivedInSendingMemberState > periods-pension-received
  InsurancePeriodsInSendingMemberState > insurance-periods
  GroundsForResidence > grounds-for-residence
`)
