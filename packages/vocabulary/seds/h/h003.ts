/** H003: proposal/Notification on State of Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const h003 = sedText(
  `
H003 SectorComponents/Horizontal/H003 Proposal/Notification on State of Residence
  Person > person
  AddressPerson > addresses-person
  TypeInformation
    typeInformation : code type-information or other
    ProposalStateResidence
      proposedStateResidence
      startingDate
      reasoningProposal
    NotificationStateResidence
      stateResidence
      startingDate
      reasoningNotification
  AdditionalInformation
    additionalInformation
`,
  `
H003
  Person! > specific-person-block-including-only-nationality
  AddressPerson > person-address-block-containing
  TypeInformation!
    typeInformation : code type-information
    ProposalStateResidence
      proposedStateResidence : country
      startingDate
      reasoningProposal : free-text 255
    NotificationStateResidence
      stateResidence : country
      startingDate
      reasoningNotification : free-text 255
  AdditionalInformation > horizontal-additional-information
`,
)
