/** P1000: request for child raising periods. */
import { sedText } from '../../definition/definition-text.ts'

export const p1000 = sedText(`
P1000 SectorComponents/Pensions/P1000 Request for child raising periods
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  ClaimantSurvivorPension > insured-person-p
  Child > child-p
  AdditionalInformationChild > additional-information-child
  InformationConcerningChildRaisingPeriodsFrom
    ChildRaisingAlleged[]
      Period > period
      countryChildRaising
    activityInsuredAnEmployedOrSelfArt442EC9872009Indicator
    remarks
`)
