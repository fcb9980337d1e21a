/** DA055: notification of Final Decision on Appeal. */
import { sedText } from '../../definition/definition-text.ts'

export const da055 = sedText(`
DA055 SectorComponents/AWOD/DA055 Notification of Final Decision on Appeal
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease
    date
    code
    codingSystem
    description
    statusPerson
    PleaseFillInFollowingIfStatusPersonOther
      statusPersonIfOther
    Employer > employer
  Employer > employers
  OutcomeAppeal
    byFinalDecisionOf
    ourDecisionRefuseBenefitsHas
    finalDecisionNotConfirmingOurDecisionRefuseBenefits
  AdditionalInformation
    additionalInformation
`)
