/** Components of the SEDs of administrative. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const administrativeComponents = componentTexts(`
clarification
  section
  item
  reason
  pleaseProvideMoreDetailsIf99OtherSelected
contact-info-syn
  URLs
    URL[]
      uRL
  EmailAddresses
    EmailAddress[]
      emailAddress
  FaxNumbers
    FaxNumber[]
      faxNumber
  PhoneNumbers
    PhoneNumber[]
      phoneNumber
postal-addresses-syn
  PostalAddress[]
    zIPCode
    isVisitorAddress
    Street
      Translation
        languageCode
        text
    Town
      Translation
        languageCode
        text
`)
