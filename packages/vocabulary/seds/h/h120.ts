/** H120: request for Medical Information. */
import { sedText } from '../../definition/definition-text.ts'

export const h120 = sedText(`
H120 SectorComponents/Horizontal/H120 Request for Medical Information
  Person
    PersonIdentification > person-identification
    AdditionalInformationPerson
      nationality
      previousFamilyName
      previousForename
      Address > address
      ContactInformationPerson > contact-details
  TheBenefitConcerned
    typeBenefitInReferWhichMedicalInformationRequested
  NatureRequest
    weAskTo
    pleaseProvide
    FillInIfPleaseProvideOtherMedical
      otherMedicalEvidence
    specialRequirementsPointsCoveredFromMedicalExamination
  PeriodConcerned
    TheRequestedMedicalEvidenceExaminationConcerns > fixed-period
  weAgreeCoverCostsMedicalEvidenceExamination
  QuestionsForFamilyBenefitsOnly
    requestedInformation
    additionalInformationMedicalReport
  QuestionsForAWODOnly
    FillInSectionOnlyIfRequestConcerns
      thisSEDRelatedTo
      date
      accidentDiseaseCode
      accidentDiseaseCodingSystem
      consequencesAccidentKindOrShortDescriptionDisease
      statusPerson
      PleaseFillInFollowingIfStatusPersonOther
        statusPersonIfOther
      Employer > employer
  AdditionalInformation
    additionalInformation
`)
