/** Components that several documents share. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type { CodeOf } from '../code-lists/index.ts'

/** Component `account-outside-sepa`. */
export interface AccountOutsideSepa {
  readonly accountNumber?: string | readonly string[]
  readonly BICSWIFT?: string | readonly string[]
  readonly bankName?: string | readonly string[]
  readonly BankAddress?: Address
}

/** Component `activities-a006`. */
export interface ActivitiesA006 {
  readonly natureActivities?: string | readonly string[]
  readonly durationActivities?: string | readonly string[]
  readonly placeBusiness?: string | readonly string[]
  readonly placeActivities?: string | readonly string[]
  readonly workingTime?: string | readonly string[]
  readonly numberServices?: string | readonly string[]
  readonly turnoverInEuro?: string | readonly string[]
  readonly incomeInEuro?: string | readonly string[]
  readonly centreInterest?: string | readonly string[]
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Component `additional-information-about-nationality`. */
export interface AdditionalInformationAboutNationality {
  readonly Nationalities?: readonly Nationalities[]
}

/** Component `additional-information-about-person`. */
export interface AdditionalInformationAboutPerson {
  readonly statusPerson?: string | readonly string[]
  readonly PleaseFillInFollowingIfStatusPersonOther?: {
    readonly otherStatusPerson?: string | readonly string[]
  }
  readonly nationality?: readonly string[]
  readonly PreviousFamilyNames?: {
    readonly PreviousFamilyName?: readonly {
      readonly previousFamilyName?: string | readonly string[]
    }[]
  }
  readonly PreviousForenames?: {
    readonly PreviousForename?: readonly {
      readonly previousForename?: string | readonly string[]
    }[]
  }
  readonly currentFamilyStatus?: string | readonly string[]
  readonly dateDeath?: string
}

/** Component `additional-information-child`. */
export interface AdditionalInformationChild {
  readonly relationshipInsuredPerson?: string
  readonly PleaseFillInFollowingIfOtherChild?: {
    readonly specificsOtherChild?: string | readonly string[]
  }
  readonly dateDeath?: string
}

/** Component `additional-information-for-last-period-employment`. */
export interface AdditionalInformationForLastPeriodEmployment {
  readonly elementsForStartingDateIndicator?: boolean
  readonly reasonForTerminationEmploymentOrSelfEmploymentIndicator?: boolean
}

/** Component `additional-information-person`. */
export interface AdditionalInformationPerson {
  readonly nationality?: readonly string[]
  readonly previousFamilyName?: string | readonly string[]
  readonly previousForename?: string | readonly string[]
}

/** Component `additional-information-person-h`. */
export interface AdditionalInformationPersonH {
  readonly previousFamilyName?: string | readonly string[]
  readonly previousForename?: string | readonly string[]
  readonly nationality?: readonly string[]
}

/** Component `additional-information-person-h001`. */
export interface AdditionalInformationPersonH001 {
  readonly nationality?: readonly string[]
  readonly statusPerson?: readonly string[]
  readonly PleaseFillInIfStatusPersonOther?: {
    readonly other?: string | readonly string[]
  }
}

/** Component `additional-information-person-m`. */
export interface AdditionalInformationPersonM {
  readonly nationality?: readonly string[]
  readonly statusPerson?: string
  readonly PleaseFillInFollowingIfStatusPersonOther?: {
    readonly otherStatus?: string | readonly string[]
  }
  readonly AddressPerson?: AddressPerson
  readonly pursuesAProfessionalOrTradeActivityIndicator?: boolean
}

/** Component `additional-information-person-m050`. */
export interface AdditionalInformationPersonM050 {
  readonly nationality?: readonly string[]
  readonly relationshipPersonNamedInSection1?: string
  readonly FillInIfRelationshipPersonNamedIn?: {
    readonly other?: string | readonly string[]
  }
  readonly AddressPerson?: readonly AddressPerson[]
  readonly pursuesAProfessionalOrTradeActivityIndicator?: boolean
}

/** Component `additional-information-person-m050-2`. */
export interface AdditionalInformationPersonM0502 {
  readonly nationality?: readonly string[]
  readonly relationshipPersonNamedInSection1?: string
  readonly otherRelative?: string | readonly string[]
  readonly AddressPerson?: readonly AddressPerson[]
  readonly pursuesAProfessionalOrTradeActivityIndicator?: boolean
}

/** Component `additional-information-person-p`. */
export interface AdditionalInformationPersonP {
  readonly AdditionalInformationPerson?: AdditionalInformationPerson
  readonly Address?: Address
}

/** Component `additional-information-person-p1000`. */
export interface AdditionalInformationPersonP1000 {
  readonly AdditionalInformationPerson?: AdditionalInformationPerson
  readonly Address?: Address
  readonly ContactInformationPerson?: ContactDetails
}

/** Component `additional-information-person-p2000`. */
export interface AdditionalInformationPersonP2000 {
  readonly AdditionalInformationPerson?: AdditionalInformationPerson
  readonly FamilyStatus?: readonly FamilyStatus[]
  readonly Address?: Address
  readonly ContactInformationPerson?: ContactDetails
}

/** Component `additional-information-person-p2000-2`. */
export interface AdditionalInformationPersonP20002 {
  readonly nationality?: readonly string[]
  readonly relationshipInsuredPerson?: string
  readonly FillInFollowingIfRelationshipInsuredPersonIsOther?: {
    readonly specificsOtherChild?: string | readonly string[]
  }
  readonly dateDeath?: string
}

/** Component `additional-information-treatment`. */
export interface AdditionalInformationTreatment {
  readonly description?: string | readonly string[]
  readonly dateRequestByPerson?: string
  readonly Provider?: Provider
}

/** Component `address`. */
export interface Address {
  readonly street?: string
  readonly buildingName?: string
  readonly town?: string
  readonly postalCode?: string
  readonly region?: string
  readonly country?: string
}

/** Component `address-a008`. */
export interface AddressA008 {
  readonly street?: string
  readonly town?: string
  readonly postalCode?: string
  readonly region?: string
  readonly country?: string
}

/** Component `address-person`. */
export interface AddressPerson {
  readonly typeAddress?: string
  readonly Address?: Address
}

/** Component `address-person-da`. */
export interface AddressPersonDa {
  readonly Address?: Address
  readonly typeAddress?: string
}

/** Component `addresses`. */
export interface Addresses {
  readonly Address?: readonly {
    readonly type?: CodeOf<'address-type'>
    readonly Address?: Address
  }[]
}

/** Component `addresses-insured-person`. */
export interface AddressesInsuredPerson {
  readonly AddressInsuredPerson?: readonly AddressPerson[]
}

/** Component `addresses-person`. */
export interface AddressesPerson {
  readonly AddressPerson?: readonly AddressPerson[]
}

/** Component `addresses-person-da`. */
export interface AddressesPersonDa {
  readonly AddressPerson?: readonly AddressPersonDa[]
}

/** Component `amount`. */
export interface Amount {
  readonly amount?: string | readonly string[]
  readonly currency?: string
}

/** Component `amount-family-benefit`. */
export interface AmountFamilyBenefit {
  readonly nameBenefit?: string | readonly string[]
  readonly numberPersonsBenefitsAreGrantedFor?: string | readonly string[]
  readonly FamilyBenefitDetails?: FamilyBenefitDetails
}

/** Component `amount-in-currency-sending-institution`. */
export interface AmountInCurrencySendingInstitution {
  readonly principalAmount?: string | readonly string[]
  readonly interest?: string | readonly string[]
  readonly fines?: string | readonly string[]
  readonly administrativePenalties?: string | readonly string[]
  readonly otherChargesOrCosts?: string | readonly string[]
  readonly totalAmount?: string | readonly string[]
}

/** Component `amount-name-currency-for-family-benefits-for-a-child`. */
export interface AmountNameCurrencyForFamilyBenefitsForAChild {
  readonly nameChild?: string | readonly string[]
  readonly nameBenefit?: string | readonly string[]
  readonly FamilyBenefitDetails?: FamilyBenefitDetails
}

/** Component `amount-p3000-be`. */
export interface AmountP3000Be {
  readonly amount?: string | readonly string[]
  readonly currency?: string
  readonly PaymentPeriod?: FixedPeriod
  readonly paymentFrequency?: string
  readonly PleaseFillInFollowingIfPaymentFrequencyOther?: {
    readonly otherPaymentFrequency?: string | readonly string[]
  }
}

/** Component `amounts-family-benefit-for-entire-family`. */
export interface AmountsFamilyBenefitForEntireFamily {
  readonly AmountFamilyBenefit?: readonly AmountFamilyBenefit[]
}

/** Component `amounts-names-currencies-for-family-benefits-children`. */
export interface AmountsNamesCurrenciesForFamilyBenefitsChildren {
  readonly AmountNameCurrencyForFamilyBenefitsForAChild?: readonly AmountNameCurrencyForFamilyBenefitsForAChild[]
}

/** Component `amounts-per-institution`. */
export interface AmountsPerInstitution {
  readonly AmountsInCurrency?: readonly {
    readonly InstitutionID?: Institution
    readonly currency?: string
    readonly costs?: string | readonly string[]
    readonly losses?: string | readonly string[]
    readonly total?: string | readonly string[]
  }[]
}

/** Component `ascendants`. */
export interface Ascendants {
  readonly surname?: string | readonly string[]
  readonly forenames?: string | readonly string[]
  readonly birthDate?: string
  readonly relationship?: string | readonly string[]
  readonly Address?: Address
}

/** Component `ascendants-p3000-it`. */
export interface AscendantsP3000It {
  readonly AdditionalInformationAscendantsOtherFamilyMembers?: readonly {
    readonly surname?: string | readonly string[]
    readonly forenames?: string | readonly string[]
    readonly dateBirth?: string
    readonly relationship?: string | readonly string[]
    readonly Address?: Address
    readonly ascendantOrOtherFamilyMember?: string
  }[]
}

/** Component `attendance-at-school-college-training-unemployed`. */
export interface AttendanceAtSchoolCollegeTrainingUnemployed {
  readonly isTheChildAttending?: string
  readonly SpecifyIfAttendanceIs?: SpecifyIfAttendanceIs
}

/** Component `attendance-school-training-higher-studies`. */
export interface AttendanceSchoolTrainingHigherStudies {
  readonly startDateAttendanceSchoolTrainingHigherStudies?: string
  readonly endDateAttendanceSchoolTrainingHigherStudies?: string
  readonly typeSchoolTrainingHigherStudies?: string | readonly string[]
  readonly nameEducationalInstitutionSchoolUniversity?: string | readonly string[]
  readonly detailedInformationAttendanceSchoolOrTraining?: string | readonly string[]
}

/** Component `bank-details`. */
export interface BankDetails {
  readonly SEPAAccount?: SepaAccount
  readonly NonSEPAAccount?: AccountOutsideSepa
}

/** Component `bank-details-r`. */
export interface BankDetailsR {
  readonly SEPABankDetails?: SepaAccount
  readonly accountHolderName?: string | readonly string[]
  readonly paymentReference?: string | readonly string[]
  readonly ReceivingBankAddress?: Address
}

/** Component `bank-information`. */
export interface BankInformation {
  readonly accountHolderName?: string | readonly string[]
  readonly SEPAAccount?: SepaAccount
  readonly NonSEPAAccount?: AccountOutsideSepa
}

/** Component `bank-information-u`. */
export interface BankInformationU {
  readonly SEPABankDetails?: SepaAccount
  readonly bankTransferSubjectOrTransactionReference?: string | readonly string[]
}

/** Component `bankruptcy-or-liquidation-details`. */
export interface BankruptcyOrLiquidationDetails {
  readonly nameTrusteeOrLiquidator?: string | readonly string[]
  readonly AddressTrusteeOrLiquidator?: Address
}

/** Component `benefit-details-p3000-de`. */
export interface BenefitDetailsP3000De {
  readonly entitlementSicknessBenefitsInKind?: string
  readonly benefitsOrLumpSumSettlementDiseasesAccidentsWorkIndicator?: boolean
  readonly FillInIfBenefitsOrLumpSum?: {
    readonly basedCompletelyContributionsByInsuredPersonIndicator?: boolean
  }
  readonly FillInIfBasedCompletely?: {
    readonly compensationPensionWithALumpSumSettlementIndicator?: boolean
  }
  readonly FillInIfCompensationPensionWithAl?: {
    readonly yearPaymentCompensation?: string | readonly string[]
  }
  readonly Institution?: PersonalIdentificationNumber
  readonly PeriodBenefitsPayment?: Period
}

/** Component `benefit-period-p4000`. */
export interface BenefitPeriodP4000 {
  readonly Period?: Period
  readonly uncertainDatesIndicator?: boolean
  readonly namePayingInstitution?: string | readonly string[]
  readonly country?: string
  readonly additionalInformationConcerningPeriod?: string | readonly string[]
}

/** Component `benefits-for-child`. */
export interface BenefitsForChild {
  readonly benefitsForChild?: string
  readonly typeBenefit?: string | readonly string[]
  readonly Amount?: readonly RegularAmount[]
}

/** Component `business-message-metadata`. */
export interface BusinessMessageMetadata {
  readonly technicalId?: string | readonly string[]
  readonly date?: string
  readonly direction?: string | readonly string[]
  readonly SEDId?: string | readonly string[]
  readonly caseId?: string | readonly string[]
  readonly SED?: string | readonly string[]
  readonly SEDVersion?: string | readonly string[]
  readonly bUC?: string | readonly string[]
  readonly bUCVersion?: string | readonly string[]
  readonly caseAction?: string | readonly string[]
  readonly isTestCaseIndicator?: boolean
  readonly isMedicalInfoIndicator?: boolean
  readonly isProtectedPersonIndicator?: boolean
}

/** Component `case-context`. */
export interface CaseContext {
  readonly PersonContext?: {
    readonly familyName?: string
    readonly forename?: string
    readonly dateBirth?: string
    readonly sex?: CodeOf<'sex'>
  }
  readonly EmployerContext?: Employer
  readonly ReimbursementContext?: {
    readonly reimbursementRequestID?: string
    readonly totalNumberIndividualClaims?: string
  }
}

/** Component `child`. */
export interface Child {
  readonly ChildDetails?: PersonIdentification
  readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
  readonly AddressesChild?: AddressesPerson
}

/** Component `child-for-whom-this-decision-applies`. */
export interface ChildForWhomThisDecisionApplies {
  readonly ChildDetails?: PersonIdentification
  readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
  readonly AddressesChild?: AddressesPerson
  readonly RelationshipsClaimantSpousePartnerOrOtherPerson?: RelationshipsClaimantSpousePartnerOrOtherPerson
  readonly GroundsForResidence?: GroundsForResidence
}

/** Component `child-name-and-status`. */
export interface ChildNameAndStatus {
  readonly familyName?: string
  readonly forename?: string
  readonly FamilyStatus?: readonly FamilyStatus[]
}

/** Component `child-p`. */
export interface ChildP {
  readonly PersonIdentification?: PersonIdentification
}

/** Component `child-p2000`. */
export interface ChildP2000 {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPersonP20002
}

/** Component `child-with-benefits`. */
export interface ChildWithBenefits {
  readonly familyName?: string
  readonly forename?: string
  readonly BenefitsForChild?: BenefitsForChild
  readonly Address?: Address
}

/** Component `children`. */
export interface Children {
  readonly Child?: readonly ChildP2000[]
}

/** Component `children-household`. */
export interface ChildrenHousehold {
  readonly isChildAMemberSameHouseholdClaimantIndicator?: boolean
  readonly isChildAMemberSameHouseholdSpousePartnerInQuestionIndicator?: boolean
  readonly isChildAMemberSameHouseholdOtherPersonInQuestionIndicator?: boolean
  readonly isChildInInstitutionIndicator?: boolean
}

/** Component `children-p3000-cy`. */
export interface ChildrenP3000Cy {
  readonly AdditionalInformationChild?: ChildNameAndStatus
  readonly BenefitsForChild?: BenefitsForChild
  readonly Address?: Address
  readonly childParents?: string
}

/** Component `children-p3000-de`. */
export interface ChildrenP3000De {
  readonly NameChild?: {
    readonly familyName?: string
    readonly forenames?: string | readonly string[]
  }
  readonly childRaisedByInsuredPersonFromBirth10thBirthday?: string
  readonly FillInIfChildRaisedByInsuredPerson?: {
    readonly InformationChildOtherParent?: ParentBornAt
  }
  readonly germanIdentificationNumberPIN?: string | readonly string[]
}

/** Component `claim-details`. */
export interface ClaimDetails {
  readonly Currency?: Currency
  readonly ExchangeRatesUsedDateRequest?: {
    readonly ExchangeRateUsedDateRequest?: readonly {
      readonly exchangeRate?: string | readonly string[]
    }[]
  }
  readonly Period?: FixedPeriod
  readonly AmountInCurrencySendingInstitution?: AmountInCurrencySendingInstitution
  readonly AmountInTheCurrencyOfTheReceivingInstitution?: AmountInCurrencySendingInstitution
}

/** Component `claimant`. */
export interface Claimant {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
  readonly AddressesPerson?: AddressesPerson
  readonly ContactDetails?: ContactDetails
  readonly CoverageBySocialSecurityScheme?: CoverageBySocialSecurityScheme
  readonly FamilyRelationshipClaimantSpouseOrOtherPerson?: FamilyRelationshipClaimantSpouseOrOtherPerson
  readonly StatusPerson?: StatusPerson
}

/** Component `claimant-employment-self-employment-details`. */
export interface ClaimantEmploymentSelfEmploymentDetails {
  readonly EmploymentSelfEmploymentDetails?: readonly EmploymentSelfEmploymentDetails[]
}

/** Component `claiming-authority`. */
export interface ClaimingAuthority {
  readonly reasonForAuthorityClaim?: string | readonly string[]
  readonly ClaimingAuthority?: Institution
  readonly BankDetails?: BankDetails
}

/** Component `clarification`. */
export interface Clarification {
  readonly section?: string | readonly string[]
  readonly item?: string | readonly string[]
  readonly reason?: string | readonly string[]
  readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
}

/** Component `clarify-grounds-for-decision`. */
export interface ClarifyGroundsForDecision {
  readonly typeDecision?: string
  readonly dateDecision?: string
  readonly GroundsDisagreement?: GroundsDisagreement
}

/** Component `coc-reference-debtor-liaison-body`. */
export interface CocReferenceDebtorLiaisonBody {
  readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
  readonly individualCOCNumberDebtorLiaisonBody?: string | readonly string[]
}

/** Component `coc-references-debtor-liaison-body`. */
export interface CocReferencesDebtorLiaisonBody {
  readonly COCReferenceDebtorLiaisonBody?: readonly CocReferenceDebtorLiaisonBody[]
}

/** Component `contact-details`. */
export interface ContactDetails {
  readonly TelephoneNumbers?: TelephoneNumbers
  readonly EmailAddresses?: {
    readonly EmailAddress?: readonly {
      readonly email?: string | readonly string[]
    }[]
  }
}

/** Component `contact-info-syn`. */
export interface ContactInfoSyn {
  readonly URLs?: {
    readonly URL?: readonly {
      readonly uRL?: string | readonly string[]
    }[]
  }
  readonly EmailAddresses?: {
    readonly EmailAddress?: readonly {
      readonly emailAddress?: string | readonly string[]
    }[]
  }
  readonly FaxNumbers?: {
    readonly FaxNumber?: readonly {
      readonly faxNumber?: string | readonly string[]
    }[]
  }
  readonly PhoneNumbers?: {
    readonly PhoneNumber?: readonly {
      readonly phoneNumber?: string | readonly string[]
    }[]
  }
}

/** Component `contribution-amount`. */
export interface ContributionAmount {
  readonly amount?: string | readonly string[]
  readonly currencySendingInstitution?: string
  readonly amountEmployerPart?: string | readonly string[]
  readonly amountInsuredPersonPart?: string | readonly string[]
}

/** Component `coverage-by-social-security-scheme`. */
export interface CoverageBySocialSecurityScheme {
  readonly PeriodsCoveredBySecuritySchemeInSendingMember?: PeriodsCoveredBySecurityScheme
  readonly PeriodsNotCovered?: PeriodsNotCovered
  readonly PeriodsEntitlement?: PeriodsEntitlement
}

/** Component `currency`. */
export interface Currency {
  readonly currencySendingInstitution?: string
  readonly currencyReceivingInstitution?: string
}

/** Component `current-address-person`. */
export interface CurrentAddressPerson {
  readonly Address?: Address
  readonly dateChangeAddress?: string
}

/** Component `date-change-legislation-applicable`. */
export interface DateChangeLegislationApplicable {
  readonly dateChangeLegislationApplicable?: string
  readonly dateUntilWhichThisChangeApplies?: string
}

/** Component `deceased-person`. */
export interface DeceasedPerson {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
  readonly DetailsDeath?: DetailsDeath
  readonly PersonLatestAddresses?: AddressesPerson
  readonly CoverageBySocialSecurityScheme?: CoverageBySocialSecurityScheme
}

/** Component `deceased-person-details`. */
export interface DeceasedPersonDetails {
  readonly personDebtorDeceasedOn?: string | readonly string[]
  readonly HeirsOrWillExecutorsDetails?: HeirsOrWillExecutorsDetails
}

/** Component `decision`. */
export interface Decision {
  readonly Period?: Period
}

/** Component `decision-competent-institution`. */
export interface DecisionCompetentInstitution {
  readonly dateCompetenceDetermined?: string
  readonly dateByWhichThisRequestMustMade?: string
}

/** Component `decision-f`. */
export interface DecisionF {
  readonly Period?: Period
  readonly paymentBenefitIndicator?: boolean
}

/** Component `decision-f001`. */
export interface DecisionF001 {
  readonly DecisionRegardingAllChildrenMentionedInThisSED?: string | readonly string[]
  readonly Periods?: PeriodsEmployment
  readonly typeDecision?: string | readonly string[]
  readonly theReasonForDecision?: string | readonly string[]
  readonly additionalInformation?: string | readonly string[]
  readonly DecisionsPrimaryCompetenceWithArticle68Regulation?: DecisionsPrimaryCompetenceWithArticle68Regulation
  readonly DecisionSecondaryCompetenceWithArticle68?: DecisionsPrimaryCompetenceWithArticle68Regulation
  readonly DecisionPrimaryCompetenceWithArticle58Regulation?: DecisionPrimaryCompetenceWithArticle58Regulation
  readonly DecisionSecondaryCompetenceWithArticle58?: DecisionPrimaryCompetenceWithArticle58Regulation
  readonly contentDecision?: string | readonly string[]
  readonly dateDecision?: string
}

/** Component `decision-legislation-applicable`. */
export interface DecisionLegislationApplicable {
  readonly Decision?: {
    readonly InitialDecision?: boolean
  }
  readonly memberStateWhichLegislationApplies?: string
  readonly theDecisionAppliesForDurationActivityIndicator?: boolean
  readonly PeriodForWhichDecisionApplies?: Period
}

/** Component `decision-primary-competence-with-article58-regulation`. */
export interface DecisionPrimaryCompetenceWithArticle58Regulation {
  readonly Decision?: readonly Decision[]
}

/** Component `decisions-primary-competence-with-article68-regulation`. */
export interface DecisionsPrimaryCompetenceWithArticle68Regulation {
  readonly Decision?: readonly DecisionF[]
}

/** Component `declaration`. */
export interface Declaration {
  readonly declaration?: string
  readonly reasonForRequestWhereClaimMoreThan5YearsOld?: string | readonly string[]
  readonly totalAmountInclusiveInterestFinesPenaltiesAndOrCostsIs?: string
  readonly TotalAmount?: Amount
}

/** Component `description-nature-specific-characteristics-activity`. */
export interface DescriptionNatureSpecificCharacteristicsActivity {
  readonly typeActivity?: string
  readonly descriptionActivity?: string | readonly string[]
  readonly locationActivity?: string | readonly string[]
  readonly durationActivity?: string | readonly string[]
  readonly natureActivity?: string | readonly string[]
}

/** Component `detailed-benefits-amount`. */
export interface DetailedBenefitsAmount {
  readonly medicalCareAmount?: string | readonly string[]
  readonly medicineAmount?: string | readonly string[]
  readonly dentalCareAmount?: string | readonly string[]
  readonly longTermCareAmount?: string | readonly string[]
  readonly HospitalisationBenefits?: HospitalisationBenefits
  readonly OtherBenefits?: OtherBenefits
}

/** Component `detailed-information-about-overpaid-amount`. */
export interface DetailedInformationAboutOverpaidAmount {
  readonly startDate?: string
  readonly Details?: Details
}

/** Component `detailed-information-activity`. */
export interface DetailedInformationActivity {
  readonly thePersonIsWasRunningActivityAs?: string
  readonly startDateActivity?: string
  readonly endDateActivity?: string
  readonly workingHoursPerWeek?: string | readonly string[]
  readonly occupation?: string | readonly string[]
}

/** Component `details`. */
export interface Details {
  readonly frequency?: string
  readonly PleaseFillInFollowingIfFrequencyOther?: {
    readonly otherFrequency?: string | readonly string[]
  }
  readonly numberPeriodicUnits?: string | readonly string[]
  readonly AmountPerUnit?: Amount
}

/** Component `details-death`. */
export interface DetailsDeath {
  readonly placeDeath?: string | readonly string[]
  readonly dateDeath?: string
}

/** Component `divorced-parents-p3000-cy`. */
export interface DivorcedParentsP3000Cy {
  readonly parentalAuthority?: string
  readonly IfParentalAuthorityOtherOrJointParentingWith?: ParentBornAt
}

/** Component `durations-territory`. */
export interface DurationsTerritory {
  readonly DurationTerritory?: readonly Period[]
}

/** Component `elements-concerning-last-employment-or-self-employment`. */
export interface ElementsConcerningLastEmploymentOrSelfEmployment {
  readonly TypeAmounts?: readonly TypeAmounts[]
  readonly WaivedRight?: WaivedRight
  readonly otherBenefits?: string | readonly string[]
}

/** Component `employer`. */
export interface Employer {
  readonly name?: string
  readonly IdentificationNumbers?: IdentificationNumbers
  readonly Address?: Address
}

/** Component `employer-p3000`. */
export interface EmployerP3000 {
  readonly IfHaveInformationFromEmployeePleaseFillIn?: {
    readonly identificationEmployerByEmployeeIndicator?: boolean
    readonly IdentificationEmployerByEmployee?: Provider
  }
  readonly IfHaveInformationFromEmployerPleaseFillIn?: {
    readonly identificationEmployerByEmployerIndicator?: boolean
    readonly IdentificationEmployerByEmployer?: {
      readonly registrationNumber?: string | readonly string[]
      readonly socialSecurityNumber?: string | readonly string[]
      readonly fiscalNumber?: string | readonly string[]
      readonly businessRegister?: string | readonly string[]
    }
  }
}

/** Component `employers`. */
export interface Employers {
  readonly Employer?: readonly Employer[]
}

/** Component `employment-and-other-income`. */
export interface EmploymentAndOtherIncome {
  readonly employment?: string
  readonly OtherResourcesSourcesIncome?: OtherIncome
}

/** Component `employment-p3000-at`. */
export interface EmploymentP3000At {
  readonly EmploymentSelfEmploymentDetails?: readonly EmploymentAndOtherIncome[]
  readonly insuredPersonStatesNoIncomeIndicator?: boolean
}

/** Component `employment-periods`. */
export interface EmploymentPeriods {
  readonly EmploymentPeriod?: readonly FixedPeriod[]
}

/** Component `employment-self-employment-details`. */
export interface EmploymentSelfEmploymentDetails {
  readonly occupation?: string | readonly string[]
  readonly employmentSelfEmployment?: string
  readonly startDateIntendedEmploymentOrSelfEmployment?: string
  readonly endDateEmploymentOrSelfEmployment?: string
  readonly intendedRetirementDateFromEmploymentOrSelfEmployment?: string
  readonly hoursPerWeek?: string | readonly string[]
  readonly IncomeAmount?: readonly RegularAmount[]
}

/** Component `employment-type-p3000-it`. */
export interface EmploymentTypeP3000It {
  readonly EmploymentActivity?: {
    readonly yearsCarryingEmploymentActivity?: string | readonly string[]
    readonly IncomeAmounts?: {
      readonly IncomeAmount?: readonly RegularAmount[]
    }
  }
}

/** Component `entitlement-family-benefits-exists`. */
export interface EntitlementFamilyBenefitsExists {
  readonly PeriodEntitlementFamilyBenefits?: PeriodEntitlementFamilyBenefits
}

/** Component `family-benefit-details`. */
export interface FamilyBenefitDetails {
  readonly Amount?: Amount
  readonly DateForGrantedBenefits?: FixedPeriod
  readonly periodDefinition?: string | readonly string[]
  readonly nameBeneficiary?: string | readonly string[]
}

/** Component `family-relationship`. */
export interface FamilyRelationship {
  readonly familyRelationship?: string
  readonly other?: string | readonly string[]
  readonly Period?: Period
  readonly otherRelationship?: string | readonly string[]
  readonly namePerson?: string | readonly string[]
  readonly dateRelationship?: string
  readonly wasClaimantAMemberSameHouseholdPersonInQuestionIndicator?: boolean
}

/** Component `family-relationship-claimant-spouse-or-other-person`. */
export interface FamilyRelationshipClaimantSpouseOrOtherPerson {
  readonly Relationships?: Relationships
}

/** Component `family-status`. */
export interface FamilyStatus {
  readonly familyStatus?: string
  readonly familyStatusDate?: string
}

/** Component `family-status-h`. */
export interface FamilyStatusH {
  readonly familyMemberSpouse?: string | readonly string[]
  readonly placeResidenceSpouse?: string | readonly string[]
  readonly familyMemberChildren?: string | readonly string[]
  readonly placeResidenceChildren?: string | readonly string[]
  readonly placeSchoolChildren?: string | readonly string[]
}

/** Component `family-status-p`. */
export interface FamilyStatusP {
  readonly FamilyStatus?: readonly FamilyStatus[]
}

/** Component `fixed-assets`. */
export interface FixedAssets {
  readonly PropertyInRespectPersonOwnerOrHolder?: {
    readonly typeOwnership?: readonly string[]
    readonly typeProperty?: readonly string[]
    readonly TaxableIncomeFromEachThesePropertiesFixedAssets?: Amount
    readonly PresentValueThesePropertiesFixedAssets?: Amount
    readonly AddressInCountryWhereThesePropertiesFixedAssets?: readonly Address[]
    readonly thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator?: boolean
    readonly PleaseFillInFollowingIfThePersonNamed?: {
      readonly TaxableIncomeDwellingOccupied?: Amount
    }
  }
}

/** Component `fixed-period`. */
export interface FixedPeriod {
  readonly startDate?: string
  readonly endDate?: string
}

/** Component `global-note-crnilp`. */
export interface GlobalNoteCrnilp {
  readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly totalNumberIndividualCreditNotes?: string | readonly string[]
  readonly TotalAmountCreditNotes?: Amount
  readonly dateSubmission?: string
}

/** Component `grounds-disagreement`. */
export interface GroundsDisagreement {
  readonly employmentSelfEmploymentPeriodStatus?: string
  readonly periodPensionReceived?: string
  readonly insurancePeriod?: string
  readonly durationTerritory?: string
  readonly residenceChildren?: string
  readonly personalSituationElementsArt11RegulationECNo9872009?: string
  readonly additionalGroundsForDisagreement?: string | readonly string[]
}

/** Component `grounds-for-residence`. */
export interface GroundsForResidence {
  readonly DurationsTerritory?: DurationsTerritory
  readonly movingDateIntoSendingMemberState?: string
  readonly movingDateIntoReceivingMemberState?: string
  readonly personalSituationElementsArticle11RegulationECNo9872009?: string | readonly string[]
}

/** Component `heirs-or-will-executor-details`. */
export interface HeirsOrWillExecutorDetails {
  readonly nameHeirOrWillExecutor?: string | readonly string[]
  readonly AddressHeirOrWillExecutor?: Address
}

/** Component `heirs-or-will-executors-details`. */
export interface HeirsOrWillExecutorsDetails {
  readonly HeirsOrWillExecutorDetails?: readonly HeirsOrWillExecutorDetails[]
}

/** Component `hospitalisation-benefit`. */
export interface HospitalisationBenefit {
  readonly HospitalisationPeriod?: FixedPeriod
  readonly hospitalisationAmount?: string | readonly string[]
}

/** Component `hospitalisation-benefits`. */
export interface HospitalisationBenefits {
  readonly HospitalisationBenefit?: readonly HospitalisationBenefit[]
}

/** Component `identification-number`. */
export interface IdentificationNumber {
  readonly number?: string | readonly string[]
  readonly type?: string
}

/** Component `identification-numbers`. */
export interface IdentificationNumbers {
  readonly IdentificationNumber?: readonly {
    readonly number?: string
    readonly type?: CodeOf<'identification-type'>
  }[]
}

/** Component `if-choose-a-family-member-please-fill-in-section-insured`. */
export interface IfChooseAFamilyMemberPleaseFillInSectionInsured {
  readonly InsuredPerson?: Person
  readonly AddressMainInsuredPerson?: Address
}

/** Component `if-concerns-person`. */
export interface IfConcernsPerson {
  readonly Persons?: Persons
}

/** Component `if-concerns-person-r`. */
export interface IfConcernsPersonR {
  readonly Persons?: PersonsR
}

/** Component `if-entitlement-or-not-the-person`. */
export interface IfEntitlementOrNotThePerson {
  readonly Period?: Period
  readonly Amount?: Amount
  readonly frequencyPayment?: string
  readonly PleaseFillInFollowingIfFrequencyPaymentOther?: IfFrequencyPaymentOther
}

/** Component `if-frequency-payment-other`. */
export interface IfFrequencyPaymentOther {
  readonly other?: string | readonly string[]
  readonly descriptionBenefits?: string | readonly string[]
}

/** Component `if-no-following-terms-are-acceptable`. */
export interface IfNoFollowingTermsAreAcceptable {
  readonly instalmentAmountInCurrencyRequestedInstitution?: string | readonly string[]
  readonly numberInstalments?: string | readonly string[]
  readonly startDate?: string
  readonly endDate?: string
  readonly prePayment?: string | readonly string[]
}

/** Component `if-reply-contestation01`. */
export interface IfReplyContestation01 {
  readonly AmountAcceptedContestation?: Amount
}

/** Component `if-reply-contestation02`. */
export interface IfReplyContestation02 {
  readonly RefundPeriod?: FixedPeriod
  readonly RefundAmount?: Amount
}

/** Component `if-the-insured-person-applies`. */
export interface IfTheInsuredPersonApplies {
  readonly Period?: FixedPeriod
}

/** Component `if-this-document-concerns-family`. */
export interface IfThisDocumentConcernsFamily {
  readonly InsuredPerson?: PersonIdentification
}

/** Component `if-type-period-employment`. */
export interface IfTypePeriodEmployment {
  readonly EmploymentOrSelfEmployment?: Employer
}

/** Component `if-type-period-employment-u`. */
export interface IfTypePeriodEmploymentU {
  readonly EmployerOrSelfEmploymentDetails?: Employer
}

/** Component `if-type-request-final02`. */
export interface IfTypeRequestFinal02 {
  readonly BankDetails?: BankDetailsR
}

/** Component `income-details-r014`. */
export interface IncomeDetailsR014 {
  readonly Payment?: Amount
  readonly paymentFrequency?: string
  readonly PleaseFillInFollowingIfPaymentFrequencyOther?: {
    readonly otherFrequency?: string | readonly string[]
  }
}

/** Component `income-received`. */
export interface IncomeReceived {
  readonly typeIncomeReceived?: string
  readonly PleaseFillInFollowingIfTypeIncomeReceived?: {
    readonly socialSecurityBenefit?: string
  }
  readonly IncomeReceivedDuringPeriodInRespectInformation?: {
    readonly startDate?: string
    readonly endDate?: string
    readonly amount?: string | readonly string[]
    readonly currency?: string
  }
}

/** Component `income-source-request`. */
export interface IncomeSourceRequest {
  readonly pleaseProvideInformationWithFollowingSourceIncome?: string | readonly string[]
  readonly FillInIfPleaseProvideInformation?: {
    readonly otherIncome?: string | readonly string[]
  }
  readonly PeriodInRespectWhichInformationRequestedWith?: Period
}

/** Component `information-attendance-school-training-higher-studies`. */
export interface InformationAttendanceSchoolTrainingHigherStudies {
  readonly AttendanceSchoolTrainingHigherStudies?: readonly AttendanceSchoolTrainingHigherStudies[]
}

/** Component `information-children`. */
export interface InformationChildren {
  readonly Child?: readonly Child[]
}

/** Component `information-children-f`. */
export interface InformationChildrenF {
  readonly ChildForWhomThisDecisionApplies?: readonly ChildForWhomThisDecisionApplies[]
}

/** Component `information-concerning-entitlement-document-cancelled`. */
export interface InformationConcerningEntitlementDocumentCancelled {
  readonly entitlementDocument?: string | readonly string[]
  readonly issuedOn?: string | readonly string[]
  readonly PeriodEntitlement?: Period
}

/** Component `information-entitlement`. */
export interface InformationEntitlement {
  readonly entitlementOrNot?: string
  readonly FillInIfEntitlementOrNotThePerson?: IfEntitlementOrNotThePerson
}

/** Component `information-non-activity`. */
export interface InformationNonActivity {
  readonly thePersonIsWasNonActiveIndicator?: boolean
  readonly startDate?: string
  readonly endDate?: string
}

/** Component `information-payment`. */
export interface InformationPayment {
  readonly paymentTo?: string
  readonly BankInformation?: BankInformation
}

/** Component `information-payment-m`. */
export interface InformationPaymentM {
  readonly paymentTo?: string
  readonly BankDetails?: BankDetails
}

/** Component `information-person-activity`. */
export interface InformationPersonActivity {
  readonly DetailedInformationActivity?: readonly DetailedInformationActivity[]
  readonly InformationNonActivity?: readonly InformationNonActivity[]
  readonly InformationUnemployment?: readonly InformationUnemployment[]
  readonly additionalInformationActivityNonActivity?: string | readonly string[]
}

/** Component `information-person-benefit`. */
export interface InformationPersonBenefit {
  readonly PersonBenefitInformation?: readonly PersonBenefitInformation[]
}

/** Component `information-person-income`. */
export interface InformationPersonIncome {
  readonly PersonIncome?: readonly PersonIncome[]
}

/** Component `information-representative-legal-guardian`. */
export interface InformationRepresentativeLegalGuardian {
  readonly familyName?: string
  readonly forename?: string
  readonly grounds?: string | readonly string[]
  readonly Address?: Address
  readonly ContactInformationPerson?: ContactDetails
}

/** Component `information-representative-legal-guardian-m`. */
export interface InformationRepresentativeLegalGuardianM {
  readonly status?: string
  readonly InformationRepresentativeLegalGuardian?: Provider
}

/** Component `information-representative-legal-guardian-p`. */
export interface InformationRepresentativeLegalGuardianP {
  readonly name?: string | readonly string[]
  readonly grounds?: string | readonly string[]
  readonly Address?: Address
}

/** Component `information-spouse-or-partner`. */
export interface InformationSpouseOrPartner {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
  readonly AddressesPerson?: AddressesPerson
  readonly ContactDetails?: ContactDetails
  readonly CoverageBySocialSecurityScheme?: CoverageBySocialSecurityScheme
}

/** Component `information-unavailable`. */
export interface InformationUnavailable {
  readonly isRequestedInformationAvailableIndicator?: boolean
  readonly PleaseFillInFollowingIfAboveAnsweredNo?: {
    readonly reason?: string | readonly string[]
  }
}

/** Component `information-unemployment`. */
export interface InformationUnemployment {
  readonly thePersonIsWasUnemployedIndicator?: boolean
  readonly startDate?: string
  readonly endDate?: string
}

/** Component `institution`. */
export interface Institution {
  readonly institutionID?: string
  readonly institutionName?: string
}

/** Component `institution-da`. */
export interface InstitutionDa {
  readonly countryCode?: string
  readonly Institution?: Institution
}

/** Component `institution-p`. */
export interface InstitutionP {
  readonly Institution?: PersonalIdentificationNumber
  readonly caseNumber?: string | readonly string[]
}

/** Component `insurance-or-employment-or-self-employment-period`. */
export interface InsuranceOrEmploymentOrSelfEmploymentPeriod {
  readonly Period?: Period
  readonly typePeriod?: string | readonly string[]
  readonly FillInIfTypePeriodEmployment?: IfTypePeriodEmployment
}

/** Component `insurance-or-employment-or-self-employment-period-u`. */
export interface InsuranceOrEmploymentOrSelfEmploymentPeriodU {
  readonly Period?: Period
  readonly typePeriod?: string | readonly string[]
  readonly FillInIfTypePeriodEmployment?: IfTypePeriodEmploymentU
}

/** Component `insurance-period`. */
export interface InsurancePeriod {
  readonly country?: string
  readonly Period?: Period
}

/** Component `insurance-periods`. */
export interface InsurancePeriods {
  readonly InsurancePeriod?: readonly Period[]
}

/** Component `insurance-periods-f`. */
export interface InsurancePeriodsF {
  readonly InsurancePeriod?: readonly InsurancePeriod[]
}

/** Component `insurance-residence-period`. */
export interface InsuranceResidencePeriod {
  readonly Period?: Period
  readonly typePeriod?: string | readonly string[]
}

/** Component `insurance-residence-periods`. */
export interface InsuranceResidencePeriods {
  readonly InsuranceResidencePeriod?: readonly InsuranceResidencePeriod[]
}

/** Component `insured-person`. */
export interface InsuredPerson {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPersonP
}

/** Component `insured-person-p`. */
export interface InsuredPersonP {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPersonP1000
}

/** Component `insured-person-p3000-pl`. */
export interface InsuredPersonP3000Pl {
  readonly theInsuredPerson?: string | readonly string[]
  readonly FillInIfTheInsuredPersonIsNotAble?: {
    readonly documentsWhichCouldNotProvided?: string | readonly string[]
    readonly reason?: string | readonly string[]
  }
}

/** Component `invalid-child-p3000-lt`. */
export interface InvalidChildP3000Lt {
  readonly raisingDeceasedPerson1GroupInvalidChildIndicator?: boolean
  readonly ChildrenDetails?: {
    readonly ChildrenDetails?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly levelIncapacity?: string | readonly string[]
    }[]
  }
}

