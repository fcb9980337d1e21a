/** S131: confirmation of cancellation of entitlement document - former frontier worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s131 = sedText(`
S131 SectorComponents/Sickness/S131 Confirmation of cancellation of entitlement document - former frontier worker
  Person > person
  PersonAddress > address
  ReferringDocument
    document
    issuedOn
    receivedOn
  EndDateEntitlement
    endDate
`)
