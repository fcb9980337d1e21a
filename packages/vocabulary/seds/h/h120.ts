/** H120: request for Medical Information. */
import { sedText } from '../../definition/definition-text.ts'

export const h120 = sedText(
  `
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
    typeBenefitInReferWhichMedicalInformationRequested : code benefit-type-h120 or other
  NatureRequest
    weAskTo[] : code apply-for-costs-estimation-examination or other
    pleaseProvide[] : code application-for-medical-reports or other
    FillInIfPleaseProvideOtherMedical
      otherMedicalEvidence
    specialRequirementsPointsCoveredFromMedicalExamination
  PeriodConcerned
    TheRequestedMedicalEvidenceExaminationConcerns > fixed-period
  weAgreeCoverCostsMedicalEvidenceExamination
  QuestionsForFamilyBenefitsOnly
    requestedInformation[] : code requested-information-medical-report or other
    additionalInformationMedicalReport
  QuestionsForAWODOnly
    FillInSectionOnlyIfRequestConcerns
      thisSEDRelatedTo : code type-sed-accident-disease or other
      date
      accidentDiseaseCode
      accidentDiseaseCodingSystem
      consequencesAccidentKindOrShortDescriptionDisease
      statusPerson : code type-person-labour-partial or other
      PleaseFillInFollowingIfStatusPersonOther
        statusPersonIfOther
      Employer > employer
  AdditionalInformation
    additionalInformation
`,
  `
H120
  Person!
    PersonIdentification! > person-identification
    AdditionalInformationPerson
      nationality[]
      previousFamilyName : text 155
      previousForename : text 155
      Address > address
      ContactInformationPerson > contact-info
  TheBenefitConcerned!
    typeBenefitInReferWhichMedicalInformationRequested! : code benefit-type-h120
  NatureRequest!
    weAskTo[]! : code apply-for-costs-estimation-examination
    pleaseProvide[] : code application-for-medical-reports
    FillInIfPleaseProvideOtherMedical
      otherMedicalEvidence : free-text 500
    specialRequirementsPointsCoveredFromMedicalExamination : free-text 500
  DetailsRequest!
    TheRequestConcernsIncapacityForWork
      TheRequestedMedicalEvidenceExaminationConcern! > fixed-period
      weAgreeCoverCostsMedicalEvidenceexamination! : code yes-no-na
    TheRequestDoesNotConcernIncapacityForWork
      weAgreeCoverCostsMedicalEvidenceexamination! : code yes-no-na
    1 TheRequestConcernsIncapacityForWork, TheRequestDoesNotConcernIncapacityForWork
  QuestionsForFamilyBenefitsOnly
    requestedInformation[]! : code requested-information-medical-report
    additionalInformationMedicalReport : free-text 500
  QuestionsForAWODOnly
    FillInSectionOnlyIfRequestConcerns
      thisSEDRelatedTo! : code type-sed-accident-disease
      date!
      accidentDiseaseCode : text 25
      accidentDiseaseCodingSystem : text 65
      consequencesAccidentKindOrShortDescriptionDisease : free-text 255
      statusPerson : code type-person-labour-partial
      PleaseFillInFollowingIfStatusPersonOther
        statusPersonIfOther : text 65
      Employer! > employer
  AdditionalInformation
    additionalInformation : free-text 500
`,
)
