/** P10000: transfer of additional information. */
import { sedText } from '../../definition/definition-text.ts'

export const p10000 = sedText(`
P10000 SectorComponents/Pensions/P10000 Transfer of additional information
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  OtherPerson
    rolePersonConcerned
    PersonIdentification > person-identification
    AdditionalInformationPerson
      AdditionalInformationPerson > additional-information-person
      ContactInformationPerson > contact-details
  RelationshipDependantFamilyMemberOrChildInsured
    RelationshipInsuredPerson
      relationshipInsuredPerson
      FillInIfRelationshipInsuredPerson
        descriptionOtherRelative
  ReferencePerson
    thisInformationGivenWithReferencePersonNamedIn
  TransferringDocument > transferring-document
  LifeDeathInformation
    accordingOurOfficialSources
    dateDeathPersonIs
    PlaceBirth
      Address > place-of-birth
  InformationAttendanceSchoolTrainingHigherStudies > information-attendance-school-training-higher-studies
  CurrentAddressPerson > current-address-person
  FamilyStatus > family-status-p
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian-p
  InformationPayment > information-payment
  ContactInformationPerson
    telephoneNumberPerson
    emailPerson
    AddressForCorrespondence
      Address > address
      pOBoxAddress
    contactPersonAtAddress
  InformationPersonBenefit > information-person-benefit
  InformationPersonActivity > information-person-activity
  InformationPersonIncome > information-person-income
  InformationWithdrawalPensionClaim
    ThePersonHasWithdrawnPensionClaimUnderLegislation[]
      countryCode
      dateWithdrawal
      comments
  ClaimForReviewAccordingArt482RegECNo9872009
    dateWhenClaimForReviewSubmitted
    seeP7000Dated
    theClaimForReviewSubmittedByPersonAttachedIndicator
  StatementPerson > statement-person
  AdditionalInformation
    additionalInformation
`)
