/** S019: reply to cancellation of registration. */
import { sedText } from '../../definition/definition-text.ts'

export const s019 = sedText(`
S019 SectorComponents/Sickness/S019 Reply to cancellation of registration
  Person > person
  PersonAddress > person-address
  ReplyCancellation
    ReplyDocument > reply-document
    Cancellation
      endDateRegistration
`)
