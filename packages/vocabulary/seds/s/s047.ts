/** S047: information Related to Cash Benefits in Respect of Incapacity for Work or other crucial information - given by competent institution. */
import { sedText } from '../../definition/definition-text.ts'

export const s047 = sedText(
  `
S047 SectorComponents/Sickness/S047 Information Related to Cash Benefits in Respect of Incapacity for Work or other crucial information - given by competent institution
  Person > person
  PersonAddress > address
  WeInformAbout
    typeInformation[] : code information-type-s047 or other
    FillInIfTypeInformationTheLastDay
      lastDayPersonReceivesCashBenefitsForWorkIncapacity
    FillInIfTypeInformationOther
      otherCrucialInformationOrAnyAdditionalInformation
`,
  `
S047
  Person! > person-full-info
  PersonAddress > address
  WeInformAbout!
    typeInformation[] : code information-type-s047
    FillInIfTypeInformationTheLastDay
      lastDayPersonReceivesCashBenefitsForWorkIncapacity : date
    FillInIfTypeInformationOther > other-crucial-information
`,
)
