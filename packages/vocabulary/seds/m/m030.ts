/** M030: claim for Death Grant. */
import { sedText } from '../../definition/definition-text.ts'

export const m030 = sedText(`
M030 SectorComponents/Miscellaneous/M030 Claim for Death Grant
  DeceasedPerson
    DeceasedPerson > person-identification
    AdditionalInformationDeceasedPerson
      nationality
      PreviousName > previous-name
      AddressDeceasedPersonBeforeDeath > address
      statusDeceasedPersonBeforeDeath
      FillInIfStatusDeceasedPersonBefore
        otherStatus
      status
  Claimant
    PersonIdentification > person-identification
    AdditionalInformationClaimant
      nationality
      PreviousName > previous-name
      statusClaimant
      PleaseFillInFollowingIfStatusClaimantOther
        otherStatus
      status
      RelationshipDeceasedPerson
        relationshipDeceasedPerson
        FillInIfRelationshipDeceasedPerson
          otherRelationship
        theDeceasedPersonDependantClaimantIndicator
        theClaimantDependantDeceasedPersonIndicator
    OtherClaimant
      ifClaimantIs
      PleaseFillIn
        nameLegalPersonUndertaker
        IdentificationLegalPersonUndertaker
          registrationNumber
          socialSecurityNumber
          fiscalNumber
      NamePersonEntitledRepresentLegalPersonUndertaker > name-child
    Address > address
  AdditionalInformationClaimForDeathGrant
    DetailsDeath
      deathDateDeceasedPerson
      placeDeath
    dateClaim
    legislationSendingInstitution
    claimant
    theClaimant
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian-m
  InformationPayment > information-payment-m
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`)
