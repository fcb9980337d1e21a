/** DA060: information on Degree of Incapacity. */
import { sedText } from '../../definition/definition-text.ts'

export const da060 = sedText(`
DA060 SectorComponents/AWOD/DA060 Information on Degree of Incapacity
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employers
  InformationConcerningDegreePreviousOrSubsequent
    ThePersonHasAnIncapacityForWorkUnderOur
      incapacityIndicator
      PleaseFillInFollowingIfIncapacityYes
        Period > period
        degreeIncapacity
    informationMakingItPossibleDetermineWhetherIncapacityResult
  AdditionalInformation
    additionalInformation
`)
