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
    Request[] > income-source-request
  SpousePartnerIncomeRequested
    SpousePartner > spouse-partner
    Request[] > income-source-request
  MemberFamilyOtherThanSpousepartnerIncomeRequested
    MemberFamilyOtherThanSpousepartnerIncomeRequested[]
      MemberFamilyOtherThanSpousepartner > member-family-other-than-spousepartner
      Request[] > income-source-request
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`)
