/** Components of the SEDs of reimbursement of care costs. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const reimbursementComponents = componentTexts(`
coc-reference-debtor-liaison-body
  globalCOCReferenceDebtorLiaisonBody
  individualCOCNumberDebtorLiaisonBody
coc-references-debtor-liaison-body
  COCReferenceDebtorLiaisonBody[] > coc-reference-debtor-liaison-body
detailed-benefits-amount
  medicalCareAmount
  medicineAmount
  dentalCareAmount
  longTermCareAmount
  HospitalisationBenefits > hospitalisation-benefits
  OtherBenefits > other-benefits
global-note-crnilp
  globalILPReferenceCreditorLiaisonBody
  globalCRNILPReferenceCreditorLiaisonBody
  totalNumberIndividualCreditNotes
  TotalAmountCreditNotes > amount
  dateSubmission
hospitalisation-benefit
  HospitalisationPeriod > fixed-period
  hospitalisationAmount
hospitalisation-benefits
  HospitalisationBenefit[] > hospitalisation-benefit
if-reply-contestation01
  AmountAcceptedContestation > amount
if-reply-contestation02
  RefundPeriod > fixed-period
  RefundAmount > amount
offsetting-references
  OffsettingReference[] > overpayment-reference
other-benefit
  otherBenefitDescription
  otherBenefitsAmount
other-benefits
  OtherBenefit[] > other-benefit
overpayment-reference
  referenceNumber
  Amount > amount
overpayment-references
  OverpaymentReference[] > overpayment-reference
pay-information-on-credit-note-details
  originalGlobalCLAReferenceCreditorLiaisonBody
  globalCRNReferenceCreditorLiaisonBody
  individualCRNNumberCreditorLiaisonBody
person-da-h
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person
person-identification-number
  pINPersonInCompetentMemberState
  pINPersonInMemberStateStayOrResidence
person-receiving-benefits
  PersonInformation > person-information
  familyNameAtBirth
  forenameAtBirth
  PersonIdentificationNumber > person-identification-number
references
  globalCLAReferenceCreditorLiaisonBody
  globalCRNReferenceCreditorLiaisonBody
  globalCOCCRNReferenceDebtorLiaisonBody
  globalRPYCOCCRNReferenceCreditorLiaisonBody
  individualCLANumberCreditorLiaisonBody
  individualCRNNumberCreditorLiaisonBody
  individualCOCCRNNumberDebtorLiaisonBody
  individualRPYCOCCRNNumberCreditorLiaisonBody
references-da-s
  globalCLAReferenceCreditorLiaisonBody
  individualCLANumberCreditorLiaisonBody
  dateCreditorInstitutionRecordedCLA
references-da012
  globalCLAReferenceCreditorLiaisonBody
  globalCRNReferenceCreditorLiaisonBody
  individualCLANumberCreditorLiaisonBody
  individualCRNNumberCreditorLiaisonBody
references-da012c
  globalCLAReferenceCreditorLiaisonBody
  globalCRNReferenceCreditorLiaisonBody
  globalCOCCRNReferenceDebtorLiaisonBody
  individualCLANumberCreditorLiaisonBody
  individualCRNNumberCreditorLiaisonBody
  individualCOCCRNNumberDebtorLiaisonBody
references-da016
  globalCLAReferenceCreditorLiaisonBody
  globalCOCReferenceDebtorLiaisonBody
  individualCLANumberCreditorLiaisonBody
  individualCOCNumberDebtorLiaisonBody
references-da017
  globalCLAReferenceCreditorLiaisonBody
  globalCOCReferenceDebtorLiaisonBody
  globalRPYCOCReferenceCreditorLiaisonBody
  individualCLANumberCreditorLiaisonBody
  individualCOCNumberDebtorLiaisonBody
  individualRPYCOCNumberCreditorLiaisonBody
references-da018
  globalCLAReferenceCreditorLiaisonBody
  globalPAYReferenceDebtorLiaisonBody
  individualCLANumberCreditorLiaisonBody
  COCReferencesDebtorLiaisonBody > coc-references-debtor-liaison-body
  individualPAYNumberDebtorLiaisonBody
references-da022
  globalILPReferenceCreditorLiaisonBody
  globalCRNILPReferenceCreditorLiaisonBody
  individualILPNumberCreditorLiaisonBody
  individualCRNILPNumberCreditorLiaisonBody
references-da022c
  globalILPReferenceCreditorLiaisonBody
  globalCRNILPReferenceCreditorLiaisonBody
  globalCOCCRNILPReferenceDebtorLiaisonBody
  individualILPNumberCreditorLiaisonBody
  individualCRNILPNumberCreditorLiaisonBody
  individualCOCCRNILPNumberDebtorLiaisonBody
`)
