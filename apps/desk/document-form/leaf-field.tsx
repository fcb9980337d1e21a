/** One field of a document, drawn by its kind: text, date, yes or no, country, code, or what no list is known for. */
import { type Choice, CountryInput, FilteredSelect, Group, Radios, Select, TextInput, useMessages } from '@passerelle/ui'
import type { FormNode } from '@passerelle/vocabulary'
import { memo, type ReactNode } from 'react'
import { dateParts, fieldId, type Pointer, typedDate } from './document-draft.ts'
import { useForm } from './form-context.ts'

interface LeafFieldProps {
  readonly node: FormNode
  readonly at: Pointer
  readonly value: unknown
  readonly error: string | undefined
  /** Of a field that repeats, from 1. */
  readonly number?: number
}

export const LeafField = memo(function LeafField({ node, at, value, error, number }: LeafFieldProps) {
  const { t } = useMessages()
  const { label, change } = useForm()
  const id = fieldId(at)
  const text = label(node.labelKey)
  const name = number === undefined ? text : t('sedForm.item', { name: text, number })
  const common = {
    id,
    label: (
      <Label box={node.box} isRequired={node.required && number === undefined}>
        {name}
      </Label>
    ),
    error,
  }
  const typed = (next: unknown) => change({ kind: 'typed', at, value: next })
  const typedText = typeof value === 'string' ? value : ''

  switch (node.kind) {
    case 'indicator': {
      const choices = [
        { value: 'true', label: t('answer.yes') },
        { value: 'false', label: t('answer.no') },
        ...(node.required ? [] : [{ value: '', label: t('answer.none') }]),
      ]
      const chosen = typeof value === 'boolean' ? String(value) : ''
      return (
        <Radios {...common} row choices={choices} value={chosen} onChange={(next) => typed(next === '' ? undefined : next === 'true')} />
      )
    }
    case 'country':
      return <CountryInput {...common} value={typedText} onChange={typed} />
    case 'code': {
      const listed = (node.options ?? []).map(({ code, labelKey }): Choice => ({ value: code, label: label(labelKey) || code }))
      // A code from elsewhere that the list does not know stays as it came.
      const isOther = typedText !== '' && !listed.some((choice) => choice.value === typedText)
      const choices = isOther ? [...listed, { value: typedText, label: typedText }] : listed
      if (choices.length > 30) return <FilteredSelect {...common} choices={choices} value={typedText} onChange={typed} />
      if (choices.length > 5) return <Select {...common} groups={[{ choices }]} value={typedText} onChange={typed} />
      const all = node.required ? choices : [...choices, { value: '', label: t('answer.none') }]
      return <Radios {...common} choices={all} value={typedText} onChange={typed} />
    }
    case 'date':
    case 'partial-date':
      return <DateField {...common} isPartial={node.kind === 'partial-date'} value={value} onChange={typed} />
    case 'value':
      if (Array.isArray(value)) return <CodesField {...common} codes={value} onChange={typed} />
      return <TextInput {...common} {...inputOf(node.name)} value={typedText} onChange={typed} maxLength={4000} />
    default:
      return (
        <TextInput
          {...common}
          {...inputOf(node.name)}
          value={typedText}
          onChange={typed}
          maxLength={node.maxLength}
          {...(node.multiline === true && { lines: 4 })}
        />
      )
  }
})

/** An amount is typed with a decimal keyboard in a short field; a currency, a code and a number are short too. */
function inputOf(name: string): { readonly inputMode?: 'decimal'; readonly width?: '10' } {
  if (/amount$/i.test(name)) return { inputMode: 'decimal', width: '10' }
  return /^(postalCode|currency|sector)$/.test(name) ? { width: '10' } : {}
}

interface LabelProps {
  readonly box: string | undefined
  readonly isRequired?: boolean
  readonly children: ReactNode
}

/** The number that the paper form prints before the name. Most fields are optional, so the mandatory ones are marked. */
export function Label({ box, isRequired = false, children }: LabelProps) {
  const { t } = useMessages()
  return (
    <>
      {box !== undefined && <span className="pa-box">{box} </span>}
      {children}
      {isRequired && <span className="pa-quiet"> {t('form.required')}</span>}
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly label: ReactNode
  readonly error: string | undefined
}

interface DateFieldProps extends PartProps {
  readonly isPartial: boolean
  readonly value: unknown
  readonly onChange: (value: string) => void
}

function DateField({ id, isPartial, value, onChange, ...group }: DateFieldProps) {
  const { t } = useMessages()
  const parts = dateParts(value)
  const part = (name: 'day' | 'month' | 'year', partId: string, width: '2' | '4') => (
    <TextInput
      id={partId}
      label={t(`form.${name}`)}
      width={width}
      inputMode="numeric"
      maxLength={width === '2' ? 2 : 4}
      value={parts[name]}
      onChange={(typed) => onChange(typedDate({ ...parts, [name]: typed }))}
    />
  )
  return (
    <Group id={id} {...group} hint={isPartial ? t('sedForm.partialDate') : undefined}>
      <div className="pa-date">
        {part('day', id, '2')}
        {part('month', `${id}-month`, '2')}
        {part('year', `${id}-year`, '4')}
      </div>
    </Group>
  )
}

interface CodesFieldProps extends PartProps {
  readonly codes: readonly unknown[]
  readonly onChange: (codes: readonly string[]) => void
}

/** Codes as their sender wrote them: no list of them is known, so they are typed. */
function CodesField({ codes, onChange, ...field }: CodesFieldProps) {
  const { t } = useMessages()
  return <TextInput {...field} hint={t('sedForm.codes')} value={codes.join(' ')} onChange={(text) => onChange(text.split(/[ ,;]/))} />
}
