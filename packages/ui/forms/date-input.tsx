/** A date in three short fields, in the order day, month, year, as on every form in coordination. */
import { useState } from 'react'
import { useMessages } from '../i18n/messages.tsx'
import { type FieldProps, Group, TextInput } from './field.tsx'

interface DateInputProps extends FieldProps {
  /** `YYYY-MM-DD`, or what was typed so far with the same dashes. */
  readonly value: string
  readonly onChange: (value: string) => void
}

export function DateInput({ value, onChange, ...group }: DateInputProps) {
  const { t } = useMessages()
  return (
    <Group {...group}>
      <DateFields
        id={group.id}
        value={value}
        onChange={onChange}
        dayLabel={t('form.day')}
        monthLabel={t('form.month')}
        yearLabel={t('form.year')}
      />
    </Group>
  )
}

interface DateFieldsProps {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly dayLabel: string
  readonly monthLabel: string
  readonly yearLabel: string
}

function DateFields({ id, value, onChange, dayLabel, monthLabel, yearLabel }: DateFieldsProps) {
  const [parts, setParts] = useState(() => splitDate(value))
  const change = (part: Partial<DateParts>) => {
    const next = { ...parts, ...part }
    setParts(next)
    onChange(joinDate(next))
  }
  return (
    <div className="pa-date">
      <TextInput
        id={id}
        label={dayLabel}
        width="2"
        inputMode="numeric"
        maxLength={2}
        value={parts.day}
        onChange={(day) => change({ day })}
      />
      <TextInput
        id={`${id}-month`}
        label={monthLabel}
        width="2"
        inputMode="numeric"
        maxLength={2}
        value={parts.month}
        onChange={(month) => change({ month })}
      />
      <TextInput
        id={`${id}-year`}
        label={yearLabel}
        width="4"
        inputMode="numeric"
        maxLength={4}
        value={parts.year}
        onChange={(year) => change({ year })}
      />
    </div>
  )
}

interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

export function splitDate(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-')
  return { day: day.replace(/^0(?=\d)/, ''), month: month.replace(/^0(?=\d)/, ''), year }
}

/** `1`, `3`, `2026` → `2026-03-01`; all empty → empty; anything else stays recognisably wrong. */
export function joinDate({ day, month, year }: DateParts): string {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()]
  return d + m + y === '' ? '' : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}
