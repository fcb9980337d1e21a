/** P15000: transition of Pension Cases to EESSI. */
import { sedText } from '../../definition/definition-text.ts'

export const p15000 = sedText(`
P15000 SectorComponents/Pensions/P15000 Transition of Pension Cases to EESSI
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  ClaimantSurvivorPension
    relationshipInsuredPerson
    PersonIdentification > person-identification
    AdditionalInformationPerson > additional-information-person-p1000
  ClaimInformation
    dateClaim
    typeClaim
`)
