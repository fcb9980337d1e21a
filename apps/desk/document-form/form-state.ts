/** What a form knows while a document is written: the draft, which parts are open, and what is wrong where. */
import { below, type Draft, type Pointer, setAt, valueAt } from './document-draft.ts'
import { ancestorsOf } from './sections.ts'

export interface FormState {
  readonly draft: Draft
  /** Optional parts that the writer asked for and that may still be empty. */
  readonly wanted: ReadonlySet<Pointer>
  /** Sections that are unfolded, by their keys. */
  readonly open: ReadonlySet<string>
  /** What is wrong, by the pointer of the field; from the last check or the node's answer. */
  readonly errors: ReadonlyMap<Pointer, string>
}

export type FormEvent =
  | { readonly kind: 'typed'; readonly at: Pointer; readonly value: unknown }
  | { readonly kind: 'part-wanted'; readonly at: Pointer }
  | { readonly kind: 'item-added'; readonly at: Pointer; readonly item: unknown }
  | { readonly kind: 'part-removed'; readonly at: Pointer }
  /** `index` of the list `at`. */
  | { readonly kind: 'item-removed'; readonly at: Pointer; readonly index: number }
  | { readonly kind: 'section-toggled'; readonly key: string }
  | { readonly kind: 'shown'; readonly sections: readonly string[]; readonly at: readonly Pointer[] }
  | { readonly kind: 'checked'; readonly draft: Draft; readonly errors: ReadonlyMap<Pointer, string>; readonly sections: readonly string[] }

export function startForm(draft: Draft, open: readonly string[]): FormState {
  return { draft, wanted: new Set(), open: new Set(open), errors: new Map() }
}

export function changeForm(state: FormState, event: FormEvent): FormState {
  switch (event.kind) {
    case 'typed':
      // A part stays open while its only text is deleted to be typed anew.
      return {
        ...state,
        draft: setAt(state.draft, event.at, event.value),
        wanted: withAll(state.wanted, ancestorsOf(event.at).slice(0, -1)),
      }
    case 'part-wanted':
      return { ...state, wanted: new Set([...state.wanted, event.at]) }
    case 'item-added': {
      // The first item is drawn before anything is in the list.
      const items = itemsAt(state.draft, event.at)
      const shown = items.length === 0 ? [event.item] : items
      return { ...state, draft: setAt(state.draft, event.at, [...shown, event.item]) }
    }
    case 'part-removed':
      return { ...without(state, event.at), draft: setAt(state.draft, event.at, undefined) }
    case 'item-removed':
      return {
        ...state,
        draft: setAt(state.draft, below(event.at, event.index), undefined),
        wanted: new Set([...state.wanted].flatMap((pointer) => moved(pointer, event.at, event.index))),
        errors: new Map(
          [...state.errors].flatMap(([pointer, error]) => moved(pointer, event.at, event.index).map((to) => [to, error] as const)),
        ),
      }
    case 'section-toggled': {
      const open = new Set(state.open)
      if (!open.delete(event.key)) open.add(event.key)
      return { ...state, open }
    }
    case 'shown':
      return {
        ...state,
        open: new Set([...state.open, ...event.sections]),
        wanted: new Set([...state.wanted, ...event.at.flatMap(ancestorsOf)]),
      }
    case 'checked': {
      const { draft, errors, sections } = event
      const at = [...errors.keys()]
      return changeForm({ ...state, draft, errors, wanted: new Set() }, { kind: 'shown', sections, at })
    }
  }
}

export function itemsAt(draft: unknown, pointer: Pointer): readonly unknown[] {
  const value = valueAt(draft, pointer)
  return Array.isArray(value) ? value : []
}

/** The same set where nothing is new, so that nothing is drawn again. */
function withAll(known: ReadonlySet<Pointer>, more: readonly Pointer[]): ReadonlySet<Pointer> {
  return more.every((pointer) => known.has(pointer)) ? known : new Set([...known, ...more])
}

function without(state: FormState, pointer: Pointer): FormState {
  const stays = (other: Pointer) => other !== pointer && !other.startsWith(`${pointer}/`)
  return {
    ...state,
    wanted: new Set([...state.wanted].filter(stays)),
    errors: new Map([...state.errors].filter(([at]) => stays(at))),
  }
}

/** Where a pointer leads once an item of the list is gone; nowhere, if it was in that item. */
function moved(pointer: Pointer, list: Pointer, removed: number): readonly Pointer[] {
  if (!pointer.startsWith(`${list}/`)) return [pointer]
  const [index = '', ...rest] = pointer.slice(list.length + 1).split('/')
  if (Number(index) === removed) return []
  return [Number(index) > removed ? [list, Number(index) - 1, ...rest].join('/') : pointer]
}
