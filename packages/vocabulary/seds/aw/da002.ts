/** DA002: certification of the Right to Benefits in Kind. */
import { sedText } from '../../definition/definition-text.ts'

export const da002 = sedText(`
DA002 SectorComponents/AWOD/DA002 Certification of the Right to Benefits in Kind
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  InformationAboutAPersonRightBenefitsInKind
    thePersonHasARightBenefitsInKindIndicator
    PleaseFillInIfThePersonHasARightBenefitsInKindYes
      RightBenefitsInKind
        personMayReceiveBenefitsInKindAccidentWorkOrDisease
        PeriodLasting > period
  AdditionalInformation
    additionalInformation
`)
