/** P2000: old age pension claim. */
import { sedText } from '../../definition/definition-text.ts'

export const p2000 = sedText(`
P2000 SectorComponents/Pensions/P2000 Old age pension claim
  LocalCaseNumbers > local-case-numbers
  InsuredPerson
    PersonIdentification > person-identification
    AdditionalInformationPerson > additional-information-person-p2000
  InsuredPersonEmploymentSelfEmploymentDetails
    EmploymentSelfemploymentDetails[] > employment-self-employment-details
  InsuredPersonBenefitDetails
    BenefitDetails[]
      benefits
      PleaseFillInFollowingIfBenefitsOtherBenefits
        otherBenefit
      status
      Institution > institution-p
      startDateBenefitsPayment
      endDateBenefitsPayment
      startDateEntitlementBenefits
      endDateEntitlementBenefits
      Amount[] > regular-amount
      ThePensionReceivedBasedOn > the-pension-received-based-on
  Spouse > spouse
  Children > children
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian
  InformationPayment > information-payment
  Miscellaneous
    dateClaim
    startDatePensionPaymentRequestedByInsuredPerson
    fromEarliestDateEligibilityIndicator
    Deferment[]
      defermentCountry
      defermentInstitutionName
      defermentInstitutionCode
      defermentTimeUntilWhichDate
    recipientDecision
    deductionsGrounds
    InstitutionWherePensionNotClaimedYetOnlyP5000[]
      institutionWherePensionNotClaimedYetOnlyP5000Needed
    attachments
    PleaseFillInFollowingIfAttachmentsOther
      otherAttachments
    requestedDocuments
    additionalInformation
`)
