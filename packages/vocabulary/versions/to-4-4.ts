/**
 * From model 4.3 to 4.4, as far as known: telework under the framework agreement in A001, places of work by State, and A008 with two purposes.
 * A001, A009, A012, H062, H065, P2200 and S071: their schemas (4.4.0, 4.4.1) in a public code repository. A003 and A008:
 * a national agency's mapping to 4.4; A010: deduced from A009, whose groups it shares. Lengths, open periods and closed lists: `model-4-4.ts`.
 * Whether 4.3 had any of this already is not known. Of the other documents of 4.4 nothing was read.
 */
import { newGroups, readChanges } from './change-text.ts'

/** What the schemas ask of a person and of an address wherever they stand. */
const person = (type: string, at: string) => `
${type} ${at}
  ! familyName, forename, dateBirth, sex
${type} ${at}.PINPersonInEachInstitution
  ! PersonalIdentificationNumber
${type} ${at}.PINPersonInEachInstitution.PersonalIdentificationNumber
  ! country, personalIdentificationNumber
${type} ${at}.PINPersonInEachInstitution.PersonalIdentificationNumber.Institution
  ! institutionID, institutionName
${type} ${at}.IfPINNotProvidedForEveryInstitutionPleaseProvide.PlaceBirth
  ! town, country
`
const address = (type: string, at: string) => `
${type} ${at}
  ! town, country
`

export const changesTo44 = readChanges(`
A001
  ~ PlaceWork > countries-of-work
A001 RequestedForSituationsCoveredByArti8832004
  + FillInIfArticle10 > telework after other
A003
  ~ PlaceWork > countries-of-work
A008
  + PurposeofSED > purpose-of-a008 after CompetentInstitutionIfDiffersFromSending
  - NotificationChangesInRelevantData after CompetentInstitutionIfDiffersFromSending
  - InformationWorkingInTwoOrMoreMemberStates after NotificationChangesInRelevantData
  - PlaceWork > places-of-work after InformationWorkingInTwoOrMoreMemberStates
  + AdditionalInformation > additional-information-a008
A009
  ~ PlaceWork > countries-of-work
A010
  ~ PlaceWork > countries-of-work
A001
  ! Person, Addresses, RequestedPeriod, RequestedForSituationsCoveredByArti8832004, ApplicableLegislation
A001 Person
  ! PersonIdentification, AdditionalInformationPerson
A001 Person.AdditionalInformationPerson
  ! nationality
A001 PlaceWork
  ! aFixedPlaceWorkExistsIndicator, CountriesWork
A001 PlaceWork.CountriesWork
  ! countryWork
A001 RequestedPeriod
  ! startDate, endDate
A001 RequestedForSituationsCoveredByArti8832004
  ! regulationArticlesSituationAgreementExceptionProposed
A001 RequestedForSituationsCoveredByArti8832004.FillInIfArticle10
  ! teleworkFrameworkAgreement
A001 ApplicableLegislation
  ! applicableLegislationCurrentSituation, applicableLegislationRequestedSituation
${person('A001', 'Person.PersonIdentification')}
A009
  ! Addresses
A009 Person
  ! AdditionalInformationPerson
A009 Person.AdditionalInformationPerson
  ! nationality
A009 CompetentInstitutionIfDiffersFromSending
  ! institutionName
A009 Addresses.Address
  ! type
A009 PlaceWork
  ! aFixedPlaceWorkExistsIndicator, CountriesWork
A009 PlaceWork.CountriesWork
  ! countryWork
A009 PlaceWork.CountriesWork.PlaceWork.PlaceWork
  ! companyNameVesselName, Address
A009 PlaceWork.CountriesWork.PlaceWork.PlaceWork.Address
  ! town
A009 DecisionLegislationApplicable
  ? Decision
  ! theDecisionAppliesForDurationActivityIndicator
A009 DecisionLegislationApplicable.Decision
  ? InitialDecision
  1 InitialDecision, AmendingDecision
A009 DecisionLegislationApplicable.Decision.AmendingDecision
  - datePreviousDecision
  + InitialDecision : yes-no
  + datePreviousDecision : date
  ! InitialDecision, datePreviousDecision
A009 AdditionalInformation
  ? additionalInformation
${person('A009', 'Person.PersonIdentification')}
A012
  ! Person
A012 Person
  ! PersonIdentification, AdditionalInformationPerson
A012 Person.AdditionalInformationPerson
  ! nationality
A012 CompetentInstitutionIfDiffersFromSending
  ! institutionID, institutionName
${person('A012', 'Person.PersonIdentification')}
H062
  ! Person, InformationPersonalIdentificationNumberInSending
H062 InformationPersonalIdentificationNumberInSending
  + IdentificationUnsuccessful : yes-no
H062 InformationPersonalIdentificationNumberInSending.IdentificationSuccessful
  ~ personIndentifiedSuccesfully : yes-no
  ! personIndentifiedSuccesfully, identificationSuccessfulIndicator
${person('H062', 'Person.PersonIdentification')}
${address('H062', 'AddressPerson.AddressPerson.Address')}
H065
  ! Person, AdditionalInformationConcerning
H065 AdditionalInformationConcerning
  ! dateReceiptClaimDocumentInformation
${person('H065', 'Person.PersonIdentification')}
${address('H065', 'AddressPerson.AddressPerson.Address')}
P2200
  ! InsuredPerson, Miscellaneous
P2200 InsuredPerson
  ! PersonIdentification
P2200 InsuredPerson.AdditionalInformationPerson.ContactInformationPerson.TelephoneNumbers.TelephoneNumber
  ! number
P2200 InsuredPersonBenefitDetails.BenefitDetails
  endDateEntitlementBenefit -> endDateEntitlementBenefits
P2200 InsuredPersonBenefitDetails.BenefitDetails.Institution.Institution
  ! country, personalIdentificationNumber
P2200 Spouse
  ! PersonIdentification
P2200 Children.Child
  ! PersonIdentification
P2200 InformationPayment.BankInformation
  + NonSEPAAccount > account-outside-sepa
  1 SEPAAccount, NonSEPAAccount
P2200 InformationPayment.BankInformation.SEPAAccount
  ! IBAN
P2200 InformationPayment.BankInformation.NonSEPAAccount
  ! accountNumber, bankName, BankAddress
P2200 Miscellaneous
  ! dateClaim
${person('P2200', 'InsuredPerson.PersonIdentification')}
${person('P2200', 'Spouse.PersonIdentification')}
${person('P2200', 'Children.Child.PersonIdentification')}
${address('P2200', 'InsuredPerson.AdditionalInformationPerson.Address')}
${address('P2200', 'InformationRepresentativeLegalGuardian.Address')}
${address('P2200', 'InformationPayment.BankInformation.NonSEPAAccount.BankAddress')}
S071
  - StatusOfPersonForWhomAnEntitlementDocument after AddressOfPersonForWhomAnEntitlementDocument
  - IfChooseAFamilyMemberPleaseFillInSectionInsured after StatusOfPersonForWhomAnEntitlementDocument
  + StatusPerson > status-insured after AddressOfPersonForWhomAnEntitlementDocument
  + StatusFamilyMember > status-family-member after StatusPerson
  ! Person, AddressOfPersonForWhomAnEntitlementDocument, PeriodEntitlement
  1 StatusPerson, StatusFamilyMember
S071 Person
  ! PersonIdentification
S071 AddressOfPersonForWhomAnEntitlementDocument
  ! Address
S071 StatusPerson
  ! status
S071 StatusFamilyMember
  ! status, PleaseFillInDetailsMainInsuredPerson, AddressMainInsuredPerson
S071 StatusFamilyMember.PleaseFillInDetailsMainInsuredPerson
  ! PersonIdentification
S071 PeriodEntitlement.FixedPeriod
  ! startDate, endDate
${person('S071', 'Person.PersonIdentification')}
${person('S071', 'StatusFamilyMember.PleaseFillInDetailsMainInsuredPerson.PersonIdentification')}
${address('S071', 'AddressOfPersonForWhomAnEntitlementDocument.Address')}
${address('S071', 'StatusFamilyMember.AddressMainInsuredPerson')}
`)

