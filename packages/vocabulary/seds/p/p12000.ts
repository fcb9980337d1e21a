/** P12000: information on pension amount. */
import { sedText } from '../../definition/definition-text.ts'

export const p12000 = sedText(`
P12000 SectorComponents/Pensions/P12000 Information on pension amount
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  RecipientSurvivorPension > insured-person-p
  ReferencePerson
    thisReplyMadeWithReferencePersonNamedIn
  InformationPension
    DetailsPayment[]
      typePensionInSendingInstitution
      payableFrom
      payableTo
      Amount > regular-amount
      ThePensionReceivedBasedOn
        thePensionReceivedBasedOn
        totalAmountResidenceBasedPension
        totalAmountWorkRelatedPension
    supplementsAdditionalFrequentPaymentsPension
    PensionSuspension[]
      typePensionInSendingInstitution
      reasonForPensionSuspension
    PensionRejection[]
      typePensionInSendingInstitution
      reasonForPensionRejection
  RequestForP13000
    pleaseSendP13000Indicator
  AdditionalInformation
    additionalInformation
  Attachments
    listAttachments
`)
