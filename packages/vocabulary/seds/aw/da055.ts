/** DA055: notification of Final Decision on Appeal. */
import { sedText } from '../../definition/definition-text.ts'

export const da055 = sedText(
  `
DA055 SectorComponents/AWOD/DA055 Notification of Final Decision on Appeal
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease
    date
    code
    codingSystem
    description
    statusPerson : code type-person or other
    PleaseFillInFollowingIfStatusPersonOther
      statusPersonIfOther
    Employer > employer
  Employer > employers
  OutcomeAppeal
    byFinalDecisionOf
    ourDecisionRefuseBenefitsHas : code is-decision-confirmed or other
    finalDecisionNotConfirmingOurDecisionRefuseBenefits
  AdditionalInformation
    additionalInformation
`,
  `
DA055
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedAnOccupationalDisease!
    date
    code : text 25
    codingSystem : text 65
    description! : free-text 255
    statusPerson : code type-person
    PleaseFillInFollowingIfStatusPersonOther > please-fill-in-following-if-status-person-other
    Employer! > employer
  Employer > employers
  OutcomeAppeal!
    byFinalDecisionOf! : date
    ourDecisionRefuseBenefitsHas! : code is-decision-confirmed
    finalDecisionNotConfirmingOurDecisionRefuseBenefits : date
  AdditionalInformation > accident-additional-information
`,
)
