/** S055: application for Cash Benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const s055 = sedText(`
S055 SectorComponents/Sickness/S055 Application for Cash Benefits
  Person > person
  PersonAddress > address
  CertificateIncapacityWork
    thePersonMentionedAboveAppliedForCashBenefitsOn
    typeBenefit
    pleaseFindAttached
    FillInIfPleaseFindAttachedOther
      otherDocument
    AccordingDocumentMentionedAbovePersonIncapable > period
    ChildBirth
      expectedDateDelivery
      dateChildBirth
  Employer > employer
  AdditionalInformation
    additionalInformation
`)
