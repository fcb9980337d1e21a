/** S007: information of status - Former Frontier Worker or Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s007 = sedText(`
S007 SectorComponents/Sickness/S007 Information of status - Former Frontier Worker or Family Member of Former Frontier Worker
  Person > person
  PersonAddress > person-address
  InformationStatusFormerFrontierWorkerOrFamily
    ThePersonMentionedAbove
      HasBeenEntitledAnOldAgeOrInvalidityPensionSince
        date
      entitledContinuationTreatmentBasisArticle281RegulationA
      ForPurposeArt282Or3Reg8832204DuringFollowing
        status
        DuringFollowingPeriodsInFiveYearsPreceding
          PrecedingPeriod[] > fixed-period
`)
