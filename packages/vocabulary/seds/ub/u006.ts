/** U006: family Info. */
import { sedText } from '../../definition/definition-text.ts'

export const u006 = sedText(`
U006 SectorComponents/Unemployment/U006 Family Info
  LocalCaseNumbers > local-case-numbers
  Person > person
  FamilyMembers
    FamilyMember[]
      Period > period
      familyMember
      familyMemberResidesInReceivingStateDataAvailableIndicator
      PleaseFillInFollowingIfFamilyMemberChild
        underEducationIndicator
      IdentificationFamilyMember > person
      FillInFollowingIfTheFamilyMemberConcerned
        otherEntitledPersonIndicator
        BenefitsOrOtherEarningsInformation
          BenefitOrOtherEarningsInformation[]
            BenefitsOrOtherEarnings > amount
            benefitsOrOtherEarningsDetails
`)
