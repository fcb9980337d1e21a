/** S007: information of status - Former Frontier Worker or Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s007 = sedText(
  `
S007 SectorComponents/Sickness/S007 Information of status - Former Frontier Worker or Family Member of Former Frontier Worker
  Person > person
  PersonAddress > person-address
  InformationStatusFormerFrontierWorkerOrFamily
    ThePersonMentionedAbove
      HasBeenEntitledAnOldAgeOrInvalidityPensionSince
        date
      entitledContinuationTreatmentBasisArticle281RegulationA
      ForPurposeArt282Or3Reg8832204DuringFollowing
        status : code status-frontier or other
        DuringFollowingPeriodsInFiveYearsPreceding
          PrecedingPeriod[] > fixed-period
`,
  `
S007
  Person! > person-full-info
  PersonAddress > person-address
  InformationStatusFormerFrontierWorkerOrFamily!
    FormerFrontierWorker!
      hasBeenEntitledOldAgeOrInvalidityPensionSince! : date
    ThePersonMentionedAbove!
      IsEntitledContinuationTreatmentBasisArticle28
        asA! : code article281-regulation-ec8832004-entitled
      IsNotEntitledContinuationTreatmentBasisArti281
        reason! : code article281-regulation-ec8832004-not-entitled
        PleaseFillInFollowingIfReasonOther
          other : text 155
      ForPurposeArt282Or3Reg8832204DuringFollowing
        status : code status-frontier
        DuringFollowingPeriodsInFiveYearsPreceding
          PrecedingPeriod[] > fixed-period
      1 IsEntitledContinuationTreatmentBasisArticle28, IsNotEntitledContinuationTreatmentBasisArti281
`,
)
