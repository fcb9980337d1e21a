/** R012: request for information. */
import { sedText } from '../../definition/definition-text.ts'

export const r012 = sedText(`
R012 SectorComponents/Recovery/R012 Request for information
  LocalCaseNumbers > local-case-numbers
  TypeClaim > type-claim
  Concerns
    concerns
  Declaration > declaration
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person-r
  InformationRequested
    pleaseProvideInformationAbout
    FillInIfPleaseProvideInformation
      pleaseProvideDetails
`)
