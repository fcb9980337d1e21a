/** R019: notification of contestation. */
import { sedText } from '../../definition/definition-text.ts'

export const r019 = sedText(
  `
R019 SectorComponents/Recovery/R019 Notification of contestation
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  Contestation
    dateContestation
    contestationReceivedBy : code contestation-received-by-applicant-requested or other
    contestationConcerns[] : code contestation-concerns or other
    reasonForContestation
    contestationDocumentAttachedIndicator
  ImpactContestation
    ApplicantInstitutionRequestTo
      weApplicantInstitutionRequestTo : code contestation-impact or other
      FillInIfIApplicantInstitution
        stateActionRequired
    RequestedInstitutionNotifiedContestation
      weRequestedInstitutionInformThat[] : code contestation-information or other
      FillInIfIRequestedInstitution
        stateActionTakenOrRequestFurtherInstruction
`,
  `
R019
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  Contestation!
    dateContestation!
    contestationReceivedBy : code contestation-received-by-applicant-requested
    contestationConcerns[] : code contestation-concerns
    reasonForContestation! : free-text 500
    contestationDocumentAttachedIndicator
  ImpactContestation
    ApplicantInstitutionRequestTo
      weApplicantInstitutionRequestTo : code contestation-impact
      FillInIfIApplicantInstitution
        stateActionRequired : free-text 255
    RequestedInstitutionNotifiedContestation
      weRequestedInstitutionInformThat[] : code contestation-information
      FillInIfIRequestedInstitution
        stateActionTakenOrRequestFurtherInstruction : free-text 255
`,
)
