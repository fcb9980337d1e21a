/** U007: request Document on Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u007 = sedText(`
U007 SectorComponents/Unemployment/U007 Request Document on Export
  LocalCaseNumbers > local-case-numbers
  Person > person
  DateRegistration
    date
  PersonCurrentAddress > person-current-address
  LastAddressInCompetentState > address
  DetailsInstitutionOrFundGrantingUnemployment > local-institution
`)
