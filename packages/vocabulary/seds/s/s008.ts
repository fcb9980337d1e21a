/** S008: entitlement document - Former Frontier Worker Or Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s008 = sedText(`
S008 SectorComponents/Sickness/S008 Entitlement document - Former Frontier Worker Or Family Member of Former Frontier Worker
  Person > person
  PersonAddress > address
  StatusOfPersonForWhomAnEntitlementDocumentIssued
    status
  ThePersonMentionedAboveEntitledTo
    entitledTo
    PleaseFillInFollowingIfEntitledToContinuation
      natureTreatmentOrIllness
  StartingEndingDateEntitlement > period
`)
