/** What is wrong with a document, as sentences at their fields: the vocabulary's own verdict before sending, and the node's after. */
import { type FieldProblem, type MessageValues, problemText, type Translator } from '@passerelle/ui'
import { type FormNode, findSed, formTree, type GroupKind, isModelVersion, parseAgainst } from '@passerelle/vocabulary'
import { contentOf, type Draft, fieldId, type Pointer } from './document-draft.ts'
import { placeOf, type Section, sectionOf, sectionsOf } from './sections.ts'

export interface Blank {
  readonly type: string
  readonly definition: GroupKind
  readonly tree: readonly FormNode[]
  readonly sections: readonly Section[]
}

/** The definition of a document type in a version of the data model, ready to be drawn; nothing where there is none. */
export function findBlank(type: string, model: string): Blank | undefined {
  const definition = isModelVersion(model) ? findSed(type, model)?.content : undefined
  if (definition === undefined) return undefined
  const tree = formTree(definition, type)
  return { type, definition, tree, sections: sectionsOf(tree) }
}

export interface Fault {
  readonly at: Pointer
  readonly code: string
  readonly params?: MessageValues
}

export interface CheckedDocument {
  /** What would be sent; the faults' pointers lead into it. */
  readonly content: Draft
  readonly faults: readonly Fault[]
}

export function checkDocument({ definition, tree }: Blank, draft: Draft): CheckedDocument {
  const content = contentOf(tree, draft)
  const result = parseAgainst(definition, content)
  return { content, faults: result.ok ? [] : result.error.map(({ code, at }) => ({ at: at ?? '', code })) }
}

/** The fields that a node found wrong. */
export function faultsOf(fields: readonly FieldProblem[]): readonly Fault[] {
  return fields.map(({ field, code, params }) => ({ at: field, code, ...(params === undefined ? {} : { params }) }))
}

export interface ShownFaults {
  readonly errors: ReadonlyMap<Pointer, string>
  /** For the summary, in the order of the document: with the name of the field. */
  readonly summary: readonly { readonly target: string; readonly text: string }[]
  /** Keys of the sections in which something is wrong. */
  readonly sections: readonly string[]
}

/** One sentence for each field: the first that was said of it. */
export function showFaults(
  blank: Blank,
  faults: readonly Fault[],
  messages: Pick<Translator, 'find' | 't'>,
  label: (key: string) => string,
): ShownFaults {
  const errors = new Map<Pointer, string>()
  const summary: { target: string; text: string; rank: number }[] = []
  const sections = new Set<string>()
  for (const fault of faults) {
    const { pointer, nodes } = placeOf(blank.tree, blank.type, fault.at)
    if (errors.has(pointer)) continue
    const last = nodes.at(-1)
    const section = sectionOf(blank.sections, pointer)
    const text = problemText(messages, { code: codeFor(fault.code, last), ...(fault.params === undefined ? {} : { params: fault.params }) })
    errors.set(pointer, text)
    if (section !== undefined) sections.add(section.key)
    summary.push({
      target: fieldId(pointer),
      text: last === undefined ? text : messages.t('sedForm.errorAt', { field: label(last.labelKey), problem: text }),
      rank: section === undefined ? -1 : blank.sections.indexOf(section),
    })
  }
  return {
    errors,
    summary: summary.sort((a, b) => a.rank - b.rank).map(({ target, text }) => ({ target, text })),
    sections: [...sections],
  }
}

/** What is missing is asked for by the kind of the field. */
function codeFor(code: string, node: FormNode | undefined): string {
  if (code !== 'vocabulary/missing-field' || node === undefined) return code
  if (node.kind === 'date' || node.kind === 'partial-date') return 'ui/date-missing'
  if (node.kind === 'country') return 'ui/country-missing'
  if (node.kind === 'code' || node.kind === 'indicator') return 'ui/choose-one'
  return node.kind === 'group' ? 'ui/part-missing' : 'ui/answer-missing'
}
