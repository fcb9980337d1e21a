/** P14000: change in personal circumstances. */
import { sedText } from '../../definition/definition-text.ts'

export const p14000 = sedText(`
P14000 SectorComponents/Pensions/P14000 Change in personal circumstances
  LocalCaseNumbers > local-case-numbers
  Person > insured-person
  ChangeInPersonalCircumstances
    ChangeInNationality
      newNationality
      dateChangeNationality
    previousFamilyName
    previousForename
    ChangeInPersonalIdentificationNumberInformation
      newPersonalIdentificationNumber
      oldPersonalIdentificationNumber
    ChangeInAddress
      Address > address
      thePersonHasMovedOutCountryIndicator
      dateChangeAddress
    dateDeath
    ChangeInFamilyStatus
      newFamilyStatus
      dateChange
    ChangeInLivingArrangements
      newLivingArrangements
      dateChange
    ChangeInGender
      newGender
      dateChangingAGender
`)
