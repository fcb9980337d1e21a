/** DA031: application for Cash Benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const da031 = sedText(`
DA031 SectorComponents/AWOD/DA031 Application for Cash Benefits
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  ApplicationForCashBenefit
    thePersonMentionedAboveAppliedForCashBenefitsOn
    AccordingMedicalCertificateAttachedPerson > period
  AdditionalInformation
    additionalInformation
`)
