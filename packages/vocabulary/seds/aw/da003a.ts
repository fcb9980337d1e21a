/** DA003A: acknowledgement of Cancellation of Certification of the Right to Benefits in Kind. */
import { sedText } from '../../definition/definition-text.ts'

export const da003a = sedText(
  `
DA003A SectorComponents/AWOD/DA003A Acknowledgement of Cancellation of Certification of the Right to Benefits in Kind
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  AcknowledgementCancellationReceivedDA003
    ReplyDocumentDA003
      issuedOn
      dateWhichCancellationDA003Received
  AdditionalInformation
    additionalInformation
`,
  `
DA003A
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedTo! > info
  Employer
    name! : text 155
    IdentificationNumbers > identification-numbers
    Address > address
  AcknowledgementCancellationReceivedDA003!
    ReplyDocumentDA003!
      issuedOn! : date
      dateWhichCancellationDA003Received!
  AdditionalInformation > accident-additional-information
`,
)