/** Component `invalidity-p3000`. */
export interface InvalidityP3000 {
  readonly invalidityIndicator?: boolean
  readonly dateCommencementDisability?: string
  readonly establishPeriodDisability?: string | readonly string[]
  readonly medicalCertificateInAnnexIndicator?: boolean
}

/** Component `local-case-number`. */
export interface LocalCaseNumber {
  readonly country?: string
  readonly caseNumber?: string | readonly string[]
  readonly Institution?: Institution
}

/** Component `local-case-numbers`. */
export interface LocalCaseNumbers {
  readonly LocalCaseNumber?: readonly LocalCaseNumber[]
}

/** Component `local-institution`. */
export interface LocalInstitution {
  readonly institutionIDKnownIndicator?: boolean
  readonly PleaseFillInFollowingIfInstitutionIDKnownYes?: Institution
}

/** Component `married-status-p3000-ch`. */
export interface MarriedStatusP3000Ch {
  readonly haveBeenMarriedSeveralTimesIndicator?: boolean
  readonly PleaseFillInFollowingIfMarriedOrInARegistered?: {
    readonly InformationExSpouseExRegisteredPartnerSwitzerland?: {
      readonly spouse?: string | readonly string[]
      readonly familyName?: string
      readonly forename?: string
      readonly birthDate?: string
      readonly dateDeath?: string
      readonly sex?: CodeOf<'sex'>
      readonly dateMarriageRegisteredPartnership?: string
      readonly dateDivorceDissolutionRegisteredPartnership?: string
    }
  }
}

