/** Components of the documents of 4.4 of the other matters, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const miscellaneousIn44 = componentTexts(`
additional-info
  additionalInformation : free-text 500
attachments
  attachedDocument[] : code attached-docs
  otherDocument : free-text 500
miscellaneous-address-with
  typeAddress : code address-type
  Address > address
person-block-for-m051-m052-m053
  PersonIdentification! > person-identification
  AdditionalInformationPerson
    nationality[]
    statusPerson : code expanded-status-person
    PleaseFillInFollowingIfStatusPersonOther
      otherStatus : text 155
    AddressPerson > miscellaneous-address-with
    pursuesAProfessionalOrTradeActivityIndicator
`)
