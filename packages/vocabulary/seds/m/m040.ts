/** M040: claim for Pre-retirement Benefit. */
import { sedText } from '../../definition/definition-text.ts'

export const m040 = sedText(`
M040 SectorComponents/Miscellaneous/M040 Claim for Pre-retirement Benefit
  Claimant
    PersonIdentification > person-identification
    AdditionalInformationPerson
      nationality
      PreviousName > previous-name
  PersonEmploymentSelfEmploymentDetails
    StatusActivity[]
      country
      personStillPursuing
      PersonCeasedPursue
        personCeasedPursue
        date
      PersonReduced
        personReduced
        date
      PersonSuspended
        personSuspended
        date
      PersonIntendsRetireFrom
        personIntendsRetireFrom
        date
      PersonIntendsTakeUp
        personIntendsTakeUp
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
      benefits
      PleaseFillInFollowingIfBenefitsOtherBenefit
        otherBenefit
      status
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
`)