/** Component `member-family-other-than-spousepartner`. */
export interface MemberFamilyOtherThanSpousepartner {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPersonM0502
}

/** Component `message`. */
export interface Message {
  readonly TransportMessageMetadata?: TransportMessageMetadata
}

/** Component `message-audit-event`. */
export interface MessageAuditEvent {
  readonly eventTime?: string | readonly string[]
  readonly event?: string | readonly string[]
  readonly eventData?: string | readonly string[]
}

/** Component `message-audit-events`. */
export interface MessageAuditEvents {
  readonly MessageAuditEvent?: readonly MessageAuditEvent[]
}

/** Component `message-status`. */
export interface MessageStatus {
  readonly date?: string
  readonly status?: string | readonly string[]
  readonly statusInfo?: string | readonly string[]
}

/** Component `message-statuses`. */
export interface MessageStatuses {
  readonly MessageStatus?: readonly MessageStatus[]
}

/** Component `messages`. */
export interface Messages {
  readonly Message?: readonly Message[]
}

/** Component `messaging-log`. */
export interface MessagingLog {
  readonly Messages?: Messages
}

/** Component `more-information-a005`. */
export interface MoreInformationA005 {
  readonly MoreInformation?: readonly {
    readonly moreInformation?: string | readonly string[]
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }[]
}

