/** S012: acknowledgement of Receipt - Information on Authorisation for Urgent Vitally Necessary Treatment. */
import { sedText } from '../../definition/definition-text.ts'

export const s012 = sedText(
  `
S012 SectorComponents/Sickness/S012 Acknowledgement of Receipt - Information on Authorisation for Urgent Vitally Necessary Treatment
  Person > person
  PersonAddress > address
  AcknowledgementReceipt
    yourDocumentS011S2IssuedOn
    dateReceipt
`,
  `
S012
  Person! > person-full-info
  PersonAddress > address
  AcknowledgementReceipt!
    yourDocumentS011S2IssuedOn : date
    dateReceipt!
`,
)