export const groupsOf44 = newGroups(
  `
telework
  teleworkFrameworkAgreement : yes-no
countries-of-work
  aFixedPlaceWorkExistsIndicator
  CountriesWork[] > country-of-work
country-of-work
  countryWork : country
  PlaceWork
    PlaceWork[]
      companyNameVesselName
      flagStatehomeBase
      Address
        street
        buildingName
        town
        postalCode
        region
purpose-of-a008
  NotificationChangesInRelevantData
    Person > name-child
    Address > address
    PlaceWorkInHostCountry
      companyNameVesselName
      Address > address
    changeEffectiveFrom
    ChangeInPeriod
      periodChange
      actualStartingDate
      actualEndDate
    Cancellation
      cancellationWholePeriod : yes-no
  InformationWorkingInTwoOrMoreMemberStates
    StatesResidence
      StateResidence[]
        stateResidence : country
        startDateActivities
        Address > address
    IdentificationEmployers > employers
    IdentificationSelfEmployment > self-employments
    PlaceWork > countries-of-work
additional-information-a008
  additionalInformation
account-outside-sepa
  accountNumber
  BICSWIFT
  bankName
  BankAddress > address
status-insured
  status : code insured-status
status-family-member
  status : code family-member-status
  PleaseFillInDetailsMainInsuredPerson > person
  AddressMainInsuredPerson > address
`,
  'EESSI data model 4.4',
)
