/** M050: request for information on amount of income - special non-contributory cash benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const m050 = sedText(`
M050 SectorComponents/Miscellaneous/M050 Request for information on amount of income - special non-contributory cash benefits
  PersonIncomeRequested
    Person
      PersonIdentification > person-identification
      AdditionalInformationPerson
        nationality
        PreviousName > previous-name
        AddressPerson > address-person
        pursuesAProfessionalOrTradeActivityIndicator
    Request[]
      pleaseProvideInformationWithFollowingSourceIncome
      FillInIfPleaseProvideInformation
        otherIncome
      PeriodInRespectWhichInformationRequestedWith > period
  SpousePartnerIncomeRequested
    SpousePartner > spouse-partner
    Request[]
      pleaseProvideInformationWithFollowingSourceIncome
      FillInIfPleaseProvideInformation
        otherIncome
      PeriodInRespectWhichInformationRequestedWith > period
  MemberFamilyOtherThanSpousepartnerIncomeRequested
    MemberFamilyOtherThanSpousepartnerIncomeRequested[]
      MemberFamilyOtherThanSpousepartner > member-family-other-than-spousepartner
      Request[]
        pleaseProvideInformationWithFollowingSourceIncome
        FillInIfPleaseProvideInformation
          otherIncome
        PeriodInRespectWhichInformationRequestedWith > period
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`)
