/** The sentences of a question and of its answers, from the message files by the question's id. */
import type { Question } from '../api/contract.ts'
import type { Translator } from '../i18n/translator.ts'
import { asList, asRecord, asText } from './answer-values.ts'

export function questionTitle(messages: Translator, question: Pick<Question, 'id'>): string {
  return messages.find(`question.${question.id}.title`) ?? messages.t('question.unknown', { id: question.id })
}

export function optionLabel(messages: Translator, questionId: string, option: string): string {
  return messages.find(`question.${questionId}.option.${option}`) ?? messages.find(`option.${option}`) ?? option
}

export function sourceText(messages: Translator, source: string): string {
  return messages.find(`source.${source}`) ?? messages.t('source.other', { source })
}

/** An answer as it is read back: in words, several lines where it has several parts. */
export function answerText(messages: Translator, question: Pick<Question, 'id' | 'kind'>, value: unknown): string {
  if (value === null || value === undefined || value === '') return messages.t('answer.none')
  switch (question.kind) {
    case 'yes-no':
      return value === true ? messages.t('answer.yes') : messages.t('answer.no')
    case 'choice':
      return optionLabel(messages, question.id, asText(value))
    case 'country':
      return messages.country(asText(value))
    case 'percentage':
      return messages.t('answer.percent', { value: Number(value) })
    case 'date':
      return messages.date(asText(value))
    case 'period': {
      const { from, to } = asRecord(value)
      return messages.period({ from: asText(from), ...(asText(to) !== '' && { to: asText(to) }) })
    }
    case 'address':
      return addressText(messages, value)
    case 'company':
      return companyText(messages, value)
    case 'person-list':
      return asList(value)
        .map((person) => personText(messages, person))
        .join('\n')
    case 'text':
      return asText(value)
  }
}

export function addressText(messages: Translator, value: unknown): string {
  if (typeof value === 'string') return value
  const { street, postCode, postalCode, town, country } = asRecord(value)
  const place = [asText(postCode) || asText(postalCode), asText(town)].filter((part) => part !== '').join(' ')
  const countryName = asText(country) === '' ? '' : messages.country(asText(country))
  return [asText(street), place, countryName].filter((part) => part !== '').join('\n')
}

export function companyText(messages: Translator, value: unknown): string {
  if (typeof value === 'string') return value
  const { name, legalPersonId, id, address } = asRecord(value)
  return [asText(name), asText(legalPersonId) || asText(id), addressText(messages, address)].filter((part) => part !== '').join('\n')
}

export function personText(messages: Translator, value: unknown): string {
  const { givenName, familyName, birthDate, pin } = asRecord(value)
  const name = [asText(givenName), asText(familyName)].filter((part) => part !== '').join(' ')
  if (asText(birthDate) !== '') return messages.t('answer.person', { name, birthDate: messages.date(asText(birthDate)) })
  return [name, asText(pin)].filter((part) => part !== '').join(', ')
}
