/** S019: reply to cancellation of registration. */
import { sedText } from '../../definition/definition-text.ts'

export const s019 = sedText(
  `
S019 SectorComponents/Sickness/S019 Reply to cancellation of registration
  Person > person
  PersonAddress > person-address
  ReplyCancellation
    ReplyDocument > reply-document
    Cancellation
      endDateRegistration
`,
  `
S019
  Person! > person-full-info
  PersonAddress > person-address
  ReplyCancellation!
    ReplyDocument!
      document! : code reply-cancellation-registration
      issuedOn : date
    Cancellation!
      AcceptCancellation
        cancellationType! : code cancellation
        PleaseFillInIfCancllationTypeIsWithEndDateType
          endDateRegistration!
      RejectCancellation > reject-cancellation
      1 AcceptCancellation, RejectCancellation
`,
)
