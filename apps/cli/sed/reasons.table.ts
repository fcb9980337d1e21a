/** Why a file is refused, or read with a reservation, and what to do: a sentence for every code. */
import type { VocabularyCode } from '@passerelle/vocabulary'

export const reasons: Readonly<Record<VocabularyCode, string>> = {
  'vocabulary/missing-field': 'a mandatory field is absent; fill it in',
  'vocabulary/unknown-field': 'no field of this name is known here; it is kept and written out again',
  'vocabulary/wrong-type': 'the value is not of the kind that stands here (an object, a list or a text); correct it',
  'vocabulary/wrong-text': 'the text is blank, too long or not of the right form; it is kept as it is',
  'vocabulary/wrong-date': 'this is no calendar date; write YYYY-MM-DD',
  'vocabulary/unknown-code': 'the list of codes does not know this one; use a code of the list',
  'vocabulary/wrong-count': 'the field occurs more often than it may',
  'vocabulary/end-before-start': 'the period ends before it starts; correct one of the dates',
  'vocabulary/one-of-missing': 'one of several fields must be given, and none is',
  'vocabulary/not-allowed-here': 'the field may not be given under this condition; leave it out',
  'vocabulary/unknown-document-type': 'no document type of this name is known; see whether it is spelled right',
  'vocabulary/unknown-credential-type': 'no credential type of this name is known',
  'vocabulary/wrong-claim': 'a claim cannot be read',
  'vocabulary/malformed-xml': 'this is not well-formed XML; ask the sender for the file again',
  'vocabulary/forbidden-xml':
    'the XML has a document type declaration, an entity, a processing instruction or a forbidden name; these are never read',
  'vocabulary/too-large': 'the file is larger, deeper or has more parts than any document; split it or ask the sender',
  'vocabulary/not-a-business-document': 'this is no StandardBusinessDocument of a readable version',
  'vocabulary/dialect-not-read': 'neither RINA’s JSON nor the Norwegian agency’s: no document type at its root; export the document again',
  'vocabulary/not-utf-8': 'the bytes are no text in UTF-8; save the file in UTF-8',
  'vocabulary/malformed-json': 'this is not well-formed JSON; ask the sender for the file again',
  'vocabulary/duplicate-key': 'a name stands twice in one object, so two readers would read two documents; leave one out',
  'vocabulary/forbidden-key': 'a name that reaches into the program’s own objects is never read; leave it out',
  'vocabulary/wrong-number': 'a computer would round this number; write it as a text',
  'vocabulary/mapping-template': 'a mapping template, whose values name where values come from; check the document that was made with it',
  'vocabulary/front-end-object': 'the object of a front-end’s form, not a document; export the document from eux-rina-api or RINA',
  'vocabulary/not-a-sed':
    'the file holds no structured document (it may describe a case, a header or something else); check the document itself',
  'vocabulary/no-version': 'the file does not say its version of the data model; read as 4.2',
  'vocabulary/unknown-version': 'no version of the data model is called so; read as 4.2',
  'vocabulary/user-assigned-code': 'ISO leaves this country code to its users; it is kept, and its meaning must be agreed',
  'vocabulary/not-mapped': 'no row of the mapping names this part; it is kept and written out again',
  'vocabulary/old-form': 'the form of 2014, read as far as it is known',
}
