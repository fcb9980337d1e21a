/** A006: reply to Request for more information. */
import { sedText } from '../../definition/definition-text.ts'

export const a006 = sedText(
  `
A006 SectorComponents/LegislationApplicable/A006 Reply to Request for more information
  Person > person
  MoreInformationRequestedForSituationsCovered
    moreInformationRequestedForSituationsCoveredByArticle[] : code articles-ia005-a006 or other
    other
  MoreInformationFor112
    KindBenefitsPaid[]
      benefitsPaid
    PeriodPayment > period
    AdditionalInformation
      additionalInformation
  MoreInformationFor113a
    MoreInformationFor113a[]
      ApplicableLegislationPeriod > period
      StatusPerson[]
        statusPerson
      AdditionalInformation
        additionalInformation
  MoreInformationFor114115
    flagStateHomeBase
    PlaceRegisteredOfficePlaceBusinessAllInformation > address
    PlaceResidencePersonConcerned > address
    AdditionalInformation
      additionalInformation
  MoreInformationFor121
    applicableLegislationStartingDate
    actualNatureActivitiesInStateReceivingInstitution
    actualPlaceActivitiesEmployeeStateReceivingInstitution
    EmployerPostingUndertaking > employer
    numberManagementStaffInStatePosting
    numberManagementStaffInStateEmployment
    numberPostedWorkersAllMemberStates
    numberInternalManagementStaffInPostingState
    totalNumberStaffInPostingState
    placeRecruitmentPostedWorker
    placeMajorityContractsSignedByPostingUndertaking
    numberContractsExecutedInPostingStateInStateEmployment
    turnoverAchievedInStatePostingEmploymentDuringPeriod
    doesWorkerReplaceAnotherPostedWorkerIndicator
    AdditionalInformation
      additionalInformation
  MoreInformationFor122
    startingDateActivities
    actualNatureActivitiesInPostingState
    actualNatureActivitiesInStateEmployment
    maintenanceRequisiteMeans
    AddressOfficeKeptDuringPostingPeriod > address
    actualPlaceActivitiesInStateEmployment
    informationWhetherTaxesArePaidInPostingState
    informationWhetherContributionsArePaidInPostingState
    vATNumberInPostingState
    subscriptionChamberCommerceInPostingState
    subscriptionProfessionalAssociationsInPostingState
    AdditionalInformation
      additionalInformation
  MoreInformationFor131
    DurationActivities > period
    placesActivities
    workingTime
    remunerationInEuro
    AdditionalInformation
      additionalInformation
  MoreInformationFor132 > activities-a006
  MoreInformationFor133 > activities-a006
  RequestedForSituationsCoveredByArti8832004
    article : code articles-ia006 or other
    other
    AdditionalInformation
      additionalInformation
  RequestedInformationCannotProvided
    specificationInformation
    reason
`,
  `
A006
  Person! > person-block-limited-nationality
  MoreInformationRequestedForSituationsCovered!
    moreInformationRequestedForSituationsCoveredByArticle[] : code articles-ia005-a006
    other : free-text 500
  MoreInformationFor112
    KindBenefitsPaid[]
      benefitsPaid : text 65
    PeriodPayment > period
    AdditionalInformation > legislation-additional-information
  MoreInformationFor113a
    MoreInformationFor113a[]
      ApplicableLegislationPeriod > period
      StatusPerson[]
        statusPerson : text 65
      AdditionalInformation > legislation-additional-information
  MoreInformationFor114115
    flagStateHomeBase : country
    PlaceRegisteredOfficePlaceBusinessAllInformation > address
    PlaceResidencePersonConcerned > address
    AdditionalInformation > legislation-additional-information
  MoreInformationFor121
    applicableLegislationStartingDate
    actualNatureActivitiesInStateReceivingInstitution : text 65
    actualPlaceActivitiesEmployeeStateReceivingInstitution : text 65
    EmployerPostingUndertaking > employer
    numberManagementStaffInStatePosting : count
    numberManagementStaffInStateEmployment : count
    numberPostedWorkersAllMemberStates : count
    numberInternalManagementStaffInPostingState : count
    totalNumberStaffInPostingState : count
    placeRecruitmentPostedWorker : text 155
    placeMajorityContractsSignedByPostingUndertaking : text 155
    numberContractsExecutedInPostingStateInStateEmployment : count
    turnoverAchievedInStatePostingEmploymentDuringPeriod : amount
    doesWorkerReplaceAnotherPostedWorkerIndicator
    AdditionalInformation > legislation-additional-information
  MoreInformationFor122
    startingDateActivities
    actualNatureActivitiesInPostingState : text 65
    actualNatureActivitiesInStateEmployment : text 65
    maintenanceRequisiteMeans : text 65
    AddressOfficeKeptDuringPostingPeriod > address
    actualPlaceActivitiesInStateEmployment : text 155
    informationWhetherTaxesArePaidInPostingState : text 65
    informationWhetherContributionsArePaidInPostingState : text 25
    vATNumberInPostingState : text 25
    subscriptionChamberCommerceInPostingState : text 25
    subscriptionProfessionalAssociationsInPostingState : text 25
    AdditionalInformation > legislation-additional-information
  MoreInformationFor131
    DurationActivities > period
    placesActivities : text 65
    workingTime : free-text 255
    remunerationInEuro : amount
    AdditionalInformation > legislation-additional-information
  MoreInformationFor132 > more-information-for132133
  MoreInformationFor133 > more-information-for132133
  RequestedForSituationsCoveredByArti8832004
    article : code articles-ia006
    other : free-text 500
    AdditionalInformation! > legislation-additional-information
  RequestedInformationCannotProvided
    specificationInformation : text 155
    reason : free-text 255
`,
)
