/** F027: reply to more information. */
import { sedText } from '../../definition/definition-text.ts'

export const f027 = sedText(`
F027 SectorComponents/FamilyBenefits/F027 Reply to more information
  ReplyRequestedInformation
    dateClaim
    claimOrReplyClaim
  Person > information-spouse-or-partner
  ReplyAdoptionRequests
    dateWhenAdoptedChildHasBeenTakenIntoCareAdoptiveParents
    dateWhenAdoptionActTranscribedCivilRegistry
    documentsVerifyingLegalityAdoption
    additionalInformationConcerningAdoption
  ReplyIncomeRequests
    propertyValuationLandPropertyAlimonyMaintenancePayments
    thePeriodFromToForWhichDataRequired
    amountAnnualIncome
    additionalInformationIncome
  ReplyOrphansBenefitsRequests
    identificationDeceasedPerson
    identificationChildrenConcerned
    otherPersonsAnotherParentGuardianApplyingOrphanChild
    placeResidenceOrphanChild
    relationshipBetweenOrphanChildDeceasedPerson
    relationshipBetweenOtherPersonDeceasedPerson
    occupationOrphanChild
    school
    training
    disability
    unemployment
    incomeOrphanChild
    replyRequestConcerningOrphansBenefits
  ReplyOtherInformationRelatedChildRequests
    whoHasCustodyChild
    whoHasParentalAuthorityChild
    isChildAdopted
    isChildMaintainedByPublicFunds
    isChildAttendingKindergartenItFinancedByStateOrCommunity
    theMaritalStatusChild
    dateChangeInCircumstances
    replyRequestConcerningOtherInformationRelatedChild
  ReplySchoolUniversityEstablishmentHigherEducation
    SchoolUniversityEstablishmentHigherEducation > employer
    additionalReplyRequest
  ReplyAttendanceAtSchoolCollegeTrainingUnemployed > attendance-at-school-college-training-unemployed
  DateAttendanceAtSchoolCollegeTrainingUnemployed > periods-employment
  AdditionalInformation
    additionalInformation
`)
