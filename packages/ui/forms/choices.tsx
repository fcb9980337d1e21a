/** One or several of a few: large radio buttons and checkboxes; long lists become a select. */
import { type ReactNode, useState } from 'react'
import { useMessages } from '../i18n/messages.tsx'
import { FieldFrame, type FieldProps, Group } from './field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

interface RadiosProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** Side by side where there is room: for two or three short answers. */
  readonly row?: boolean
}

export function Radios({ choices, value, onChange, row = false, ...group }: RadiosProps) {
  return (
    <Group {...group}>
      <div className={row ? 'pa-choices pa-choices--row' : 'pa-choices'}>
        {choices.map((choice, index) => {
          const id = index === 0 ? group.id : `${group.id}-${choice.value}`
          return (
            <div className="pa-choice" key={choice.value}>
              <input
                type="radio"
                id={id}
                name={group.id}
                value={choice.value}
                checked={value === choice.value}
                onChange={() => onChange(choice.value)}
                aria-describedby={choice.hint === undefined ? undefined : `${id}-hint`}
              />
              <label htmlFor={id}>{choice.label}</label>
              {choice.hint !== undefined && (
                <p className="pa-hint" id={`${id}-hint`}>
                  {choice.hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </Group>
  )
}

interface CheckboxProps {
  readonly id: string
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly error?: string | undefined
}

export function Checkbox({ id, label, checked, onChange, error }: CheckboxProps) {
  return (
    <div className="pa-field" data-invalid={error !== undefined || undefined}>
      {error !== undefined && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="pa-choice">
        <input
          type="checkbox"
          id={id}
          checked={checked}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label htmlFor={id}>{label}</label>
      </div>
    </div>
  )
}

interface SelectProps extends FieldProps {
  readonly groups: readonly { readonly label?: string; readonly choices: readonly Choice[] }[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoComplete?: string
}

export function Select({ groups, value, onChange, autoComplete, ...field }: SelectProps) {
  const { t } = useMessages()
  const options = (choices: readonly Choice[]) =>
    choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))
  return (
    <FieldFrame {...field}>
      {(aria) => (
        <select
          className="ds-input"
          id={field.id}
          name={field.id}
          value={value}
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.target.value)}
          {...aria}
        >
          <option value="">{t('form.choose')}</option>
          {groups.map(({ label, choices }) =>
            label === undefined ? (
              options(choices)
            ) : (
              <optgroup key={label} label={label}>
                {options(choices)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </FieldFrame>
  )
}

interface FilteredSelectProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A long list: what is typed above it leaves only the choices that hold the words; what was chosen stays. */
export function FilteredSelect({ choices, value, onChange, ...field }: FilteredSelectProps) {
  const { t, locale } = useMessages()
  const [words, setWords] = useState('')
  const left = choices.filter((choice) => choice.value === value || holdsWords(choice.label, words, locale))
  return (
    <FieldFrame {...field}>
      {(aria) => (
        <div className="pa-filtered">
          <input
            className="ds-input"
            type="search"
            value={words}
            autoComplete="off"
            aria-label={t('form.filter')}
            placeholder={t('form.filter')}
            aria-controls={field.id}
            onChange={(event) => setWords(event.target.value)}
          />
          <select
            className="ds-input"
            id={field.id}
            name={field.id}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...aria}
          >
            <option value="">{words === '' ? t('form.choose') : t('form.filtered', { count: left.length })}</option>
            {left.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  )
}

/** Whether a text holds every word, in any order, whatever the case and the accents. */
export function holdsWords(text: string, words: string, locale: string): boolean {
  const plain = (part: string) => part.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale)
  const searched = plain(text)
  return plain(words)
    .split(/\s+/)
    .every((word) => searched.includes(word))
}
