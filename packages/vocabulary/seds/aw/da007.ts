/** DA007: authorisation to Receive Scheduled Treatment in a Member State Other Than the Competent Member State and the Member State of Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const da007 = sedText(
  `
DA007 SectorComponents/AWOD/DA007 Authorisation to Receive Scheduled Treatment in a Member State Other Than the Competent Member State and the Member State of Residence
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  TreatmentForWhichAuthorisationRequested > requested-treatment
  AuthorisationReceiveScheduledTreatment
    authorisationReceiveTreatmentDescribedAboveHereby : code granted-refused or other
    PleaseFillInFollowingIfAuthorisationReceive
      reasonForRefusalIfApplicable : code reason-for-refusal-or-scheduled-treatment or other
      FillInIfReasonForRefusal
        other
  AdditionalInformation
    additionalInformation
`,
  `
DA007
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedTo! > info
  Employer > employer
  TreatmentForWhichAuthorisationRequested! > accident-treatment
  AuthorisationReceiveScheduledTreatment!
    authorisationReceiveTreatmentDescribedAboveHereby! : code granted-refused
    PleaseFillInFollowingIfAuthorisationReceive
      reasonForRefusalIfApplicable : code reason-for-refusal-or-scheduled-treatment
      FillInIfReasonForRefusal
        other : free-text 255
  AdditionalInformation > accident-additional-information
`,
)
