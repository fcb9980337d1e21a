/** A006: reply to Request for more information. */
import { sedText } from '../../definition/definition-text.ts'

export const a006 = sedText(`
A006 SectorComponents/LegislationApplicable/A006 Reply to Request for more information
  Person > person
  MoreInformationRequestedForSituationsCovered
    moreInformationRequestedForSituationsCoveredByArticle
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
    article
    other
    AdditionalInformation
      additionalInformation
  RequestedInformationCannotProvided
    specificationInformation
    reason
`)
