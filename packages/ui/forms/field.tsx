/** Label, hint, error and input belong together: one frame for every single-line input. */
import type { InputHTMLAttributes, ReactNode } from 'react'
import { useMessages } from '../i18n/messages.tsx'

export interface FieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Shown as "(optional)" beside the label. */
  readonly optional?: boolean
}

interface FrameProps extends FieldProps {
  readonly children: (aria: { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true }) => ReactNode
}

export function FieldFrame({ id, label, hint, error, optional = false, children }: FrameProps) {
  const { t } = useMessages()
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ')
  return (
    <div className="pa-field" data-invalid={error !== undefined || undefined}>
      <label htmlFor={id}>
        {label} {optional && <span className="pa-quiet">{t('form.optional')}</span>}
      </label>
      {hint !== undefined && (
        <div className="pa-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({ ...(described !== '' && { 'aria-describedby': described }), ...(error !== undefined && { 'aria-invalid': true }) })}
    </div>
  )
}

interface TextInputProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly width?: '2' | '4' | '10'
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  readonly autoComplete?: string
  readonly maxLength?: number | undefined
  readonly unit?: string
  readonly lines?: number
}

export function TextInput({ value, onChange, width, inputMode, autoComplete, maxLength, unit, lines, ...field }: TextInputProps) {
  return (
    <FieldFrame {...field}>
      {(aria) =>
        lines !== undefined ? (
          <textarea
            className="ds-input"
            id={field.id}
            name={field.id}
            rows={lines}
            value={value}
            maxLength={maxLength}
            onChange={(event) => onChange(event.target.value)}
            {...aria}
          />
        ) : (
          <div className="pa-with-unit">
            <input
              className="ds-input"
              id={field.id}
              name={field.id}
              value={value}
              data-width={width}
              inputMode={inputMode}
              autoComplete={autoComplete ?? 'off'}
              maxLength={maxLength}
              onChange={(event) => onChange(event.target.value)}
              {...aria}
            />
            {unit !== undefined && <span>{unit}</span>}
          </div>
        )
      }
    </FieldFrame>
  )
}

/** A group of inputs with one legend. */
export function Group({ id, label, hint, error, children }: FieldProps & { readonly children: ReactNode }) {
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ')
  return (
    <fieldset
      className="pa-field"
      data-invalid={error !== undefined || undefined}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend>{label}</legend>
      {hint !== undefined && (
        <div className="pa-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
