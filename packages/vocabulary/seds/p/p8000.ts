/** P8000: request for additional information. */
import { sedText } from '../../definition/definition-text.ts'

export const p8000 = sedText(`
P8000 SectorComponents/Pensions/P8000 Request for additional information
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  OtherPerson
    rolePerson
    PersonIdentification > person-identification
    AdditionalInformationPerson > additional-information-person-p1000
  RelationshipDependantFamilyMemberOrChildInsured
    RelationshipInsuredPerson
      relationshipInsuredPerson
    FillInIfRelationshipInsuredPerson
      descriptionOtherRelative
  ReferencePerson
    thisRequestMadeWithReferencePersonNamedIn
  RequestForDocument
    pleaseProvideWithFollowingDocuments
    FillInIfPleaseProvideWithFollowing
      additionalInformationDocument
    reasonForRequest
  RequestForSED
    RequestForSED[]
      pleaseProvideWithFollowingSEDs
      FillInIfPleaseProvideWithFollowing
        otherRequestedSED
        reasonForRequest
  RequestForInformation
    generalInformation
    InformationPersonBenefit[]
      pleaseInformIfPersonIsWasClaimingIsWasReceiving
      PleaseFillInFollowingIfPleaseInformIfPersonIs
        otherBenefit
      PleaseSendInformationOn[]
        pleaseSendInformationOn
        FillInIfPleaseSendInformationOn
          otherInformationBenefit
    InformationPersonActivity
      pleaseInformAboutPersonActivityAs
      pleaseInform
    PersonIncome[]
      pleaseInformAboutPersonIncome
      pleaseStateIncomeEffectiveSince
    otherRequestedInformation
    reasonForRequest
  RequestForConfirmationInformation
    pleaseConfirmFollowingInformation
    reasonForRequest
  RequestForPersonStatement
    pleaseProvideFollowingStatementPerson
    reasonForRequest
  AdditionalInformation
    additionalInformation
`)
