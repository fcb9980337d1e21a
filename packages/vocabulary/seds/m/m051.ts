/** M051: reply to request for information on amount of income - special non-contributory cash benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const m051 = sedText(
  `
M051 SectorComponents/Miscellaneous/M051 Reply to request for information on amount of income - special non-contributory cash benefits
  PersonIncomeReceived
    Person > person-m
    IncomeReceivedDuringPeriodInRespectInformation[] > income-received
    InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
    InformationTransferredPropertyDuringPeriod[] > transferred-property
    InformationEnclosedStatementIncomeIfFailProvide[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome : code income-type-general-simple or other
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome
  SpousePartnerIncomeReceived
    SpousePartner > spouse-partner
    IncomeReceivedDuringPeriodInRespectInformation[] > income-received
    InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
    InformationTransferredPropertyDuringPeriod[] > transferred-property
    InformationEnclosedStatementIncomeIfFail[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome : code income-type-general-simple or other
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome
  MemberFamilyOtherThanSpousepartnerIncomeReceived
    MemberFamilyOtherThanSpousepartnerIncomeReceived[]
      MemberFamilyOtherThanSpousepartner > member-family-other-than-spousepartner
      IncomeReceivedDuringPeriodInRespectInformation[] > income-received
      InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
      InformationTransferredPropertyDuringPeriod[] > transferred-property
      InformationEnclosedStatementIncomeIfFail[]
        personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome : code income-type-general-simple or other
        PleaseFillInFollowingIfPersonSubmitted
          otherIncome
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`,
  `
M051
  PersonIncomeReceived!
    Person! > person-block-for-m051-m052-m053
    IncomeReceivedDuringPeriodInRespectInformation[] > income-received
    InformationFixedAssetsDuringPeriodInRespect[] > information-many
    InformationTransferredPropertyDuringPeriod[] > information-transferred-many
    InformationEnclosedStatementIncomeIfFailProvide[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome! : code income-type-general-simple
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome : text 65
  SpousePartnerIncomeReceived
    SpousePartner
      PersonIdentification! > person-identification
      AdditionalInformationPerson
        nationality
        relationshipPersonNamedInSection1 : code relationship-person
        FillInIfRelationshipPersonNamedIn
          other : text 65
        AddressPerson[] > miscellaneous-address-with
        pursuesAProfessionalOrTradeActivityIndicator
    IncomeReceivedDuringPeriodInRespectInformation[] > income-received
    InformationFixedAssetsDuringPeriodInRespect[] > information-many
    InformationTransferredPropertyDuringPeriod[] > information-transferred-many
    InformationEnclosedStatementIncomeIfFail[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome! : code income-type-general-simple
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome : text 65
  MemberFamilyOtherThanSpousepartnerIncomeReceived
    MemberFamilyOtherThanSpousepartnerIncomeReceived[]
      MemberFamilyOtherThanSpousepartner
        PersonIdentification! > person-identification
        AdditionalInformationPerson
          nationality[]
          relationshipPersonNamedInSection1 : code child-relationship7
          otherRelative : text 65
          AddressPerson[] > miscellaneous-address-with
          pursuesAProfessionalOrTradeActivityIndicator
      IncomeReceivedDuringPeriodInRespectInformation[] > income-received
      InformationFixedAssetsDuringPeriodInRespect[] > information-many
      InformationTransferredPropertyDuringPeriod[] > information-transferred-many
      InformationEnclosedStatementIncomeIfFail[]
        personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome! : code income-type-general-simple
        PleaseFillInFollowingIfPersonSubmitted
          otherIncome : text 65
  AdditionalInformation > additional-info
  PleaseFindAttachedFollowingDocument > attachments
`,
)
