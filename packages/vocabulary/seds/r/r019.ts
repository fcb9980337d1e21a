/** R019: notification of contestation. */
import { sedText } from '../../definition/definition-text.ts'

export const r019 = sedText(`
R019 SectorComponents/Recovery/R019 Notification of contestation
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  Contestation
    dateContestation
    contestationReceivedBy
    contestationConcerns
    reasonForContestation
    contestationDocumentAttachedIndicator
  ImpactContestation
    ApplicantInstitutionRequestTo
      weApplicantInstitutionRequestTo
      FillInIfIApplicantInstitution
        stateActionRequired
    RequestedInstitutionNotifiedContestation
      weRequestedInstitutionInformThat
      FillInIfIRequestedInstitution
        stateActionTakenOrRequestFurtherInstruction
`)
