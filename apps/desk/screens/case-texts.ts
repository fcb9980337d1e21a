/** The words of a case from the vocabulary's labels; codes of the field stay beside the words. An unknown word is shown as it came. */
import type { TagTone, Translator } from '@passerelle/ui'
import type { Label } from './labels.ts'

/** `case-state/open` → Open; a word without a label stays as it is. */
export function word(label: Label, list: string, value: string): string {
  const key = `${list}/${value}`
  const found = label(key)
  return found === key ? value : found
}

/** The same for what the labels do not name: the desk's own word. */
export function caseWord(messages: Translator, label: Label, list: string, value: string): string {
  const found = word(label, list, value)
  return found === value ? (messages.find(`case.${list}.${value}`) ?? value) : found
}

export function named(messages: Translator, label: Label, list: 'buc' | 'sed', code: string): string {
  const name = word(label, list, code)
  return name === code || name === '' ? code : messages.t('case.typeAndCode', { name, code })
}

export function caseStateTone(state: string): TagTone {
  return state === 'closed' ? 'quiet' : state === 'open' ? 'active' : 'warning'
}

export function transportTone(state: string): TagTone {
  return state === 'receipted' || state === 'receipt-issued' ? 'good' : state === 'failed' || state === 'refused' ? 'bad' : 'active'
}