/** Component `name-child`. */
export interface NameChild {
  readonly familyName?: string
  readonly forename?: string
}

/** Component `nationalities`. */
export interface Nationalities {
  readonly nationality?: readonly string[]
  readonly since?: string
}

/** Component `notification-form`. */
export interface NotificationForm {
  readonly notificationForm?: string
  readonly PleaseFillInFollowingIfNotificationFormOtherwise?: {
    readonly specifyOtherNotificationForm?: string | readonly string[]
  }
}

/** Component `offsetting-references`. */
export interface OffsettingReferences {
  readonly OffsettingReference?: readonly OverpaymentReference[]
}

/** Component `open-period`. */
export interface OpenPeriod {
  readonly typeOpenPeriod?: string
  readonly startDate?: string
}

/** Component `other-benefit`. */
export interface OtherBenefit {
  readonly otherBenefitDescription?: string | readonly string[]
  readonly otherBenefitsAmount?: string | readonly string[]
}

/** Component `other-benefits`. */
export interface OtherBenefits {
  readonly OtherBenefit?: readonly OtherBenefit[]
}

/** Component `other-benefits-spouse`. */
export interface OtherBenefitsSpouse {
  readonly otherBenefitsReceivedBySpouseIndicator?: boolean
  readonly typeOtherBenefits?: string | readonly string[]
  readonly Amount?: readonly RegularAmount[]
}

