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
      benefits : code pension-benefit or other
      PleaseFillInFollowingIfBenefitsOtherBenefits
        otherBenefit
      status : code benefit-status or other
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
    recipientDecision[] : code pension-recipient or other
    deductionsGrounds[] : code deduction-ground or other
    InstitutionWherePensionNotClaimedYetOnlyP5000[]
      institutionWherePensionNotClaimedYetOnlyP5000Needed
    attachments[] : code pension-attachment or other
    PleaseFillInFollowingIfAttachmentsOther
      otherAttachments
    requestedDocuments
    additionalInformation
`)
