/** The expected failures of the vocabulary: one closed set of codes, each found at a path (JSON Pointer). */
import type { CodedError } from '@passerelle/kernel'

export type VocabularyCode =
  /** A mandatory field or group is absent. */
  | 'vocabulary/missing-field'
  /** The definition knows no field of this name here. */
  | 'vocabulary/unknown-field'
  /** The value has the wrong JSON type. */
  | 'vocabulary/wrong-type'
  /** Text that is blank, too long, of the wrong form, or holds characters that XML cannot carry. */
  | 'vocabulary/wrong-text'
  /** Not a real calendar date. */
  | 'vocabulary/wrong-date'
  /** The code is not in its closed list. */
  | 'vocabulary/unknown-code'
  /** A field occurs more often or less often than its cardinality allows. */
  | 'vocabulary/wrong-count'
  /** A period ends before it starts. */
  | 'vocabulary/end-before-start'
  /** One of several fields must be given, and none is. */
  | 'vocabulary/one-of-missing'
  /** A field is given that its condition does not allow. */
  | 'vocabulary/not-allowed-here'
  /** The document type has no definition here. */
  | 'vocabulary/unknown-document-type'
  /** The credential type (vct) is in no list of the registry. */
  | 'vocabulary/unknown-credential-type'
  /** A claim of a presented credential cannot be read. */
  | 'vocabulary/wrong-claim'
  /** XML that is not well-formed. */
  | 'vocabulary/malformed-xml'
  /** XML with a document type declaration, an entity or a processing instruction: never needed, always refused. */
  | 'vocabulary/forbidden-xml'
  /** XML or JSON beyond the limits of size, depth or number of parts. */
  | 'vocabulary/too-large'
  /** XML that is no StandardBusinessDocument of a readable version. */
  | 'vocabulary/not-a-business-document'
  /** JSON in a dialect that no reader here understands. */
  | 'vocabulary/dialect-not-read'
  /** Bytes that are no text in UTF-8. */
  | 'vocabulary/not-utf-8'
  /** JSON that is not well-formed. */
  | 'vocabulary/malformed-json'
  /** A name that stands twice in one JSON object. */
  | 'vocabulary/duplicate-key'
  /** A name in JSON that reaches the prototype of an object. */
  | 'vocabulary/forbidden-key'
  /** A number that a computer would round. */
  | 'vocabulary/wrong-number'
  /** A mapping template: its values name the places of other values. */
  | 'vocabulary/mapping-template'
  /** The object of a front-end's form: one for each screen, no document. */
  | 'vocabulary/front-end-object'
  /** A file about a case or its envelope; the SED itself is not in it. */
  | 'vocabulary/not-a-sed'
  /** The file does not say in which version of the data model it is written. */
  | 'vocabulary/no-version'
  /** A version of the data model that nobody here knows. */
  | 'vocabulary/unknown-version'
  /** A country code that ISO leaves to its users, such as QX. */
  | 'vocabulary/user-assigned-code'
  /** A part of a national form that no row of its mapping names. */
  | 'vocabulary/not-mapped'
  /** The form of 2014, read as far as it is known. */
  | 'vocabulary/old-form'

export type VocabularyError = CodedError<VocabularyCode>
