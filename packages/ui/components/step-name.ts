/** The name of a checked step in words; steps that are done for the document and for the identity data share their words. */
import type { Translator } from '../i18n/translator.ts'

export function stepName(messages: Translator, name: string): string {
  const own = messages.find(`step.${name}`)
  if (own !== undefined) return own
  const [, subject, check] = /^(document|person)-(.+)$/.exec(name) ?? []
  const words = check === undefined ? undefined : messages.find(`step.${check}`)
  if (words === undefined) return name
  return subject === 'document' ? messages.t('step.ofDocument', { check: words }) : messages.t('step.ofPerson', { check: words })
}
