/** Facts as a clerk reads them: a name in words, and a value by its shape. */
import { addressText, answerText, asRecord, asText, companyText, type Fact, type Question, type Translator } from '@passerelle/ui'

export function factName(messages: Translator, name: string): string {
  return messages.find(`fact.${name}`) ?? messages.find(`question.${name}.title`) ?? messages.find(`law.${name}.title`) ?? name
}

/** @param question the form in which the fact is asked; a date of insurance or employment is one part of its fact */
export function factText(messages: Translator, fact: Pick<Fact, 'name' | 'value'>, question?: Question): string {
  if (question === undefined || question.kind === 'date' || fact.value === null) return valueText(messages, fact.name, fact.value)
  return Array.isArray(fact.value)
    ? fact.value.map((value: unknown) => answerText(messages, question, value)).join('\n')
    : answerText(messages, question, fact.value)
}

function valueText(messages: Translator, name: string, value: unknown): string {
  if (value === null || value === undefined) return messages.t('answer.none')
  if (typeof value === 'boolean') return value ? messages.t('answer.yes') : messages.t('answer.no')
  if (typeof value === 'number')
    return name.toLowerCase().includes('share') ? messages.t('answer.percent', { value }) : messages.number(value)
  if (typeof value === 'string') return wordText(messages, name, value)
  if (Array.isArray(value) && value.length === 0) return messages.t('fact.hostUndertaking.none')
  if (Array.isArray(value)) return value.map((item) => valueText(messages, name, item)).join('\n')
  const parts = asRecord(value)
  if (typeof parts['from'] === 'string') {
    const to = asText(parts['to'])
    return messages.period({ from: parts['from'], ...(to !== '' && { to }) })
  }
  if (typeof parts['town'] === 'string') return addressText(messages, value)
  if (typeof parts['name'] === 'string') return companyText(messages, value)
  return Object.entries(parts)
    .map(([key, part]) => messages.t('fact.part', { name: factName(messages, key), value: valueText(messages, key, part) }))
    .join('\n')
}

function wordText(messages: Translator, name: string, value: string): string {
  if (/^[A-Z]{2}$/.test(value)) return messages.country(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return messages.date(value)
  return messages.find(`fact.${name}.${value}`) ?? messages.find(`question.${name}.option.${value}`) ?? value
}
