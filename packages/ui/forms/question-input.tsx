/** The input of a question, chosen by its kind. The question itself is the input's label, and the page's heading where it has the page to itself. */
import type { ReactNode } from 'react'
import type { Question } from '../api/contract.ts'
import { useMessages } from '../i18n/messages.tsx'
import { asList, asText } from './answer-values.ts'
import { type Choice, Radios, Select } from './choices.tsx'
import { AddressInput, CompanyInput, CountryInput, type ErrorsByPath, PeriodInput, PersonListInput } from './compound-inputs.tsx'
import { coordinatingStates } from './country-codes.ts'
import { DateInput } from './date-input.tsx'
import { TextInput } from './field.tsx'
import { optionLabel } from './question-texts.ts'

interface QuestionInputProps {
  readonly question: Question
  readonly title: string
  readonly caption?: string | undefined
  readonly hint?: string | undefined
  readonly prefilled?: ReactNode
  readonly value: unknown
  readonly errors: ErrorsByPath
  readonly onChange: (value: unknown) => void
  /** The question is one part of a page that has a heading of its own. */
  readonly isPart?: boolean
}

export function QuestionInput({ question, title, caption, hint, prefilled, value, errors, onChange, isPart = false }: QuestionInputProps) {
  const messages = useMessages()
  const { t, find } = messages
  const { id, kind } = question
  const heading = isPart ? (
    title
  ) : (
    <h1>
      {caption !== undefined && <span className="pa-caption">{caption}</span>}
      <span>{title}</span>
    </h1>
  )
  const hints = hint !== undefined || prefilled !== undefined ? <HintBlock hint={hint} prefilled={prefilled} /> : undefined
  const single = { id, label: heading, error: errors[''], ...(hints !== undefined && { hint: hints }) }

  switch (kind) {
    case 'yes-no': {
      const choices = [
        { value: 'yes', label: find(`question.${id}.option.yes`) ?? t('answer.yes') },
        { value: 'no', label: find(`question.${id}.option.no`) ?? t('answer.no') },
      ]
      const chosen = value === true ? 'yes' : value === false ? 'no' : ''
      return <Radios {...single} choices={choices} value={chosen} onChange={(answer) => onChange(answer === 'yes')} />
    }
    case 'choice': {
      const choices: Choice[] = (question.options ?? []).map((option) => ({
        value: option,
        label: optionLabel(messages, id, option),
        hint: find(`question.${id}.option.${option}.hint`),
      }))
      return choices.length > 8 ? (
        <Select {...single} groups={[{ choices }]} value={asText(value)} onChange={onChange} />
      ) : (
        <Radios {...single} choices={choices} value={asText(value)} onChange={onChange} />
      )
    }
    case 'text':
      return (
        <TextInput
          {...single}
          value={asText(value)}
          onChange={onChange}
          maxLength={question.maxLength}
          {...((question.maxLength ?? 0) > 200 && { lines: 5 })}
        />
      )
    case 'percentage':
      return <TextInput {...single} value={asText(value)} onChange={onChange} width="4" inputMode="decimal" unit={t('form.percent')} />
    case 'date':
      return <DateInput {...single} value={asText(value)} onChange={onChange} />
    case 'country':
      return <CountryInput {...single} only={question.options ?? coordinatingStates} value={asText(value)} onChange={onChange} />
    case 'period':
    case 'address':
    case 'company':
    case 'person-list': {
      const common = { id, value, onChange, errors }
      const inputs = {
        period: <PeriodInput {...common} />,
        address: <AddressInput {...common} />,
        company: <CompanyInput {...common} />,
        'person-list': <PersonListInput {...common} known={asList(question.prefilled?.value)} />,
      }
      return (
        <fieldset className={isPart ? 'pa-group' : undefined} aria-describedby={hints === undefined ? undefined : `${id}-hint`}>
          <legend>{heading}</legend>
          {hints !== undefined && (
            <div className="pa-hint" id={`${id}-hint`}>
              {hints}
            </div>
          )}
          {errors[''] !== undefined && <p className="ds-validation-message">{errors['']}</p>}
          {inputs[kind]}
        </fieldset>
      )
    }
  }
}

function HintBlock({ hint, prefilled }: { readonly hint?: string | undefined; readonly prefilled?: ReactNode }) {
  return (
    <>
      {hint !== undefined && <span>{hint}</span>}
      {prefilled}
    </>
  )
}
