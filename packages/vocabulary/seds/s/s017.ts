/** S017: reply to Cancellation of Entitlement Document by the Competent Institution. */
import { sedText } from '../../definition/definition-text.ts'

export const s017 = sedText(`
S017 SectorComponents/Sickness/S017 Reply to Cancellation of Entitlement Document by the Competent Institution
  Person > person
  PersonAddress > person-address
  ReplyCancellation
    ReplyDocument > reply-document
    Cancellation
      endDateEntitlement
`)
