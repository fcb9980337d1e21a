/** M040: claim for Pre-retirement Benefit. */
import { sedText } from '../../definition/definition-text.ts'

export const m040 = sedText(
  `
M040 SectorComponents/Miscellaneous/M040 Claim for Pre-retirement Benefit
  Claimant
    PersonIdentification > person-identification
    AdditionalInformationPerson
      nationality
      PreviousName > previous-name
  PersonEmploymentSelfEmploymentDetails
    StatusActivity[]
      country
      personStillPursuing : code employment or other
      PersonCeasedPursue
        personCeasedPursue : code employment or other
        date
      PersonReduced
        personReduced : code employment or other
        date
      PersonSuspended
        personSuspended : code employment or other
        date
      PersonIntendsRetireFrom
        personIntendsRetireFrom : code employment or other
        date
      PersonIntendsTakeUp
        personIntendsTakeUp : code employment or other
        date
    IfPersonStillPursuingOrIntendsTakeUpEmployment > amount
    countryLastEmploymentOrSelfEmploymentActivity
    countryWhichLegislationApplicableDuringLast
    LastEmployerDetails[] > employer
    ReasonForTerminationLastEmploymentSelfEmployment > reason-for-termination-last-employment-or-self
    otherInformationEmploymentOrSelfEmployment
    theDateTerminationLastEmploymentOrSelfEmployment
  PersonBenefitDetails
    PersonBenefitDetails[]
      benefits : code benefit-type-plus-early-retirement or other
      PleaseFillInFollowingIfBenefitsOtherBenefit
        otherBenefit
      status : code benefit-status or other
      Institution > institution
      PeriodBenefitsPayment > period
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian-m
  InformationPayment > information-payment-m
  Miscellaneous
    dateClaim
    remarks
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`,
  `
M040
  Claimant!
    PersonIdentification! > person-identification
    AdditionalInformationPerson
      nationality[]
      PreviousName
        previousFamilyName : text 155
        previousForename : text 155
  PersonEmploymentSelfEmploymentDetails
    StatusActivity[]
      country
      personStillPursuing : code employment
      PersonCeasedPursue
        personCeasedPursue : code employment
        date
      PersonReduced
        personReduced : code employment
        date
      PersonSuspended
        personSuspended : code employment
        date
      PersonIntendsRetireFrom
        personIntendsRetireFrom : code employment
        date
      PersonIntendsTakeUp
        personIntendsTakeUp : code employment
        date
    IfPersonStillPursuingOrIntendsTakeUpEmployment > amount-in-any-currency
    countryLastEmploymentOrSelfEmploymentActivity : country
    countryWhichLegislationApplicableDuringLast : country
    LastEmployerDetails[] > employer
    ReasonForTerminationLastEmploymentSelfEmployment
      terminationReasonEmployment : code reason-employment-termination
      FillInIfTerminationReason
        otherTermination : text 155
      terminationReasonSelfEmployment : free-text 255
    otherInformationEmploymentOrSelfEmployment : free-text 255
    theDateTerminationLastEmploymentOrSelfEmployment
  PersonBenefitDetails
    PersonBenefitDetails[]
      benefits : code benefit-type-plus-early-retirement
      PleaseFillInFollowingIfBenefitsOtherBenefit
        otherBenefit : text 155
      status : code benefit-status
      Institution > institution
      PeriodBenefitsPayment > period
  InformationRepresentativeLegalGuardian
    status : code representative-legal-guardian
    InformationRepresentativeLegalGuardian
      name : free-text 255
      Address > address
  InformationPayment!
    paymentTo! : code claimant-representative
    BankDetails > bank-details
  Miscellaneous!
    dateClaim!
    remarks : free-text 500
  AdditionalInformation > additional-info
  PleaseFindAttachedFollowingDocument
    attachedDocument[] : code attached-docs-m040
    otherDocument : free-text 500
`,
)