/** Component `other-income`. */
export interface OtherIncome {
  readonly otherResourcesSourcesIncomeIndicator?: boolean
  readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
  readonly Amount?: readonly RegularAmount[]
}

/** Component `other-parent`. */
export interface OtherParent {
  readonly familyName?: string
  readonly forename?: string
  readonly birthDate?: string
  readonly deathDate?: string
}

/** Component `overpayment-reference`. */
export interface OverpaymentReference {
  readonly referenceNumber?: string | readonly string[]
  readonly Amount?: Amount
}

/** Component `overpayment-references`. */
export interface OverpaymentReferences {
  readonly OverpaymentReference?: readonly OverpaymentReference[]
}

/** Component `own-personal-care`. */
export interface OwnPersonalCare {
  readonly PersonOwnPersonalCareChild?: readonly {
    readonly forenameFamilyNameChild?: string | readonly string[]
    readonly birthDateChild?: string
    readonly startDateChildRaisingPeriod?: string
    readonly endDateChildRaisingPeriod?: string
    readonly countryResidenceDuringChildRaisingPeriod?: string | readonly string[]
    readonly otherCustodyChildIndicator?: boolean
    readonly placeCustody?: string | readonly string[]
    readonly startDateCustody?: string
    readonly endDateCustody?: string
  }[]
}

