/** P11000: request for pension amount. */
import { sedText } from '../../definition/definition-text.ts'

export const p11000 = sedText(`
P11000 SectorComponents/Pensions/P11000 Request for pension amount
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  RecipientSurvivorPension > insured-person-p
  ReferencePerson
    thisRequestMadeWithReferencePersonNamedIn
  RequestForPensionAmount
    request
    PeriodForWhichPensionAmountRequested > period
  AdditionalInformation
    additionalInformation
  Attachments
    listAttachments
`)
