/** Components of the country parts of a pension claim (P3000). @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const pensionsByCountryComponents = componentTexts(`
amount-p3000-be
  amount
  currency
  PaymentPeriod > fixed-period
  paymentFrequency
  PleaseFillInFollowingIfPaymentFrequencyOther
    otherPaymentFrequency
ascendants
  surname
  forenames
  birthDate
  relationship
  Address > address
ascendants-p3000-it
  AdditionalInformationAscendantsOtherFamilyMembers[]
    surname
    forenames
    dateBirth
    relationship
    Address > address
    ascendantOrOtherFamilyMember : code child-dependent or other
benefit-details-p3000-de
  entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
  benefitsOrLumpSumSettlementDiseasesAccidentsWorkIndicator
  FillInIfBenefitsOrLumpSum
    basedCompletelyContributionsByInsuredPersonIndicator
  FillInIfBasedCompletely
    compensationPensionWithALumpSumSettlementIndicator
  FillInIfCompensationPensionWithAl
    yearPaymentCompensation
  Institution > personal-identification-number
  PeriodBenefitsPayment > period
benefits-for-child
  benefitsForChild : code benefit-status-short or other
  typeBenefit
  Amount[] > regular-amount
child-name-and-status
  familyName
  forename
  FamilyStatus[] > family-status
child-with-benefits
  familyName
  forename
  BenefitsForChild > benefits-for-child
  Address > address
children-p3000-cy
  AdditionalInformationChild > child-name-and-status
  BenefitsForChild > benefits-for-child
  Address > address
  childParents : code separated-divorced or other
children-p3000-de
  NameChild
    familyName
    forenames
  childRaisedByInsuredPersonFromBirth10thBirthday : code yes-no-temporary or other
  FillInIfChildRaisedByInsuredPerson
    InformationChildOtherParent > parent-born-at
  germanIdentificationNumberPIN
divorced-parents-p3000-cy
  parentalAuthority : code parental-authority or other
  IfParentalAuthorityOtherOrJointParentingWith > parent-born-at
employer-p3000
  IfHaveInformationFromEmployeePleaseFillIn
    identificationEmployerByEmployeeIndicator
    IdentificationEmployerByEmployee > provider
  IfHaveInformationFromEmployerPleaseFillIn
    identificationEmployerByEmployerIndicator
    IdentificationEmployerByEmployer
      registrationNumber
      socialSecurityNumber
      fiscalNumber
      businessRegister
employment-and-other-income
  employment : code employment-type-long or other
  OtherResourcesSourcesIncome > other-income
employment-p3000-at
  EmploymentSelfEmploymentDetails[] > employment-and-other-income
  insuredPersonStatesNoIncomeIndicator
employment-type-p3000-it
  EmploymentActivity
    yearsCarryingEmploymentActivity
    IncomeAmounts
      IncomeAmount[] > regular-amount
information-unavailable
  isRequestedInformationAvailableIndicator
  PleaseFillInFollowingIfAboveAnsweredNo
    reason
insured-person-p3000-pl
  theInsuredPerson
  FillInIfTheInsuredPersonIsNotAble
    documentsWhichCouldNotProvided
    reason
invalid-child-p3000-lt
  raisingDeceasedPerson1GroupInvalidChildIndicator
  ChildrenDetails
    ChildrenDetails[]
      nameChild
      levelIncapacity
invalidity-p3000
  invalidityIndicator
  dateCommencementDisability
  establishPeriodDisability
  medicalCertificateInAnnexIndicator
married-status-p3000-ch
  haveBeenMarriedSeveralTimesIndicator
  PleaseFillInFollowingIfMarriedOrInARegistered
    InformationExSpouseExRegisteredPartnerSwitzerland
      spouse
      familyName
      forename
      birthDate
      dateDeath
      sex
      dateMarriageRegisteredPartnership
      dateDivorceDissolutionRegisteredPartnership
other-benefits-spouse
  otherBenefitsReceivedBySpouseIndicator
  typeOtherBenefits
  Amount[] > regular-amount
other-income
  otherResourcesSourcesIncomeIndicator
  typeOtherResourcesSourcesIncome
  Amount[] > regular-amount
other-parent
  familyName
  forename
  birthDate
  deathDate
own-personal-care
  PersonOwnPersonalCareChild[]
    forenameFamilyNameChild
    birthDateChild
    startDateChildRaisingPeriod
    endDateChildRaisingPeriod
    countryResidenceDuringChildRaisingPeriod
    otherCustodyChildIndicator
    placeCustody
    startDateCustody
    endDateCustody
parent-born-at
  familyName
  forenames
  birthDate
  PlaceBirth > place-birth
pension-amount-p3000-fi
  amount
  currency
  paymentFrequency
  PensionReceived > the-pension-received-based-on
pension-recipient
  PensionRecipient > pension-recipient-name
  Institution > personal-identification-number
  Amount[] > regular-amount
  startDateBenefitsPayment
  endDateBenefitsPayment
  pensionBasedPeriodInsuranceThe : code insured-person-spouse or other
pension-recipient-amounts
  PensionRecipient > pension-recipient-name
  Institution
    Institution > personal-identification-number
  Amounts
    Amount[] > regular-amount
  startDateBenefitsPayment
  endDateBenefitsPayment
  pensionBasedPeriodInsuranceThe : code insured-person-spouse or other
pension-recipient-name
  pensionRecipient : code yes-no-has-applied-for or other
  pension : code pension or other
  pensionNumber
person-p3000-ch
  PersonIdentification > person-identification
  AdditionalInformationPerson
    AdditionalInformationPerson
      nationality
      PleaseFillInFollowingIfNationalityCH
        dateAcquisitionSwissNationality
      previousFamilyName
      previousForename
    Address > address
reassessment-p3000-pl
  toReassessPensionAmountInsuredPersonAppliesFor
  insuredWillReceiveRemunerationInCashAfterExemptionIndicator
  FillInIfTheInsuredPersonDeclares
    PeriodReceiving > fixed-period
rehabilitation-courses
  rehabilitationCourses : code rehabilitation-courses or other
  FillInIfRehabilitationCourses
    occupation
residence-p3000-ch
  placeResidence
  PeriodResidence > fixed-period
  typeResidentialPermission
same-household
  sameHouseholdSpouseOrPartnerIndicator
  FillInIfSameHouseholdSpouse
    startDateLivingTogether
spouse-p3000-no
  FamilyStatus > family-status
  previousNationalities
  GainfulEmployment
    gainfulEmploymentIndicator
    Amount[] > regular-amount
  fitForWork : code fit-unfit-for-work or other
  PensionRecipient[] > pension-recipient
  pensionNonWorkingPerson : code yes-no-has-applied-for or other
  OtherBenefitsReceivedBySpouse > other-benefits-spouse
  OtherResourcesSourcesIncome > other-income
spouse-stays-p3000-ch
  InformationPlaceResidenceSpouseRegisteredPartner[] > residence-p3000-ch
  InformationPlaceWorkSpouseRegisteredPartnerIn[] > work-p3000-ch
  InformationResidenceExSpouseExRegistered[] > residence-p3000-ch
  InformationPlaceResidenceExSpouseExRegistered[] > work-p3000-ch
work-p3000-ch
  placeWork
  PeriodWork > fixed-period
  typeWorkPermission
`)
