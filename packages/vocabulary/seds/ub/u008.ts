/** U008: document on Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u008 = sedText(`
U008 SectorComponents/Unemployment/U008 Document on Export
  LocalCaseNumbers > local-case-numbers
  Person > person
  Entitlement
    entitlementExportIndicator
    PleaseFillInFollowingIfEntitlementExportYes
      ExportPeriodDetails
        LastDayMaximumPeriod
          date
        EstimatedEndEntitlement
          date
      CircumstancesLikelyAffectEntitlementUnemployment
        circumstancesLikelyAffectEntitlementUnemploymentBenefit
        OtherCircumstancesSpecifications
          OtherCircumstancesSpecification[]
            circumstance
`)
