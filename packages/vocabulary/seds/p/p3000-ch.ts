/** P3000_CH: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000ch = sedText(`
P3000_CH SectorComponents/Pensions/P3000_CH Country specific information – CH
  LocalCaseNumbers > local-case-numbers
  InsuredPerson
    PersonIdentification > person-identification
    AdditionalInformationPerson
      AdditionalInformationPerson
        nationality
        PleaseFillInFollowingIfNationalityCH
          dateAcquisitionSwissNationality
        previousFamilyName
        previousForename
      Address > address
  ClaimantSurvivorPension
    PersonIdentification > person-identification
    AdditionalInformationPerson
      AdditionalInformationPerson
        nationality
        PleaseFillInFollowingIfNationalityCH
          dateAcquisitionSwissNationality
        previousFamilyName
        previousForename
      Address > address
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
      InformationPlaceResidenceInsuredPersonIn[]
        placeResidence
        PeriodResidence > fixed-period
        typeResidentialPermission
    AdditionalInformationSpouseRegisteredPartner
      InformationPlaceResidenceSpouseRegisteredPartner[]
        placeResidence
        PeriodResidence > fixed-period
        typeResidentialPermission
      InformationPlaceWorkSpouseRegisteredPartnerIn[]
        placeWork
        PeriodWork > fixed-period
        typeWorkPermission
      InformationResidenceExSpouseExRegistered[]
        placeResidence
        PeriodResidence > fixed-period
        typeResidentialPermission
      InformationPlaceResidenceExSpouseExRegistered[]
        placeWork
        PeriodWork > fixed-period
        typeWorkPermission
    MarriedStatusExSpouseExRegisteredPartner
      haveBeenMarriedSeveralTimesIndicator
      PleaseFillInFollowingIfMarriedOrInARegistered
        InformationExSpouseExRegisteredPartnerSwitzerland
          spouse
          familyName
          forename
          birthDate
          dateDeath
          sex
          dateMarriageRegisteredPartnership
          dateDivorceDissolutionRegisteredPartnership
    AdditionalMiscellaneousInformation
      Anticipation
        doWishAnticipateRightAnOldAgePensionIndicator
        FillInIfDoWishPostponeRight
          for
      Deferment
        doWishPostponeRightAnOldAgePensionIndicator
        FillInIfDoWishDeferRightAnOldAge
          defermentTimeUntilWhichDate
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationSpouseRegisteredPartner
      InformationPlaceResidenceSpouseRegisteredPartner[]
        placeResidence
        PeriodResidence > fixed-period
        typeResidentialPermission
      InformationPlaceWorkSpouseRegisteredPartner[]
        placeWork
        PeriodWork > fixed-period
        typeWorkPermission
      InformationPlaceResidenceExSpouseExRegistered[]
        placeResidence
        PeriodResidence > fixed-period
        typeResidentialPermission
      InformationPlaceWorkExSpouseExRegisteredPartnerIn[]
        placeWork
        PeriodWork > fixed-period
        typeWorkPermission
    MarriedStatusDeceasedInsuredPerson
      haveBeenMarriedSeveralTimesIndicator
      PleaseFillInFollowingIfMarriedOrInARegistered
        InformationExSpouseExRegisteredPartnerSwitzerland
          spouse
          familyName
          forename
          birthDate
          dateDeath
          sex
          dateMarriageRegisteredPartnership
          dateDivorceDissolutionRegisteredPartnership
    AdditionalInformationChildrenDeceasedInsured[]
      familyName
      forename
      DescendantOf[]
        descendantOf
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      rehabilitationCourses
      Employer[]
        IfHaveInformationFromEmployeePleaseFillIn
          identificationEmployerByEmployeeIndicator
          IdentificationEmployerByEmployee > provider
        IfHaveInformationFromEmployerPleaseFillIn
          identificationEmployerByEmployerIndicator
          IdentificationEmployerByEmployer
            registrationNumber
            socialSecurityNumber
            fiscalNumber
            businessRegister
    AdditionalInformationInsuredPersonEmployment
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationSpouseRegisteredPartnerLPart
      InformationPlaceResidenceSpouseRegisteredPartner[]
        placeResidence
        PeriodResidence > fixed-period
        typeResidentialPermission
      InformationPlaceWorkSpouseRegisteredPartnerIn[]
        placeWork
        PeriodWork > fixed-period
        typeWorkPermission
      InformationResidenceExSpouseExRegistered[]
        placeResidence
        PeriodResidence > fixed-period
        typeResidentialPermission
      InformationPlaceResidenceExSpouseExRegistered[]
        placeWork
        PeriodWork > fixed-period
        typeWorkPermission
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
