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
  /** XML beyond the limits of size, depth or number of elements. */
  | 'vocabulary/too-large'
  /** XML that is no StandardBusinessDocument of a readable version. */
  | 'vocabulary/not-a-business-document'
  /** JSON in a dialect that no reader here understands. */
  | 'vocabulary/dialect-not-read'

export type VocabularyError = CodedError<VocabularyCode>
