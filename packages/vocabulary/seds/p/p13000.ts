/** P13000: information on pension supplement. */
import { sedText } from '../../definition/definition-text.ts'

export const p13000 = sedText(`
P13000 SectorComponents/Pensions/P13000 Information on pension supplement
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  RecipientSurvivorPension > insured-person-p
  TypePensionInSendingInstitution
    typePensionInSendingInstitution
  ReferencePerson
    thisReplyMadeWithReferencePersonNamedIn
  InformationSupplement
    DetailsAwardedSupplement[]
      AmountSupplement > regular-amount
      PaymentSupplement
        supplementPayableFrom
        supplementPayableTo
    InformationAmountChangeInSupplement[]
      dateChangeAmountSupplement
      amountBeforeChange
      amountAfterChange
    endDateEntitlementSupplement
    reasonsForNotAwardingSupplement
    SuspensionSupplement
      dateSuspension
      reasonForSupplementSuspension
  AdditionalInformation
    additionalInformation
  Attachments
    listAttachments
`)
