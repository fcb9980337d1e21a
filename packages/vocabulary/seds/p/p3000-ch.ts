/** P3000_CH: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000ch = sedText(`
P3000_CH SectorComponents/Pensions/P3000_CH Country specific information – CH
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > person-p3000-ch
  ClaimantSurvivorPension > person-p3000-ch
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
      InformationPlaceResidenceInsuredPersonIn[] > residence-p3000-ch
    AdditionalInformationSpouseRegisteredPartner > spouse-stays-p3000-ch
    MarriedStatusExSpouseExRegisteredPartner > married-status-p3000-ch
    AdditionalMiscellaneousInformation
      Anticipation
        doWishAnticipateRightAnOldAgePensionIndicator
        FillInIfDoWishPostponeRight
          for
      Deferment
        doWishPostponeRightAnOldAgePensionIndicator
        FillInIfDoWishDeferRightAnOldAge
          defermentTimeUntilWhichDate
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationSpouseRegisteredPartner
      InformationPlaceResidenceSpouseRegisteredPartner[] > residence-p3000-ch
      InformationPlaceWorkSpouseRegisteredPartner[] > work-p3000-ch
      InformationPlaceResidenceExSpouseExRegistered[] > residence-p3000-ch
      InformationPlaceWorkExSpouseExRegisteredPartnerIn[] > work-p3000-ch
    MarriedStatusDeceasedInsuredPerson > married-status-p3000-ch
    AdditionalInformationChildrenDeceasedInsured[]
      familyName
      forename
      DescendantOf[]
        descendantOf
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      rehabilitationCourses
      Employer[] > employer-p3000
    AdditionalInformationInsuredPersonEmployment
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationSpouseRegisteredPartnerLPart > spouse-stays-p3000-ch
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
