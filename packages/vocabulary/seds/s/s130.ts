/** S130: acknowledgement of receipt of entitlement document - former frontier worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s130 = sedText(
  `
S130 SectorComponents/Sickness/S130 Acknowledgement of receipt of entitlement document - former frontier worker
  Person > person
  PersonAddress > address
  AcknowledgementReceipt
    yourDocumentS008S3 : code entitlement-document-s130 or other
    issuedOn
`,
  `
S130
  Person! > person-full-info
  PersonAddress > address-in-europe
  AcknowledgementReceipt!
    yourDocumentS008S3 : code entitlement-document-s130
    issuedOn : date
  StartEntitlement!
    startEntitlement! : date
`,
)
