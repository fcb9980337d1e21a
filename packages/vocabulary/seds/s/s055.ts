/** S055: application for Cash Benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const s055 = sedText(
  `
S055 SectorComponents/Sickness/S055 Application for Cash Benefits
  Person > person
  PersonAddress > address
  CertificateIncapacityWork
    thePersonMentionedAboveAppliedForCashBenefitsOn
    typeBenefit : code benefit-type-sickness-maternity-paternity or other
    pleaseFindAttached : code attached-medical-report-certification-other or other
    FillInIfPleaseFindAttachedOther
      otherDocument
    AccordingDocumentMentionedAbovePersonIncapable > period
    ChildBirth
      expectedDateDelivery
      dateChildBirth
  Employer > employer
  AdditionalInformation
    additionalInformation
`,
  `
S055
  Person! > person-full-info
  PersonAddress > address
  CertificateIncapacityWork!
    thePersonMentionedAboveAppliedForCashBenefitsOn! : date
    typeBenefit : code benefit-type-sickness-maternity-paternity
    pleaseFindAttached : code attached-medical-report-certification-other
    FillInIfPleaseFindAttachedOther
      otherDocument : free-text 255
    AccordingDocumentMentionedAbovePersonIncapable! > period
    ChildBirth
      expectedDateDelivery : partial-date
      dateChildBirth : partial-date
  Employer > employer
  AdditionalInformation > additional-information
`,
)
