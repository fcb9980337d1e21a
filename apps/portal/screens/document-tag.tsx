/** A document's state and its type in words that need no acronym. */
import { Tag, type TagTone, type Translator, useMessages } from '@passerelle/ui'

const tones: Readonly<Record<string, TagTone>> = { valid: 'good', superseded: 'warning', withdrawn: 'bad' }

export function DocumentTag({ state }: { readonly state: string }) {
  const { find } = useMessages()
  return <Tag tone={tones[state] ?? 'quiet'} label={find(`document.state.${state}`) ?? state} />
}

export function documentTypeName(messages: Translator, type: string): string {
  return messages.find(`document.type.${type}`) ?? type
}
