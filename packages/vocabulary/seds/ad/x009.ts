/** X009: reminder. */
import { sedText } from '../../definition/definition-text.ts'

export const x009 = sedText(
  `
X009 SectorComponents/Administrative/X009 Reminder
  CaseContext > case-context
  Reminders
    ReminderSendUs[]
      type : code reminder or other
      details
`,
  `
X009
  CaseContext! > case-context
  Reminders!
    ReminderSendUs[]!
      type : code reminder
      details! : text 65
`,
)
