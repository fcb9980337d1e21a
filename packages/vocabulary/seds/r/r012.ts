/** R012: request for information. */
import { sedText } from '../../definition/definition-text.ts'

export const r012 = sedText(
  `
R012 SectorComponents/Recovery/R012 Request for information
  LocalCaseNumbers > local-case-numbers
  TypeClaim > type-claim
  Concerns
    concerns
  Declaration > declaration
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person-r
  InformationRequested
    pleaseProvideInformationAbout[] : code information-requested or other
    FillInIfPleaseProvideInformation
      pleaseProvideDetails
`,
  `
R012
  LocalCaseNumbers > local-case-numbers
  TypeClaim! > claim
  Concerns!
    PleaseFillInWhenCaseConcernsAPerson
      Persons!
        Debtor!
          InsuredPerson > insured-person
          Beneficiary
            BeneficiaryDetails!
              BeneficiaryStatus! > beneficiary-status-r012-r014
              BeneficiaryIdentification! > recovery-person-identification
            InsuredPersonDetails! > recovery-person
          ThirdParty
            ThirdPartyDetails! > third-party-details
            InsuredPersonDetails! > recovery-person-identification
            BeneficiaryDetails
              BeneficiaryStatus! > beneficiary-status-r012-r014
              BeneficiaryIdentification! > recovery-person-identification
          1 InsuredPerson, Beneficiary, ThirdParty
        OtherPersons > other-persons
    PleaseFillInWhenCaseConcernsAnEmployer > organisation
    1 PleaseFillInWhenCaseConcernsAPerson, PleaseFillInWhenCaseConcernsAnEmployer
  Declaration! > declaration
  InformationRequested!
    pleaseProvideInformationAbout[]! : code information-requested
    FillInIfPleaseProvideInformation
      pleaseProvideDetails : free-text 500
`,
)
