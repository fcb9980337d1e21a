/** Every expected failure of this package, and the ebMS code that the other side is told for it. The reason itself stays in our own log. */
import type { CodedError } from '@passerelle/kernel'
import type { EbmsErrorCode } from './ebms-error.table.ts'

export const as4Errors = {
  /** The MIME structure cannot be read: no boundary, no end, a part without its Content-ID, an unknown transfer encoding. */
  'as4/mime-malformed': 'EBMS:0007',
  /** More bytes than the P-Mode allows. */
  'as4/mime-too-large': 'EBMS:0007',
  /** More MIME parts than the P-Mode allows. */
  'as4/mime-too-many-parts': 'EBMS:0007',
  /** The SOAP part is not well-formed UTF-8 XML, or too deep or too large. */
  'as4/xml-malformed': 'EBMS:0009',
  /** The SOAP part carries a document type declaration. */
  'as4/doctype-refused': 'EBMS:0009',
  /** The root is not a SOAP 1.2 envelope of one Header and one Body. */
  'as4/not-soap-12': 'EBMS:0009',
  /** Not exactly one eb:Messaging header. */
  'as4/messaging-not-single': 'EBMS:0009',
  /** Another header block must be understood and is not. */
  'as4/header-not-understood': 'EBMS:0002',
  /** More than one message unit, or a mixture of them. */
  'as4/units-not-single': 'EBMS:0003',
  /** A user message was expected and something else came. */
  'as4/not-a-user-message': 'EBMS:0002',
  /** A mandatory field is missing, doubled, unknown or not of its form; `at` names it. */
  'as4/header-invalid': 'EBMS:0009',
  /** The SOAP Body of a user message must be empty. */
  'as4/body-not-empty': 'EBMS:0103',
  /** A PartInfo points outside the message. */
  'as4/external-payload': 'EBMS:0011',
  /** A PartInfo has no MIME part of its own. */
  'as4/part-missing': 'EBMS:0003',
  /** A MIME part has no PartInfo of its own. */
  'as4/part-unexpected': 'EBMS:0011',
  /** No P-Mode fits the header. */
  'as4/pmode-not-found': 'EBMS:0010',
  /** Two P-Modes could fit one header (found when the set is loaded). */
  'as4/pmode-ambiguous': 'EBMS:0010',
  /** The P-Mode asks for originalSender and finalRecipient, each once. */
  'as4/four-corner-property-missing': 'EBMS:0003',
  /** The P-Mode asks for a signature and there is none. */
  'as4/unsigned': 'EBMS:0103',
  /** The P-Mode asks for every part to be encrypted and one is not. */
  'as4/not-encrypted': 'EBMS:0103',
  /** The security header is not of the expected form: two signatures, two keys, a missing element. */
  'as4/security-malformed': 'EBMS:0101',
  /** An algorithm or transform outside the allow-list. */
  'as4/algorithm-refused': 'EBMS:0101',
  /** The signing certificate is not one that the From party is known to sign with. */
  'as4/signer-unknown': 'EBMS:0101',
  /** The signing certificate is expired or not yet valid. */
  'as4/signer-not-valid-now': 'EBMS:0101',
  /** The signing key is not RSA, or shorter than the policy allows. */
  'as4/signer-key-refused': 'EBMS:0101',
  /** Two elements carry the same id. */
  'as4/duplicate-id': 'EBMS:0101',
  /** A signature reference points at nothing, at something it may not cover, or twice at the same. */
  'as4/reference-refused': 'EBMS:0101',
  /** No reference covers this Messaging header. */
  'as4/messaging-not-signed': 'EBMS:0101',
  /** No reference covers this Body. */
  'as4/body-not-signed': 'EBMS:0101',
  /** No reference covers a part. */
  'as4/part-not-signed': 'EBMS:0101',
  /** What was signed is not what came. */
  'as4/digest-mismatch': 'EBMS:0101',
  /** The signature value does not verify. */
  'as4/signature-invalid': 'EBMS:0101',
  /** The part cannot be opened; never says whether key, padding or tag was wrong. */
  'as4/decryption-failed': 'EBMS:0102',
  /** The part says it is compressed and is not, or lacks MimeType. */
  'as4/decompression-failed': 'EBMS:0303',
  /** The part inflates beyond the size or the ratio allowed. */
  'as4/inflated-too-large': 'EBMS:0303',
  /** CharacterSet is unknown, or the bytes are not in it. */
  'as4/charset-invalid': 'EBMS:0003',
  /** A signal was expected and something else came. */
  'as4/not-a-signal': 'EBMS:0302',
  /** The signal is a receipt without a signature. */
  'as4/receipt-unsigned': 'EBMS:0302',
  /** The receipt speaks of another message, or its digests are not those that were sent. */
  'as4/receipt-mismatch': 'EBMS:0302',
  /** A value given to a builder cannot be written into a message; `at` names it. */
  'as4/value-invalid': 'EBMS:0004',
} as const satisfies Record<`as4/${string}`, EbmsErrorCode>

export type As4ErrorCode = keyof typeof as4Errors
export type As4Error = CodedError<As4ErrorCode>

/** The code for the error signal that answers a refusal. */
export function ebmsCodeOf(error: As4Error): EbmsErrorCode {
  return as4Errors[error.code]
}

export function refuse(code: As4ErrorCode, more: Omit<As4Error, 'code'> = {}): { readonly ok: false; readonly error: As4Error } {
  return { ok: false, error: { code, ...more } }
}
