/** S017: reply to Cancellation of Entitlement Document by the Competent Institution. */
import { sedText } from '../../definition/definition-text.ts'

export const s017 = sedText(
  `
S017 SectorComponents/Sickness/S017 Reply to Cancellation of Entitlement Document by the Competent Institution
  Person > person
  PersonAddress > person-address
  ReplyCancellation
    ReplyDocument > reply-document
    Cancellation
      endDateEntitlement
`,
  `
S017
  Person! > person-full-info
  PersonAddress > person-address
  ReplyCancellation!
    ReplyDocument!
      document : code reply-cancellation-entitlement
      issuedOn : date
    Cancellation!
      AcceptCancellation
        cancellationType : code cancellation
        PleaseFillInIfCancellationtypeWithEndDate
          endDateEntitlement!
      RejectCancellation > reject-cancellation
      1 AcceptCancellation, RejectCancellation : deduced
`,
)