/** Component `parent-born-at`. */
export interface ParentBornAt {
  readonly familyName?: string
  readonly forenames?: string | readonly string[]
  readonly birthDate?: string
  readonly PlaceBirth?: PlaceBirth
}

/** Component `pay-information-on-credit-note-details`. */
export interface PayInformationOnCreditNoteDetails {
  readonly originalGlobalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly individualCRNNumberCreditorLiaisonBody?: string | readonly string[]
}

/** Component `pension-amount-p3000-fi`. */
export interface PensionAmountP3000Fi {
  readonly amount?: string | readonly string[]
  readonly currency?: string
  readonly paymentFrequency?: string
  readonly PensionReceived?: ThePensionReceivedBasedOn
}

/** Component `pension-recipient`. */
export interface PensionRecipient {
  readonly PensionRecipient?: PensionRecipientName
  readonly Institution?: PersonalIdentificationNumber
  readonly Amount?: readonly RegularAmount[]
  readonly startDateBenefitsPayment?: string
  readonly endDateBenefitsPayment?: string
  readonly pensionBasedPeriodInsuranceThe?: string
}

/** Component `pension-recipient-amounts`. */
export interface PensionRecipientAmounts {
  readonly PensionRecipient?: PensionRecipientName
  readonly Institution?: {
    readonly Institution?: PersonalIdentificationNumber
  }
  readonly Amounts?: {
    readonly Amount?: readonly RegularAmount[]
  }
  readonly startDateBenefitsPayment?: string
  readonly endDateBenefitsPayment?: string
  readonly pensionBasedPeriodInsuranceThe?: string
}

/** Component `pension-recipient-name`. */
export interface PensionRecipientName {
  readonly pensionRecipient?: string
  readonly pension?: string
  readonly pensionNumber?: string | readonly string[]
}

/** Component `period`. */
export interface Period {
  readonly FixedPeriod?: FixedPeriod
  readonly OpenPeriod?: OpenPeriod
}

/** Component `period-entitlement-family-benefits`. */
export interface PeriodEntitlementFamilyBenefits {
  readonly PeriodEntitlementFamilyBenefit?: readonly FixedPeriod[]
}

/** Component `period-pension-received`. */
export interface PeriodPensionReceived {
  readonly typePension?: string | readonly string[]
  readonly Period?: Period
}

/** Component `period-uncertain`. */
export interface PeriodUncertain {
  readonly Period?: Period
  readonly uncertainDatesIndicator?: boolean
  readonly country?: string
  readonly additionalInformationConcerningPeriod?: string | readonly string[]
}

/** Component `periods-at-last-registered-institution`. */
export interface PeriodsAtLastRegisteredInstitution {
  readonly Institution?: Institution
  readonly InsuranceResidencePeriods?: InsuranceResidencePeriods
}

/** Component `periods-covered-by-security-scheme`. */
export interface PeriodsCoveredBySecurityScheme {
  readonly Period?: readonly FixedPeriod[]
}

/** Component `periods-employment`. */
export interface PeriodsEmployment {
  readonly Period?: readonly Period[]
}

/** Component `periods-entitlement`. */
export interface PeriodsEntitlement {
  readonly EntitlementFamilyBenefitsExists?: EntitlementFamilyBenefitsExists
}

/** Component `periods-insurance-employment-or-self-employment`. */
export interface PeriodsInsuranceEmploymentOrSelfEmployment {
  readonly InsuranceOrEmploymentOrSelfEmploymentPeriod?: readonly InsuranceOrEmploymentOrSelfEmploymentPeriod[]
}

/** Component `periods-insurance-employment-or-self-employment-u`. */
export interface PeriodsInsuranceEmploymentOrSelfEmploymentU {
  readonly InsuranceOrEmploymentOrSelfEmploymentPeriod?: readonly InsuranceOrEmploymentOrSelfEmploymentPeriodU[]
}

/** Component `periods-not-covered`. */
export interface PeriodsNotCovered {
  readonly PeriodNotCovered?: readonly FixedPeriod[]
}

/** Component `periods-pension-received`. */
export interface PeriodsPensionReceived {
  readonly PeriodPensionReceivedInSendingMemberState?: readonly PeriodPensionReceived[]
}

/** Component `person`. */
export interface Person {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: {
    readonly nationality?: readonly string[]
  }
}

/** Component `person-address`. */
export interface PersonAddress {
  readonly Address?: Address
  readonly residenceInThisCountrySince?: string | readonly string[]
}

/** Component `person-benefit-information`. */
export interface PersonBenefitInformation {
  readonly thePerson?: string
  readonly theFollowingBenefit?: string
  readonly FillInIfTheFollowingBenefitOther?: {
    readonly otherBenefit?: string | readonly string[]
  }
  readonly dateClaimForBenefit?: string
  readonly startDateEntitlement?: string
  readonly endDateEntitlement?: string
  readonly startDatePayment?: string
  readonly endDatePayment?: string
  readonly startDateSuspensionBenefit?: string
  readonly endDateSuspensionBenefit?: string
  readonly startDateReductionBenefit?: string
  readonly endDateReductionBenefit?: string
  readonly Amount?: readonly RegularAmount[]
  readonly supplementsAdditionalFrequentPaymentsPension?: string | readonly string[]
  readonly dateRejectionBenefit?: string
  readonly otherInformationBenefit?: string | readonly string[]
}

/** Component `person-current-address`. */
export interface PersonCurrentAddress {
  readonly AddressDetails?: Address
  readonly ContactInformation?: ContactDetails
}

/** Component `person-da-h`. */
export interface PersonDaH {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPerson
}

/** Component `person-h`. */
export interface PersonH {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPersonH
}

/** Component `person-identification`. */
export interface PersonIdentification {
  readonly familyName?: string
  readonly forename?: string
  readonly dateBirth?: string
  readonly sex?: CodeOf<'sex'>
  readonly familyNameAtBirth?: string
  readonly forenameAtBirth?: string
  readonly PINPersonInEachInstitution?: {
    readonly PersonalIdentificationNumber?: readonly PersonalIdentificationNumber[]
  }
  readonly IfPINNotProvidedForEveryInstitutionPleaseProvide?: WhenNoPin
}

/** Component `person-identification-h`. */
export interface PersonIdentificationH {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPersonH001
}

/** Component `person-identification-number`. */
export interface PersonIdentificationNumber {
  readonly pINPersonInCompetentMemberState?: string | readonly string[]
  readonly pINPersonInMemberStateStayOrResidence?: string | readonly string[]
}

/** Component `person-income`. */
export interface PersonIncome {
  readonly thePerson?: string
  readonly sourceIncome?: string | readonly string[]
  readonly startDateReceivingIncome?: string
  readonly endDateReceivingIncome?: string
  readonly Amount?: readonly RegularAmount[]
  readonly supplementsAdditionalFrequentPaymentsIncome?: string | readonly string[]
  readonly additionalInformationIncome?: string | readonly string[]
}

/** Component `person-information`. */
export interface PersonInformation {
  readonly familyName?: string
  readonly forename?: string
  readonly dateBirth?: string
  readonly sex?: CodeOf<'sex'>
}

/** Component `person-last-known-address-details`. */
export interface PersonLastKnownAddressDetails {
  readonly typeAddress?: string
  readonly PleaseFillInFollowingIfTypeAddressOther?: {
    readonly specifyOtherType?: string | readonly string[]
  }
  readonly AddressDetail?: Address
}

/** Component `person-last-known-addresses`. */
export interface PersonLastKnownAddresses {
  readonly PersonLastKnownAddressDetails?: readonly PersonLastKnownAddressDetails[]
}

/** Component `person-m`. */
export interface PersonM {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPersonM
}

/** Component `person-p3000-ch`. */
export interface PersonP3000Ch {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: {
    readonly AdditionalInformationPerson?: {
      readonly nationality?: readonly string[]
      readonly PleaseFillInFollowingIfNationalityCH?: {
        readonly dateAcquisitionSwissNationality?: string
      }
      readonly previousFamilyName?: string | readonly string[]
      readonly previousForename?: string | readonly string[]
    }
    readonly Address?: Address
  }
}

/** Component `person-r`. */
export interface PersonR {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationAboutPerson?: AdditionalInformationAboutPerson
}

/** Component `person-r001`. */
export interface PersonR001 {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationAboutPerson?: AdditionalInformationAboutPerson
  readonly PersonLastKnownAddresses?: PersonLastKnownAddresses
}

/** Component `person-receiving-benefits`. */
export interface PersonReceivingBenefits {
  readonly PersonInformation?: PersonInformation
  readonly familyNameAtBirth?: string
  readonly forenameAtBirth?: string
  readonly PersonIdentificationNumber?: PersonIdentificationNumber
}

/** Component `person-receiving-benefits-da`. */
export interface PersonReceivingBenefitsDa {
  readonly PersonInformation?: PersonReceivingBenefits
}

/** Component `person-regarded-an-active-person`. */
export interface PersonRegardedAnActivePerson {
  readonly typeEmployment?: string | readonly string[]
  readonly PeriodsEmployment?: PeriodsEmployment
}

