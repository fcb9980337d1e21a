/** P12000: information on pension amount. */
import { sedText } from '../../definition/definition-text.ts'

export const p12000 = sedText(
  `
P12000 SectorComponents/Pensions/P12000 Information on pension amount
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  RecipientSurvivorPension > insured-person-p
  ReferencePerson
    thisReplyMadeWithReferencePersonNamedIn : code section2-section3 or other
  InformationPension
    DetailsPayment[]
      typePensionInSendingInstitution : code type-pension-in-sending-institution or other
      payableFrom
      payableTo
      Amount > regular-amount
      ThePensionReceivedBasedOn
        thePensionReceivedBasedOn : code pension-basis or other
        totalAmountResidenceBasedPension
        totalAmountWorkRelatedPension
    supplementsAdditionalFrequentPaymentsPension
    PensionSuspension[]
      typePensionInSendingInstitution : code type-pension-in-sending-institution or other
      reasonForPensionSuspension
    PensionRejection[]
      typePensionInSendingInstitution : code type-pension-in-sending-institution or other
      reasonForPensionRejection
  RequestForP13000
    pleaseSendP13000Indicator
  AdditionalInformation
    additionalInformation
  Attachments
    listAttachments
`,
  `
P12000
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-p9000
  RecipientSurvivorPension > person-p9000
  ReferencePerson
    thisReplyMadeWithReferencePersonNamedIn : code section2-section3
  InformationPension
    DetailsPayment[]
      typePensionInSendingInstitution : code type-pension-in-sending-institution
      payableFrom : date
      payableTo : date
      Amount > payment
      ThePensionReceivedBasedOn
        thePensionReceivedBasedOn : code pension-basis
        totalAmountResidenceBasedPension : amount
        totalAmountWorkRelatedPension : amount
    supplementsAdditionalFrequentPaymentsPension : free-text 255
    PensionSuspension[]
      typePensionInSendingInstitution : code type-pension-in-sending-institution
      reasonForPensionSuspension : free-text 500
    PensionRejection[]
      typePensionInSendingInstitution : code type-pension-in-sending-institution
      reasonForPensionRejection : free-text 500
  RequestForP13000
    pleaseSendP13000Indicator
  AdditionalInformation > pension-additional-information
`,
)
