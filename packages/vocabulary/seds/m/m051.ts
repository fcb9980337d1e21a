/** M051: reply to request for information on amount of income - special non-contributory cash benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const m051 = sedText(`
M051 SectorComponents/Miscellaneous/M051 Reply to request for information on amount of income - special non-contributory cash benefits
  PersonIncomeReceived
    Person > person-m
    IncomeReceivedDuringPeriodInRespectInformation[] > income-received
    InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
    InformationTransferredPropertyDuringPeriod[] > transferred-property
    InformationEnclosedStatementIncomeIfFailProvide[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome
  SpousePartnerIncomeReceived
    SpousePartner > spouse-partner
    IncomeReceivedDuringPeriodInRespectInformation[] > income-received
    InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
    InformationTransferredPropertyDuringPeriod[] > transferred-property
    InformationEnclosedStatementIncomeIfFail[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome
  MemberFamilyOtherThanSpousepartnerIncomeReceived
    MemberFamilyOtherThanSpousepartnerIncomeReceived[]
      MemberFamilyOtherThanSpousepartner > member-family-other-than-spousepartner
      IncomeReceivedDuringPeriodInRespectInformation[] > income-received
      InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
      InformationTransferredPropertyDuringPeriod[] > transferred-property
      InformationEnclosedStatementIncomeIfFail[]
        personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome
        PleaseFillInFollowingIfPersonSubmitted
          otherIncome
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`)
