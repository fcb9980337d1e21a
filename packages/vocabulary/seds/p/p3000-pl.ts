/** P3000_PL: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000pl = sedText(`
P3000_PL SectorComponents/Pensions/P3000_PL Country specific information – PL
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      fatherForenames
      motherFamilyNameAtBirth
      motherForenames
      TheLastAddressPermanentStayInPoland > address
      nIPNumber
      caseNumberSendingInstitution
      caseNumberInReceivingInstitution
      FarmOwnership
        farmOwnerHolderIndicator
        areaFarmInHectares
      DutyBeforeExemption
        dutyBeforeExemption
        typeDutyDateExemption
      ReassessPensionAmount > reassessment-p3000-pl
      policePensionIndicator
      insuredDeclareIncapabilityRelatedPerformedDuties
      hasInsuredSentencedByJudgementForOffenceDuringDutyIndicator
      isCriminalProceedingsConductedForOffenceDuringDutyIndicator
      militaryPensionIndicator
      prosecutorialRetirementBenefitsIndicator
      familyBenefitsForFamilyMembersDeceasedProsecutorIndicator
      judicialRetirementBenefitsIndicator
      familyBenefitsForFamilyMembersDeceasedJudgeIndicator
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        incomeFromEmployment
        Amount[] > regular-amount
        employment
        incomeStartingDateAfterInsuredIntendsReceiveIncome
        incomeCoveredByCompulsoryInsuranceObtainedState
        OtherResourcesSourcesIncome > other-income
        insuredPersonStatesNoIncomeIndicator
        gainfulEmploymentIntendedIndicator
        income
        theLastActivityBeforeRetirement
    AdditionalInformationInsuredPersonBenefitDetails
      RequestForOldAgePensionWhichDependsEmploymentIn
        applyForOldAgePensionDependsInASpecificOccupationIndicator
        typeOccupationOrSpecialConditions
      requestForOldAgePensionWhichDependsDisabilityIndicator
      constantAttendanceDeclarationInsuredPerson
    AdditionalInformationSpouse
      PensionRecipient[] > pension-recipient-name
      Institution
        Institution > personal-identification-number
      FarmOwnership13
        farmOwnerHolderIndicator
        areaFarmInHectares
    AdditionalMiscellaneousInformation
      insuredInPolandAMemberOpenPensionFundIndicator
      insuredRequestsFundsFromOpenPensionFundEarlyIndicator
      InitialCapitalConcernsPersonsBornAfter31121948
        claimCalculatingInitialCapitalSubmittedByInsuredIndicator
        giveNameZUSBranchOfficeCompetent
      presentlyInsuredRequestsCalculatingInitialCapitalIndicator
      insuredAppliesAcceptedPensionAssessmentBasis
      FillInIfTheInsuredPersonApplies > if-the-insured-person-applies
      checkIfAmountOldAgePensionBetterThanOlderRulesIndicator
      theInsuredPersonHasGotPESELNoInPolandIndicator
      FillInIfTheInsuredPersonHasGot
        pESELNo
      TheInsuredPerson > insured-person-p3000-pl
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      fatherForenames
      motherFamilyNameAtBirth
      motherForenames
      nIPNumber
      caseNumberInSendingInstitution
      caseNumberInReceivingInstitution
      dependentFromInsuredPersonIndicator
      TheLastAddressPermanentStayInPoland > address
      FarmOwnership
        farmOwnerHolderIndicator
        areaFarmInHectares
      familyBenefitsForFamilyMembersDeceasedProsecutorIndicator
      InformationWidowWidowerApplyingForPolishSurvivor
        wasThereAConjugalCommunityUntilDaySpouseDeathIndicator
        spousesWereLivingTogetherIndicator
        spousesWereRunningMutualHouseholdIndicator
        wasRightEstablishedAtDateSpouseDeathIndicator
      InformationParentsApplyingForPolishSurvivor
        wasDeceasedInsuredContributingClaimantBeforeDeathIndicator
        FillInIfWasDeceasedInsuredPerson
          details
        isClaimantGrowUpAChildDeceasedInsuredOrChildSchoolIndicator
        isClaimantTakingCareIncapableWorkingChildWithRightIndicator
        IfYesPleaseIndicateSurnameForenameChild[]
          surnameForenameChild
      InformationChildApplyingForPolishSurvivorPension
        familyRelationsWithDeceasedInsuredPerson
        theNameSchool
        hasTotallyIncapableChildRightSurvivorPensionIndicator
        inCaseChildrenAcceptedBroughtUpMaintainedProvideIndicator
        areChildParentsAliveIndicator
        IfYesPleaseAnswerFollowingQuestions
          areTheyAbleMaintainChildIndicator
          wasDeceasedOrSpouseGuardianChildOrderedByCourtIndicator
          hasChildRightReceiveSurvivorPensionFromParentsIndicator
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employmentIncome
        employment
        Amount[] > regular-amount
        incomeStartingDateAfterClaimantIntendsReceiveIncome
        incomeCoveredByCompulsoryInsuranceStateWhereObtained
        IncomeAmount[] > regular-amount
        OtherResourcesSourcesIncome > other-income
        claimantStatesNoIncomeIndicator
    AdditionalInformationClaimantBenefitDetails
      constantAttendanceDeclarationClaimant
    AdditionalInformationDeceasedInsuredPerson
      DutyBeforeExemption
        typeDutyDateExemption
        policePensionIndicator
        concernDeceasedOfficerAppliedGrantingCompensationIndicator
        concernDeceasedOfficerCriminalProceedingWithDutyIndicator
        hasDeathDisappearanceOccurredOnDutyOutsidePolishIndicator
        hasDeadPersonSentencedByJudgementOffenceDuringDutyIndicator
      MilitaryPension
        militaryPensionIndicator
        PleaseFillInWhetherDeathSoldierAfterExemption
          accidentWhileMilitaryDiseaseDuringMilitaryServicesIndicator
          resultInjuriesOrDiseasesReceivedWhileDutyIndicator
          hasDeathDisappearanceDuringDutyOutsidePolandIndicator
        prosecutorialRetirementBenefitsIndicator
        judicialRetirementBenefitsIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit[]
      typePensionScheme
      endDatePensionPayment
      postponedPensionPaymentIndicator
      defermentCountry
      insuredReceivedDeathPolishBenefitsOtherThanPensionIndicator
      IfYesPleaseIndicateFollowing
        kindBenefit
        nameInstitution
        caseNumberInInstitution
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild
      nameSchool
      familyRelationsWithInsuredPerson
      ChildUnableWork
        unableWorkIndicator
        unableWorkLiveIndependentlyIndicator
      InCaseChildrenAcceptedBroughtMaintainedBeforeThey
        theExactDateAcceptingBroughtUpMaintained
        areChildParentsAliveIndicator
        IfYesPleaseAnswerFollowingQuestions
          areTheyAbleMaintainChildIndicator
          wasDeceasedOrSpouseGuardianChildOrderedByCourtIndicator
          hasChildRightReceiveSurvivorPensionDueParentsDeathIndicator
    AdditionalInformationClaimantSpouse
      FarmOwnership
        farmOwnerHolderIndicator
        areaFarmInHectares
    AdditionalMiscellaneousInformation
      theInsuredInPolandMemberOpenPensionFundIndicator
      InitialCapitalConcernsPersonsBornAfter31121948
        claimCalculatingInitialCapitalSubmittedByDeceasedIndicator
        giveNameZUSBranchOfficeCompetentDeceasedInsured
      claimantRequestsCalculatingInitialCapitalDeceasedIndicator
      claimantAppliesFollowingAcceptedPensionAssessmentBasis
      FillInIfTheClaimantApplies > if-the-insured-person-applies
      theClaimantHasGotPESELNoInPolandIndicator
      FillInIfTheClaimantHasGotPESELNoIn
        pESELNo
      theDeceasedInsuredPersonHadGotPESELNoInPolandIndicator
      FillInIfTheDeceasedInsuredPerson
        pESELNo
      causeDeath
      Claimant
        claimant
        FillInIfClaimantIsNotAbleProvide
          documentsWhichCouldNotProvided
          reason
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      fatherForenames
      motherFamilyNameAtBirth
      motherForenames
      nIPNumber
      caseNumberInSendingInstitution
      caseNumberInReceivingInstitution
      TheLastAddressPermanentStayInPoland > address
      FarmOwnership
        farmOwnerHolderIndicator
        areaFarmInHectares
      insuredBecameDisabledDueToAccidentToOrFromWorkWayIndicator
      DutyBeforeExemption
        typeDutyDateExemption
      ReassessPensionAmount > reassessment-p3000-pl
      policePensionIndicator
      hasInsuredSentencedByJudgementForOffenceDuringDutyIndicator
      isCriminalProceedingsConductedForOffenceDuringDutyIndicator
      militaryPensionIndicator
      prosecutorialRetirementBenefitsIndicator
      familyBenefitsForFamilyMembersDeceasedProsecutorIndicator
      judicialRetirementBenefitsIndicator
      familyBenefitsForFamilyMembersDeceasedJudgeIndicator
    AdditionalInformationInsuredPersonEmployment
      insuredPersonStatesNoIncomeIndicator
      employment
    AdditionalInformationSpouse
      PensionRecipient > pension-recipient-name
      FarmOwnership
        farmOwnerHolderIndicator
        areaFarmInHectares
      Institution
        Institution > personal-identification-number
    AdditionalMiscellaneousInformation
      insuredInPolandAMemberOpenPensionFundIndicator
      InitialCapitalConcernsPersonsBornAfter31121948
        claimCalculatingInitialCapitalSubmittedByInsuredIndicator
        giveNameZUSBranchOfficeCompetentDeceasedInsured
      insuredAppliesFollowingAcceptedPensionAssessmentBasis
      FillInIfTheInsuredPersonApplies > if-the-insured-person-applies
      theInsuredPersonHasGotPESELNoInPolandIndicator
      FillInIfTheInsuredPersonHasGot
        pESELNo
      TheInsuredPerson > insured-person-p3000-pl
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
