/** P1100: reply to request for child raising periods. */
import { sedText } from '../../definition/definition-text.ts'

export const p1100 = sedText(`
P1100 SectorComponents/Pensions/P1100 Reply to request for child raising periods
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  ClaimantSurvivorPension > insured-person-p
  Child > child-p
  AdditionalInformationChild > additional-information-child
  ReferenceRequestSEDP1000
    considerChildRaisingPeriodsNationalLegislationIndicator
    PursuitAnEmployedOrSelfEmployedActivity
      insuredBecameSubjectLegislationStateDueActivityIndicator
      FillInIfTheInsuredPersonBecame
        ifYesPleaseStateFromWhichDate
    remarks
`)
