/** Every document type by its name, and how a document's content is read. Definitions are made when first asked for. */
import { err, type Result } from '@passerelle/kernel'
import { findComponent, readingOf44 } from '../components/index.ts'
import type { GroupKind } from '../definition/definition.ts'
import { type DocumentText, groupOf, type SedText } from '../definition/definition-text.ts'
import { parseAgainst } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'
import { contentInVersion, isInVersion } from '../versions/content-in-version.ts'
import type { ModelVersion } from '../versions/model-versions.table.ts'
import { a009, a009In44 } from './a009.ts'
import { administrativeSeds } from './ad/index.ts'
import { administrativeIn44, x001, x008, x050 } from './administrative.ts'
import { accidentSeds } from './aw/index.ts'
import { familySeds } from './fb/index.ts'
import { horizontalSeds } from './h/index.ts'
import { legislationSeds } from './la/index.ts'
import { miscellaneousSeds } from './m/index.ts'
import { pensionSeds } from './p/index.ts'
import { recoverySeds } from './r/index.ts'
import { sicknessSeds } from './s/index.ts'
import type { SedContent, SedDefinition } from './sed-definition.ts'
import { systemSeds } from './sync/index.ts'
import { unemploymentSeds } from './ub/index.ts'

export { type A009, a009 } from './a009.ts'
export { type X001, type X008, type X050, x001, x008, x050 } from './administrative.ts'
export type { SedContent, SedDefinition } from './sed-definition.ts'

export const seds = { A009: a009, X001: x001, X008: x008, X050: x050 } as const

export type SedType = keyof typeof seds
/** The content of a SED of a given type. */
export type ContentOf<T extends SedType> = SedContent<(typeof seds)[T]>

const texts = [
  administrativeSeds,
  accidentSeds,
  familySeds,
  horizontalSeds,
  legislationSeds,
  miscellaneousSeds,
  pensionSeds,
  recoverySeds,
  sicknessSeds,
  systemSeds,
  unemploymentSeds,
].flat()

let written: ReadonlyMap<string, SedText> | undefined
const made = new Map<string, SedDefinition>()

/** Which text each type stands in; only that of a type that is asked for is read. */
function sedTexts(): ReadonlyMap<string, SedText> {
  written ??= new Map(texts.flatMap((text) => text.types().map((type) => [type, text] as const)))
  return written
}

function documentText(type: string): DocumentText | undefined {
  return sedTexts()
    .get(type)
    ?.documents()
    .find((document) => document.type === type)
}

/** Those that are written as code in 4.2. */
const typedIn44: Readonly<Record<SedType, SedText>> = {
  A009: a009In44,
  X001: administrativeIn44,
  X008: administrativeIn44,
  X050: administrativeIn44,
}

/** Of a document whose schema of 4.4 was read. */
function documentTextIn44(type: string): DocumentText | undefined {
  const text = isSedType(type) ? typedIn44[type] : sedTexts().get(type)
  return text?.documentsIn44().find((document) => document.type === type)
}

/** Every document type: SEDs, masters and children of those sent in batches, country variants, system documents. */
export function documentTypes(model: ModelVersion = '4.2'): readonly string[] {
  return [...Object.keys(seds), ...sedTexts().keys()].filter((type) => isInVersion(type, model)).sort()
}

/** @param model versions live side by side; what is known of each: `modelVersionInfos` */
export function findSed(type: string, model: ModelVersion = '4.2'): SedDefinition | undefined {
  const definition = findCurrentSed(type)
  if (definition === undefined || model === '4.2') return definition
  if (!isInVersion(type, model)) return undefined
  const key = `${model} ${type}`
  const known = made.get(key)
  if (known !== undefined) return known
  const other: SedDefinition = { ...definition, model, content: contentOf(definition, model) }
  made.set(key, other)
  return other
}

function contentOf({ type, content }: SedDefinition, model: ModelVersion): GroupKind {
  const read = model === '4.4' ? documentTextIn44(type) : undefined
  return read === undefined ? contentInVersion(type, content, model) : groupOf(type, read, readingOf44)
}

/** Whether all of a document's fields are known in 4.4, with what is mandatory. */
export function isReadIn44(type: string): boolean {
  return documentTextIn44(type) !== undefined
}

function findCurrentSed(type: string): SedDefinition | undefined {
  if (Object.hasOwn(seds, type)) return (seds as Record<string, SedDefinition>)[type]
  const known = made.get(type)
  if (known !== undefined) return known
  const text = documentText(type)
  if (text === undefined) return undefined
  const definition: SedDefinition = {
    type,
    model: '4.2',
    package: text.package,
    title: text.title,
    legalBasis: [],
    content: groupOf(type, text, { model: '4.2', find: findComponent }),
  }
  made.set(type, definition)
  return definition
}

export function isSedType(type: unknown): type is SedType {
  return typeof type === 'string' && Object.hasOwn(seds, type)
}

/** Reads content of a SED: all errors with their paths (`/A009/Person/…`), or the content in its normal form. */
export function parseSed<const T extends SedType>(type: T, content: unknown): Result<ContentOf<T>, readonly VocabularyError[]> {
  if (!isSedType(type)) return err([{ code: 'vocabulary/unknown-document-type', at: '/' }])
  return parseAgainst(seds[type].content as SedDefinition['content'], content, type) as Result<ContentOf<T>, readonly VocabularyError[]>
}
