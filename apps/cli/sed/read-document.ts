/** A document from a file, or why it cannot be read, as a line for a person. */
import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '@passerelle/kernel'
import type { VocabularyError } from '@passerelle/vocabulary'
import { type AnyFile, readAnyBytes, readSedBytes, type SedDocument } from '@passerelle/vocabulary/dialects'
import { reasons } from './reasons.table.ts'

/** @returns the document, or the lines that say why not: the first for the file, the others for what else is wrong */
export async function readDocument(file: string): Promise<Result<SedDocument, readonly string[]>> {
  return readWith(file, readSedBytes)
}

/** The same for files that may be about a case. */
export async function readAny(file: string): Promise<Result<AnyFile, readonly string[]>> {
  return readWith(file, readAnyBytes)
}

async function readWith<T>(
  file: string,
  readBytes: (bytes: Uint8Array) => Result<T, readonly VocabularyError[]>,
): Promise<Result<T, readonly string[]>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder; name the files in it' : 'it cannot be opened'
    return err([`REFUSED file/unreadable / ${file}: ${why}`])
  }
  const read = readBytes(bytes)
  return read.ok ? ok(read.value) : err(refusalLines(read.error, file))
}

const shown = 20

function refusalLines(errors: readonly VocabularyError[], file: string): readonly string[] {
  const [first, ...others] = errors
  if (first === undefined) return []
  const more = others.slice(0, shown).map((error) => `  ${reasonLine(error)}`)
  const rest = others.length > shown ? [`  and ${others.length - shown} more`] : []
  return [`REFUSED ${first.code} ${first.at ?? '/'} ${file}: ${whyOf(first)}`, ...more, ...rest]
}

export function reasonLine(error: VocabularyError): string {
  return `${error.code} ${error.at ?? '/'}: ${whyOf(error)}`
}

/** What a file is that holds no document. */
const kinds: Readonly<Record<string, string>> = {
  case: 'a case of RINA',
  header: 'the header of a message',
  'document-metadata': 'what RINA keeps about a document',
  list: 'a list',
  value: 'a single value',
  notice: 'the message that a document was sent or received',
  'field-list': 'RINA’s list of the fields that a document may have',
}

function whyOf(error: VocabularyError): string {
  const { position, dialect, type, version, kind } = error.params ?? {}
  const what = dialect !== undefined ? `${dialect} ${type} ${version}: ` : kind === undefined ? '' : `${kinds[String(kind)] ?? kind}: `
  return `${what}${reasons[error.code]}${position === undefined ? '' : ` (at character ${position})`}`
}
