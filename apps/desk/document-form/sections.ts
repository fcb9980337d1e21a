/** A document as sections that are opened one by one, and where in them a fault that a pointer names is shown. */
import type { FormNode } from '@passerelle/vocabulary'
import { below, type Draft, type Pointer, pointerParts, saysSomething, valueAt } from './document-draft.ts'

export interface Section {
  /** Where the section's nodes begin: the pointer of the group that holds them. */
  readonly at: Pointer
  /** Stands for the section in addresses and lists; the pointer of its group, or `<at>/` for fields that are in no group. */
  readonly key: string
  /** Absent for fields that are in no group. */
  readonly labelKey?: string
  readonly box?: string
  readonly required: boolean
  readonly nodes: readonly FormNode[]
}

/** Groups become sections; a document that is one group is divided by the groups inside. Fields beside groups share a section, the first. */
export function sectionsOf(tree: readonly FormNode[]): readonly Section[] {
  let at: Pointer = ''
  let nodes = tree
  let around: FormNode | undefined
  for (let only = soleGroup(nodes); only !== undefined; only = soleGroup(nodes)) {
    at = below(at, only.name)
    nodes = only.children
    around = only
  }
  const leaves = nodes.filter(({ kind }) => kind !== 'group')
  const groups = nodes.filter(({ kind }) => kind === 'group')
  return [
    ...(leaves.length === 0
      ? []
      : [
          {
            at,
            key: `${at}/`,
            required: leaves.some(({ required }) => required),
            nodes: leaves,
            ...(around === undefined ? {} : { labelKey: around.labelKey }),
          },
        ]),
    ...groups.map((node) => ({
      at,
      key: below(at, node.name),
      labelKey: node.labelKey,
      required: node.required,
      nodes: [node],
      ...(node.box === undefined ? {} : { box: node.box }),
    })),
  ]
}

/** The only group of a document, if it is made of groups itself. */
function soleGroup(nodes: readonly FormNode[]): FormNode | undefined {
  const [only, second] = nodes
  if (only === undefined || second !== undefined || only.kind !== 'group' || only.repeats) return undefined
  return only.children.some(({ kind }) => kind === 'group') ? only : undefined
}

export type SectionState = 'filled' | 'begun' | 'empty'

/** `begun`: something is there, and something mandatory is not. */
export function sectionState(section: Section, draft: Draft): SectionState {
  const values = section.nodes.map((node) => ({ node, value: valueAt(draft, below(section.at, node.name)) }))
  if (!values.some(({ value }) => saysSomething(value))) return 'empty'
  return values.every(({ node, value }) => hasAllMandatory(node, value)) ? 'filled' : 'begun'
}

export interface SectionProgress {
  readonly of: 'required' | 'all'
  readonly filled: number
  readonly total: number
}

/** How many of the mandatory sections are filled; of all where none is mandatory. */
export function progressOf(sections: readonly Section[], draft: Draft): SectionProgress {
  const required = sections.filter((section) => section.required)
  const counted = required.length > 0 ? required : sections
  return {
    of: required.length > 0 ? 'required' : 'all',
    filled: counted.filter((section) => sectionState(section, draft) === 'filled').length,
    total: counted.length,
  }
}

function hasAllMandatory(node: FormNode, value: unknown): boolean {
  if (!saysSomething(value)) return !node.required
  if (node.kind !== 'group') return true
  const items: readonly unknown[] = node.repeats && Array.isArray(value) ? value.filter(saysSomething) : [value]
  return items.every((item) => node.children.every((child) => hasAllMandatory(child, valueAt(item, below('', child.name)))))
}

export interface Place {
  /** The nearest part of the form that the pointer names. */
  readonly pointer: Pointer
  /** From the document's group to the field; empty where nothing of the document is named. */
  readonly nodes: readonly FormNode[]
}

/**
 * Where a fault is shown. A pointer that goes on below a field ends at the field; one that begins with the document type is taken without it.
 * @param pointer from the validator or from a node: not trusted
 */
export function placeOf(tree: readonly FormNode[], type: string, pointer: Pointer): Place {
  const parts = pointerParts(pointer)
  const isPrefixed = parts[0] === type && !tree.some(({ name }) => name === type)
  const nodes: FormNode[] = []
  let found: Pointer = ''
  let here = tree
  const rest = [...(isPrefixed ? parts.slice(1) : parts)]
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    const node = here.find(({ name }) => name === part)
    if (node === undefined) break
    nodes.push(node)
    found = below(found, part)
    if (node.repeats && /^\d{1,4}$/.test(rest[0] ?? '')) found = below(found, rest.shift() ?? '')
    here = node.children
  }
  return { pointer: found, nodes }
}

/** The pointer and all that lead to it, the shortest first. */
export function ancestorsOf(pointer: Pointer): readonly Pointer[] {
  const parts = pointerParts(pointer)
  return parts.map((_, index) => parts.slice(0, index + 1).reduce<Pointer>(below, ''))
}

/** The section in which a pointer is drawn. */
export function sectionOf(sections: readonly Section[], pointer: Pointer): Section | undefined {
  const above = ancestorsOf(pointer)
  return (
    sections.find(({ key }) => above.includes(key)) ??
    sections.find(({ at, nodes }) => nodes.some(({ name }) => above.includes(below(at, name))))
  )
}
