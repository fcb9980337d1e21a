/** The reasons of a decision in plain language, each with its article. */
import type { Reason } from '../api/contract.ts'
import { useMessages } from '../i18n/messages.tsx'
import type { Translator } from '../i18n/translator.ts'
import { Progress, type ProgressState } from './progress.tsx'

/** The sentence for a finding of the law: its own, or the general one for its last part (`unknown`, `judged-met` …) naming the condition. */
export function reasonText(messages: Translator, reason: Reason): string {
  const [, condition = '', what = ''] = reason.textKey.split('.')
  const params = Object.fromEntries(Object.entries(reason.params ?? {}).map(([name, value]) => [name, readable(messages, name, value)]))
  const title = messages.find(`law.${condition}.title`)
  return (
    messages.find(reason.textKey, params) ??
    (title === undefined ? undefined : messages.find(`law.any.${what}`, { condition: title })) ??
    messages.t('law.any.other', { provision: articleText(messages, reason.provision) })
  )
}

function readable(messages: Translator, name: string, value: string | number | boolean): string | number | boolean {
  if (typeof value !== 'string') return value
  if (/^[A-Z]{2}$/.test(value)) return messages.country(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return messages.date(value)
  return messages.find(`law.value.${name}.${value}`) ?? value
}

const states: Readonly<Record<string, ProgressState>> = { holds: 'done', fails: 'problem', unknown: 'warning' }

export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const messages = useMessages()
  const { t } = messages
  return (
    <Progress
      steps={reasons.map((reason, index) => ({
        key: `${reason.textKey}-${index}`,
        title: reasonText(messages, reason),
        state: states[reason.state] ?? 'off',
        stateLabel: messages.find(`law.state.${reason.state}`) ?? reason.state,
        body: <span className="pa-quiet">{t('law.article', { article: articleText(messages, reason.provision) })}</span>,
      }))}
    />
  )
}

/** `883/2004 Art 12(1)` → Article 12(1) of Regulation 883/2004, in the reader's words; other citations stay as they are. */
export function articleText(messages: Translator, provision: unknown): string {
  const citations = Array.isArray(provision) ? provision.map(String) : [String(provision)]
  return messages.list(
    citations.map((citation) => {
      const match = /^(\d+\/\d+) Art\.? (.+)$/.exec(citation)
      return match === null ? citation : messages.t('law.articleOf', { regulation: match[1] ?? '', article: match[2] ?? '' })
    }),
  )
}
