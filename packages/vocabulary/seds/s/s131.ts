/** S131: confirmation of cancellation of entitlement document - former frontier worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s131 = sedText(
  `
S131 SectorComponents/Sickness/S131 Confirmation of cancellation of entitlement document - former frontier worker
  Person > person
  PersonAddress > address
  ReferringDocument
    document : code document-s131 or other
    issuedOn
    receivedOn
  EndDateEntitlement
    endDate
`,
  `
S131
  Person! > person-full-info
  PersonAddress! > address-in-europe
  ReferringDocument!
    document : code document-s131
    issuedOn : date
    receivedOn! : date
  EndDateEntitlement!
    endDate!
`,
)
