/** The groups of a document: mandatory ones stand open, optional ones are added when they are wanted, lists grow and shrink. */
import { PlusIcon, useMessages } from '@passerelle/ui'
import type { FormNode } from '@passerelle/vocabulary'
import { memo, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { below, fieldId, type Pointer, saysSomething, valueAt } from './document-draft.ts'
import { useForm } from './form-context.ts'
import { Label, LeafField } from './leaf-field.tsx'

interface PartsProps {
  readonly nodes: readonly FormNode[]
  readonly at: Pointer
  /** What the group at `at` holds. */
  readonly value: unknown
}

/** The fields and groups of one group, in the order of the document; what is not wanted yet stands together as a row of buttons. */
export const Parts = memo(function Parts({ nodes, at, value }: PartsProps) {
  const { wanted, errors } = useForm()
  const rows: ReactNode[] = []
  let closed: FormNode[] = []
  const endRow = (key: string) => {
    if (closed.length > 0) rows.push(<Additions key={`add-${key}`} nodes={closed} at={at} />)
    closed = []
  }
  for (const node of nodes) {
    const pointer = below(at, node.name)
    const held = valueAt(value, below('', node.name))
    const isOpen = node.required || nodes.length === 1 || wanted.has(pointer) || saysSomething(held)
    if (node.kind === 'literal') continue
    if ((node.kind === 'group' || node.repeats) && !isOpen) {
      closed.push(node)
      continue
    }
    endRow(node.name)
    const isFixed = node.required || nodes.length === 1
    if (node.repeats) rows.push(<List key={node.name} node={node} at={pointer} items={held} isFixed={isFixed} />)
    else if (node.kind === 'group') rows.push(<Part key={node.name} node={node} at={pointer} value={held} isFixed={isFixed} />)
    else rows.push(<LeafField key={node.name} node={node} at={pointer} value={held} error={errors.get(pointer)} />)
  }
  endRow('end')
  return <>{rows}</>
})

function Additions({ nodes, at }: { readonly nodes: readonly FormNode[]; readonly at: Pointer }) {
  const { t } = useMessages()
  const { label, change, errors } = useForm()
  return (
    <ul className="pa-additions">
      {nodes.map((node) => {
        const pointer = below(at, node.name)
        const error = errors.get(pointer)
        return (
          <li key={node.name}>
            {error !== undefined && <p className="ds-validation-message">{error}</p>}
            <button
              type="button"
              className="pa-plain-button"
              id={fieldId(pointer)}
              onClick={() => changeAndFocus(() => change({ kind: 'part-wanted', at: pointer }), fieldId(pointer))}
            >
              <PlusIcon />
              <span>{t('sedForm.add', { name: label(node.labelKey) })}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

interface PartProps {
  readonly node: FormNode
  readonly at: Pointer
  readonly value: unknown
  readonly isFixed: boolean
}

function Part({ node, at, value, isFixed }: PartProps) {
  const { t } = useMessages()
  const { label, change, errors } = useForm()
  const name = label(node.labelKey)
  return (
    <Frame id={fieldId(at)} legend={<Label box={node.box}>{name}</Label>} error={errors.get(at)}>
      <Parts nodes={node.children} at={at} value={value} />
      {!isFixed && (
        <Remove
          label={t('sedForm.remove', { name })}
          onPress={() => changeAndFocus(() => change({ kind: 'part-removed', at }), fieldId(at))}
        />
      )}
    </Frame>
  )
}

interface ListProps {
  readonly node: FormNode
  readonly at: Pointer
  readonly items: unknown
  /** The list itself stays: it is mandatory, or all there is in its group. */
  readonly isFixed: boolean
}

function List({ node, at, items, isFixed }: ListProps) {
  const { t } = useMessages()
  const { label, change, errors } = useForm()
  const name = label(node.labelKey)
  const empty = node.kind === 'group' ? {} : ''
  const held: readonly unknown[] = Array.isArray(items) ? items : []
  const shown = held.length === 0 ? [empty] : held
  const remove = (index: number) =>
    shown.length === 1
      ? changeAndFocus(() => change({ kind: 'part-removed', at }), fieldId(at))
      : changeAndFocus(() => change({ kind: 'item-removed', at, index }), fieldId(at))
  return (
    <Frame id={fieldId(at)} legend={<Label box={node.box}>{name}</Label>} error={errors.get(at)} isList>
      {shown.map((item, index) => {
        const pointer = below(at, index)
        const mayGo = shown.length > 1 || !isFixed
        const removal = mayGo && (
          <Remove label={t('sedForm.remove', { name: t('sedForm.item', { name, number: index + 1 }) })} onPress={() => remove(index)} />
        )
        const key = `${index}`
        return node.kind === 'group' ? (
          <Frame
            key={key}
            id={fieldId(pointer)}
            legend={<span className={shown.length === 1 ? 'pa-sr-only' : undefined}>{t('sedForm.item', { name, number: index + 1 })}</span>}
            error={errors.get(pointer)}
            isItem
          >
            <Parts nodes={node.children} at={pointer} value={item} />
            {removal}
          </Frame>
        ) : (
          <div key={key} className="pa-item-row">
            <LeafField node={node} at={pointer} value={item} error={errors.get(pointer)} number={index + 1} />
            {removal}
          </div>
        )
      })}
      <button
        type="button"
        className="pa-plain-button"
        onClick={() => changeAndFocus(() => change({ kind: 'item-added', at, item: empty }), fieldId(below(at, shown.length)))}
      >
        <PlusIcon />
        <span>{t('sedForm.addAnother', { name })}</span>
      </button>
    </Frame>
  )
}

interface FrameProps {
  readonly id: string
  readonly legend: ReactNode
  readonly error: string | undefined
  readonly isList?: boolean
  readonly isItem?: boolean
  readonly children: ReactNode
}

function Frame({ id, legend, error, isList = false, isItem = false, children }: FrameProps) {
  return (
    <fieldset
      className={isItem ? 'pa-part pa-part--item' : isList ? 'pa-part pa-part--list' : 'pa-part'}
      id={id}
      tabIndex={-1}
      data-invalid={error !== undefined || undefined}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend>{legend}</legend>
      {error !== undefined && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}

function Remove({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="pa-plain-button pa-remove" onClick={onPress}>
      {label}
    </button>
  )
}

/** Draws the change at once, so that the part that it concerns can take the focus. */
export function changeAndFocus(change: () => void, id: string): void {
  flushSync(change)
  document.getElementById(id)?.focus()
}