/** Component `personal-identification-number`. */
export interface PersonalIdentificationNumber {
  readonly country?: string
  readonly personalIdentificationNumber?: string
  readonly sector?: string
  readonly Institution?: Institution
}

/** Component `persons`. */
export interface Persons {
  readonly Person?: readonly PersonR[]
}

/** Component `persons-r`. */
export interface PersonsR {
  readonly Person?: readonly PersonR001[]
}

/** Component `pin-person-in-each-institution`. */
export interface PinPersonInEachInstitution {
  readonly PersonalIdentificationNumber?: readonly PersonalIdentificationNumber[]
}

/** Component `place-birth`. */
export interface PlaceBirth {
  readonly townBirth?: string | readonly string[]
  readonly regionBirth?: string | readonly string[]
  readonly countryBirth?: string
}

/** Component `place-of-birth`. */
export interface PlaceOfBirth {
  readonly town?: string
  readonly region?: string
  readonly country?: string
}

/** Component `place-work`. */
export interface PlaceWork {
  readonly companyNameVesselName?: string | readonly string[]
  readonly flagStateHomeBase?: string | readonly string[]
  readonly Address?: Address
  readonly noFixedAddressInStateWorkIndicator?: boolean
}

/** Component `places-of-work`. */
export interface PlacesOfWork {
  readonly PlaceWork?: readonly {
    readonly companyNameVesselName?: string
    readonly flagStateHomeBase?: string
    readonly Address?: {
      readonly street?: string
      readonly buildingName?: string
      readonly town?: string
      readonly postalCode?: string
      readonly region?: string
      readonly country?: string
    }
    readonly noFixedAddressInStateWorkIndicator?: boolean
  }[]
}

/** Component `please-find-attached-following-document`. */
export interface PleaseFindAttachedFollowingDocument {
  readonly attachedDocument?: string | readonly string[]
  readonly otherDocument?: string | readonly string[]
}

/** Component `please-find-attached-following-documents`. */
export interface PleaseFindAttachedFollowingDocuments {
  readonly predefinedDocuments?: readonly string[]
  readonly OtherDocumentsAttached?: {
    readonly OtherDocument?: readonly {
      readonly document?: string | readonly string[]
    }[]
  }
}

/** Component `postal-addresses-syn`. */
export interface PostalAddressesSyn {
  readonly PostalAddress?: readonly {
    readonly zIPCode?: string | readonly string[]
    readonly isVisitorAddress?: string | readonly string[]
    readonly Street?: {
      readonly Translation?: {
        readonly languageCode?: string | readonly string[]
        readonly text?: string | readonly string[]
      }
    }
    readonly Town?: {
      readonly Translation?: {
        readonly languageCode?: string | readonly string[]
        readonly text?: string | readonly string[]
      }
    }
  }[]
}

/** Component `previous-name`. */
export interface PreviousName {
  readonly previousFamilyName?: string | readonly string[]
  readonly previousForename?: string | readonly string[]
}

/** Component `provided-benefits`. */
export interface ProvidedBenefits {
  readonly benefitRelatedTo?: string
  readonly date?: string
  readonly BenefitsPeriod?: FixedPeriod
  readonly DetailedBenefitsAmount?: DetailedBenefitsAmount
}

/** Component `provided-benefits-s`. */
export interface ProvidedBenefitsS {
  readonly natureBenefits?: string
  readonly BenefitsPeriod?: FixedPeriod
  readonly AllBenefitsAmount?: DetailedBenefitsAmount
}

/** Component `provider`. */
export interface Provider {
  readonly name?: string | readonly string[]
  readonly Address?: Address
}

/** Component `reason-for-termination-last-employment-or-self`. */
export interface ReasonForTerminationLastEmploymentOrSelf {
  readonly terminationReasonEmployment?: string
  readonly FillInIfTerminationReason?: {
    readonly otherTermination?: string | readonly string[]
  }
  readonly terminationReasonSelfEmployment?: string | readonly string[]
}

/** Component `reassessment-p3000-pl`. */
export interface ReassessmentP3000Pl {
  readonly toReassessPensionAmountInsuredPersonAppliesFor?: string | readonly string[]
  readonly insuredWillReceiveRemunerationInCashAfterExemptionIndicator?: boolean
  readonly FillInIfTheInsuredPersonDeclares?: {
    readonly PeriodReceiving?: FixedPeriod
  }
}

/** Component `receipt-application-for-family-benefits`. */
export interface ReceiptApplicationForFamilyBenefits {
  readonly dateReceiptApplication?: string
  readonly RequestForPeriodInformation?: readonly Period[]
  readonly typeClaim?: string | readonly string[]
  readonly informationApplication?: string | readonly string[]
  readonly pointsForWhichMoreInformationNeeded?: string | readonly string[]
}

/** Component `references`. */
export interface References {
  readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
  readonly globalRPYCOCCRNReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCRNNumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCOCCRNNumberDebtorLiaisonBody?: string | readonly string[]
  readonly individualRPYCOCCRNNumberCreditorLiaisonBody?: string | readonly string[]
}

/** Component `references-da-s`. */
export interface ReferencesDaS {
  readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
  readonly dateCreditorInstitutionRecordedCLA?: string
}

/** Component `references-da012`. */
export interface ReferencesDa012 {
  readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCRNNumberCreditorLiaisonBody?: string | readonly string[]
}

/** Component `references-da012c`. */
export interface ReferencesDa012c {
  readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
  readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCRNNumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCOCCRNNumberDebtorLiaisonBody?: string | readonly string[]
}

/** Component `references-da016`. */
export interface ReferencesDa016 {
  readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
  readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCOCNumberDebtorLiaisonBody?: string | readonly string[]
}

/** Component `references-da017`. */
export interface ReferencesDa017 {
  readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
  readonly globalRPYCOCReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCOCNumberDebtorLiaisonBody?: string | readonly string[]
  readonly individualRPYCOCNumberCreditorLiaisonBody?: string | readonly string[]
}

/** Component `references-da018`. */
export interface ReferencesDa018 {
  readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalPAYReferenceDebtorLiaisonBody?: string | readonly string[]
  readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
  readonly COCReferencesDebtorLiaisonBody?: CocReferencesDebtorLiaisonBody
  readonly individualPAYNumberDebtorLiaisonBody?: string | readonly string[]
}

/** Component `references-da022`. */
export interface ReferencesDa022 {
  readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
}

/** Component `references-da022c`. */
export interface ReferencesDa022c {
  readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
  readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
  readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
  readonly individualCOCCRNILPNumberDebtorLiaisonBody?: string | readonly string[]
}

/** Component `regular-amount`. */
export interface RegularAmount {
  readonly amount?: string | readonly string[]
  readonly currency?: string
  readonly amountEffectiveSince?: string
  readonly paymentFrequency?: string
  readonly PleaseFillInFollowingIfPaymentFrequencyOther?: {
    readonly otherPaymentFrequency?: string | readonly string[]
  }
}

/** Component `rehabilitation-courses`. */
export interface RehabilitationCourses {
  readonly rehabilitationCourses?: string
  readonly FillInIfRehabilitationCourses?: {
    readonly occupation?: string | readonly string[]
  }
}

/** Component `relationship-per-child`. */
export interface RelationshipPerChild {
  readonly relationshipWith?: string
  readonly type?: string
  readonly PeriodRelationship?: Period
  readonly jointCustodyIndicator?: boolean
  readonly ChildrenHousehold?: ChildrenHousehold
}

/** Component `relationships`. */
export interface Relationships {
  readonly FamilyRelationship?: readonly FamilyRelationship[]
}

/** Component `relationships-claimant-spouse-partner-or-other-person`. */
export interface RelationshipsClaimantSpousePartnerOrOtherPerson {
  readonly RelationshipPerChild?: readonly RelationshipPerChild[]
}

/** Component `reply-document`. */
export interface ReplyDocument {
  readonly document?: string | readonly string[]
  readonly issuedOn?: string | readonly string[]
}

/** Component `requested-treatment`. */
export interface RequestedTreatment {
  readonly description?: string | readonly string[]
  readonly datePersonRequest?: string
  readonly Provider?: Provider
  readonly PeriodTreatment?: FixedPeriod
}

/** Component `residence-p3000-ch`. */
export interface ResidenceP3000Ch {
  readonly placeResidence?: string | readonly string[]
  readonly PeriodResidence?: FixedPeriod
  readonly typeResidentialPermission?: string | readonly string[]
}

/** Component `residence-periods`. */
export interface ResidencePeriods {
  readonly ResidencePeriod?: readonly InsurancePeriod[]
}

/** Component `revised-claim`. */
export interface RevisedClaim {
  readonly ClaimDetails?: readonly ClaimDetails[]
}

/** Component `same-household`. */
export interface SameHousehold {
  readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
  readonly FillInIfSameHouseholdSpouse?: {
    readonly startDateLivingTogether?: string
  }
}

/** Component `section-only-if-request-concerns`. */
export interface SectionOnlyIfRequestConcerns {
  readonly thisSEDRelatedTo?: string
  readonly dated?: string
  readonly accidentDiseaseCode?: string | readonly string[]
  readonly accidentDiseaseCodingSystem?: string | readonly string[]
  readonly consequencesAccidentKindOrShortDescriptionDisease?: string | readonly string[]
  readonly statusPerson?: string
  readonly PleaseFillInFollowingIfStatusPersonOther?: {
    readonly other?: string | readonly string[]
  }
  readonly Employer?: Employer
}

/** Component `self-employments`. */
export interface SelfEmployments {
  readonly SelfEmployment?: readonly Employer[]
}

