/** DA041: information of end of Incapacity for Work. */
import { sedText } from '../../definition/definition-text.ts'

export const da041 = sedText(`
DA041 SectorComponents/AWOD/DA041 Information of end of Incapacity for Work
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  LastDayIncapacityForWork
    date
  AdditionalInformation
    additionalInformation
`)
