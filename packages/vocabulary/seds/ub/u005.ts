/** U005: request Family Info. */
import { sedText } from '../../definition/definition-text.ts'

export const u005 = sedText(`
U005 SectorComponents/Unemployment/U005 Request Family Info
  LocalCaseNumbers > local-case-numbers
  Person > person
  PersonCurrentAddress > person-current-address
  ReferencePeriod > period
  BenefitsClaimsDetails
    BenefitsClaimDetails[]
      details
      OfficeInformation > local-institution
  FamilyMembers
    FamilyMember[]
      familyMember
      IdentificationFamilyMember > person
      FamilyMemberAddress > address
      PleaseFillInFollowingIfFamilyMemberChild
        PersonTakingCareChild
          IdentificationPersonTakingCareChild > person
`)
