/** S008: entitlement document - Former Frontier Worker Or Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s008 = sedText(
  `
S008 SectorComponents/Sickness/S008 Entitlement document - Former Frontier Worker Or Family Member of Former Frontier Worker
  Person > person
  PersonAddress > address
  StatusOfPersonForWhomAnEntitlementDocumentIssued
    status : code status-former-frontier or other
  ThePersonMentionedAboveEntitledTo
    entitledTo : code benefit-to-entitled-person or other
    PleaseFillInFollowingIfEntitledToContinuation
      natureTreatmentOrIllness
  StartingEndingDateEntitlement > period
`,
  `
S008
  Person! > person-full-info
  PersonAddress > address
  StatusOfPersonForWhomAnEntitlementDocumentIssued! > person-status
  ThePersonMentionedAboveEntitledTo!
    entitledTo : code benefit-to-entitled-person
    PleaseFillInFollowingIfEntitledToContinuation
      natureTreatmentOrIllness : free-text 255
  StartingEndingDateEntitlement! > period
`,
)