/** Component `sepa-account`. */
export interface SepaAccount {
  readonly IBAN?: string | readonly string[]
  readonly BICSWIFT?: string | readonly string[]
}

/** Component `specify-if-attendance-is`. */
export interface SpecifyIfAttendanceIs {
  readonly partTime?: string | readonly string[]
  readonly fullTime?: string | readonly string[]
  readonly actualAttendance?: string | readonly string[]
  readonly additionalRequestInformation?: string | readonly string[]
}

/** Component `spouse`. */
export interface Spouse {
  readonly spouse?: string
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPerson
}

/** Component `spouse-or-other-person-f021`. */
export interface SpouseOrOtherPersonF021 {
  readonly isPersonClaimantIndicator?: boolean
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
  readonly AddressesPerson?: AddressesPerson
  readonly ContactDetails?: ContactDetails
  readonly CoverageBySocialSecurityScheme?: CoverageBySocialSecurityScheme
  readonly FamilyRelationshipDeceasedPersonSpousePartner?: FamilyRelationshipClaimantSpouseOrOtherPerson
}

/** Component `spouse-p3000-no`. */
export interface SpouseP3000No {
  readonly FamilyStatus?: FamilyStatus
  readonly previousNationalities?: string | readonly string[]
  readonly GainfulEmployment?: {
    readonly gainfulEmploymentIndicator?: boolean
    readonly Amount?: readonly RegularAmount[]
  }
  readonly fitForWork?: string
  readonly PensionRecipient?: readonly PensionRecipient[]
  readonly pensionNonWorkingPerson?: string
  readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
  readonly OtherResourcesSourcesIncome?: OtherIncome
}

/** Component `spouse-partner`. */
export interface SpousePartner {
  readonly PersonIdentification?: PersonIdentification
  readonly AdditionalInformationPerson?: AdditionalInformationPersonM050
}

/** Component `spouse-stays-p3000-ch`. */
export interface SpouseStaysP3000Ch {
  readonly InformationPlaceResidenceSpouseRegisteredPartner?: readonly ResidenceP3000Ch[]
  readonly InformationPlaceWorkSpouseRegisteredPartnerIn?: readonly WorkP3000Ch[]
  readonly InformationResidenceExSpouseExRegistered?: readonly ResidenceP3000Ch[]
  readonly InformationPlaceResidenceExSpouseExRegistered?: readonly WorkP3000Ch[]
}

/** Component `statement-person`. */
export interface StatementPerson {
  readonly thePersonMadeSignedAtOurInstitutionFollowingStatement?: string | readonly string[]
  readonly dateStatement?: string
}

/** Component `status-person`. */
export interface StatusPerson {
  readonly PersonRegardedAnActivePerson?: PersonRegardedAnActivePerson
  readonly EmploymentPeriods?: EmploymentPeriods
  readonly additionalInformation?: string | readonly string[]
  readonly PeriodsPensionReceivedInSendingMemberState?: PeriodsPensionReceived
  readonly InsurancePeriodsInSendingMemberState?: InsurancePeriods
  readonly GroundsForResidence?: GroundsForResidence
}

/** Component `telephone-number`. */
export interface TelephoneNumber {
  readonly type?: string
  readonly number?: string | readonly string[]
}

/** Component `telephone-numbers`. */
export interface TelephoneNumbers {
  readonly TelephoneNumber?: readonly TelephoneNumber[]
}

/** Component `the-pension-received-based-on`. */
export interface ThePensionReceivedBasedOn {
  readonly thePensionReceivedBasedOn?: string
  readonly totalGrossAmountResidenceBasedPension?: string | readonly string[]
  readonly totalGrossAmountWorkRelatedPension?: string | readonly string[]
}

/** Component `the-person-or-employer-concerned-bankrupt-or-insolvent`. */
export interface ThePersonOrEmployerConcernedBankruptOrInsolvent {
  readonly dateOrder?: string
  readonly dateRelease?: string
  readonly BankruptcyOrLiquidationDetails?: BankruptcyOrLiquidationDetails
}

/** Component `this-sed-related-an-occupational-disease`. */
export interface ThisSedRelatedAnOccupationalDisease {
  readonly date?: string
  readonly code?: string | readonly string[]
  readonly codingSystem?: string | readonly string[]
  readonly description?: string | readonly string[]
  readonly statusPerson?: string
  readonly PleaseFillInFollowingIfStatusPersonOther?: {
    readonly statusPersonIfOther?: string | readonly string[]
  }
}

/** Component `this-sed-related-to`. */
export interface ThisSedRelatedTo {
  readonly typeOfSED?: string
  readonly date?: string
  readonly code?: string | readonly string[]
  readonly codingSystem?: string | readonly string[]
  readonly description?: string | readonly string[]
  readonly statusPerson?: string
  readonly PleaseFillInFollowingIfStatusPersonOther?: {
    readonly statusPersonIfOther?: string | readonly string[]
  }
}

/** Component `total-number`. */
export interface TotalNumber {
  readonly years?: string | readonly string[]
  readonly quarters?: string | readonly string[]
  readonly months?: string | readonly string[]
  readonly weeks?: string | readonly string[]
  readonly Days?: {
    readonly no?: string | readonly string[]
    readonly unit?: string | readonly string[]
  }
}

/** Component `transferred-property`. */
export interface TransferredProperty {
  readonly PropertyHasBeenTransferredEitherInReturnFor?: {
    readonly typeProperty?: string
    readonly dateTransfer?: string
    readonly ValuePropertyAtTimeTransfer?: Amount
  }
  readonly IsPersonNamedInThisSectionInPossession?: readonly {
    readonly answerIndicator?: boolean
    readonly PleaseFillInFollowingIfAnswerYes?: {
      readonly Details?: {
        readonly whatNatureTheseProceeds?: string | readonly string[]
        readonly WhatAmountInvolved?: Amount
      }
    }
  }[]
}

/** Component `transferring-document`. */
export interface TransferringDocument {
  readonly pleaseFindAttachedFollowingDocument?: readonly string[]
  readonly additionalInformationDocument?: string | readonly string[]
}

/** Component `transport-message-metadata`. */
export interface TransportMessageMetadata {
  readonly technicalId?: string | readonly string[]
  readonly date?: string
  readonly direction?: string | readonly string[]
  readonly ebMSMessageId?: string | readonly string[]
  readonly ebMSRefToMessageId?: string | readonly string[]
  readonly ebMSConversationId?: string | readonly string[]
  readonly ebMSMessage?: string | readonly string[]
  readonly ebMSTimestamp?: string | readonly string[]
  readonly ebMSService?: string | readonly string[]
  readonly ebMSAction?: string | readonly string[]
  readonly ebMSFrom?: string | readonly string[]
  readonly ebMSTo?: string | readonly string[]
  readonly BusinessMessageMetadata?: BusinessMessageMetadata
  readonly MessageStatuses?: MessageStatuses
  readonly MessageAuditEvents?: MessageAuditEvents
}

/** Component `type-amount`. */
export interface TypeAmount {
  readonly typeAmount?: string | readonly string[]
  readonly Payment?: Amount
}

/** Component `type-amounts`. */
export interface TypeAmounts {
  readonly TypeAmount?: TypeAmount
  readonly FillInIfTypeAmountWagesReceived?: {
    readonly receivedForPeriodUntil?: string | readonly string[]
  }
}

/** Component `type-benefit`. */
export interface TypeBenefit {
  readonly typeBenefit?: string
  readonly PleaseFillInFollowingIfTypeBenefitOtherBenefit?: {
    readonly typeOtherBenefit?: string | readonly string[]
  }
}

/** Component `type-claim`. */
export interface TypeClaim {
  readonly typeClaim?: string
  readonly sectorCode?: string | readonly string[]
  readonly PleaseFillInFollowingIfSectorCodeOther?: {
    readonly otherSectorCode?: string | readonly string[]
  }
}

/** Component `type-contribution`. */
export interface TypeContribution {
  readonly contribution?: readonly string[]
  readonly PleaseFillInIfContributionOther?: {
    readonly other?: string | readonly string[]
  }
  readonly ContributionPeriod?: FixedPeriod
  readonly ContributionAmount?: ContributionAmount
}

/** Component `type-contributions`. */
export interface TypeContributions {
  readonly TypeContribution?: readonly TypeContribution[]
}

/** Component `typed-address-2`. */
export interface TypedAddress2 {
  readonly type?: string | readonly string[]
  readonly Address?: Address
}

/** Component `unemployment-benefits-period`. */
export interface UnemploymentBenefitsPeriod {
  readonly Period?: Period
  readonly LocalInstitution?: LocalInstitution
}

/** Component `unemployment-benefits-periods`. */
export interface UnemploymentBenefitsPeriods {
  readonly UnemploymentBenefitsPeriod?: readonly UnemploymentBenefitsPeriod[]
}

/** Component `waived-right`. */
export interface WaivedRight {
  readonly waivedRights?: string | readonly string[]
  readonly reason?: string | readonly string[]
}

/** Component `when-no-pin`. */
export interface WhenNoPin {
  readonly PlaceBirth?: PlaceOfBirth
  readonly fatherFamilyNameAtBirth?: string
  readonly forenameFather?: string
  readonly motherFamilyNameAtBirth?: string
  readonly forenameMother?: string
}

/** Component `work-p3000-ch`. */
export interface WorkP3000Ch {
  readonly placeWork?: string | readonly string[]
  readonly PeriodWork?: FixedPeriod
  readonly typeWorkPermission?: string | readonly string[]
}

/** Component `working-periods-considered`. */
export interface WorkingPeriodsConsidered {
  readonly WorkingPeriodConsidered?: readonly FixedPeriod[]
}
