/** H003: proposal/Notification on State of Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const h003 = sedText(`
H003 SectorComponents/Horizontal/H003 Proposal/Notification on State of Residence
  Person > person
  AddressPerson > addresses-person
  TypeInformation
    typeInformation
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
`)
