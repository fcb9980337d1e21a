/** R036: provision of additional information. */
import { sedText } from '../../definition/definition-text.ts'

export const r036 = sedText(
  `
R036 SectorComponents/Recovery/R036 Provision of additional information
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  Instalment
    PaymentByInstalments
      instalmentProposalSpecifiedInR018AcceptedIndicator
      IfNoFollowingTermsAreAcceptable > if-no-following-terms-are-acceptable
  AdditionalInformation
    additionalInformation
`,
  `
R036
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  Instalment
    PaymentByInstalments
      instalmentProposalSpecifiedInR018AcceptedIndicator
      IfNoFollowingTermsAreAcceptable > instalments-details
  AdditionalInformation > recovery-additional-information
`,
)
