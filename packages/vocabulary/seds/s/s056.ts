/** S056: notification of Application for Cash Benefits - Long Term Care. */
import { sedText } from '../../definition/definition-text.ts'

export const s056 = sedText(
  `
S056 SectorComponents/Sickness/S056 Notification of Application for Cash Benefits - Long Term Care
  Person > person
  PersonAddress > person-address
  NotificationApplicationForCashBenefitsLongTerm
    dateApplication
`,
  `
S056
  Person! > person-full-info
  PersonAddress! > person-address
  NotificationApplicationForCashBenefitsLongTerm!
    dateApplication!
`,
)
