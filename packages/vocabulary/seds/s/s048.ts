/** S048: information on the End of Incapacity for Work or other Crucial Information - Given by institution of Residence or Stay. */
import { sedText } from '../../definition/definition-text.ts'

export const s048 = sedText(
  `
S048 SectorComponents/Sickness/S048 Information on the End of Incapacity for Work or other Crucial Information - Given by institution of Residence or Stay
  Person > person
  PersonAddress > address
  WeInformAbout
    typeInformation[] : code information-type-s048 or other
    TheLastDayIncapacityForWorkPersonConcerned
      theLastDayIncapacityForWorkPersonConcerned
    OtherCrucialInformation
      otherCrucialInformationOrAnyAdditionalInformation
  Attachments
    document
`,
  `
S048
  Person! > person-full-info
  PersonAddress > address
  WeInformAbout!
    typeInformation[] : code information-type-s048
    TheLastDayIncapacityForWorkPersonConcerned
      theLastDayIncapacityForWorkPersonConcerned : date
    OtherCrucialInformation > other-crucial-information
  Attachments
    document! : text 25
`,
)
