/** A document's standing as a tag, and its live status with its age as a sentence. */
import { Tag, type Translator, useMessages } from '@passerelle/ui'
import type { ReadDocument } from '../documents/read-document.ts'
import type { DocumentStatus } from '../documents/read-status.ts'
import { standingOf, standings } from '../documents/standing.ts'

interface StandingProps {
  readonly document: ReadDocument
  /** Undefined while the list is on its way. */
  readonly status: DocumentStatus | undefined
}

export function StandingTag({ document, status }: StandingProps) {
  const { t } = useMessages()
  if (status === undefined) return <Tag tone="active" label={t('wallet.standing.checking')} />
  const standing = standingOf(document, status, new Date(), todayHere(new Date()))
  return <Tag tone={standings[standing]} label={t(`wallet.standing.${standing}`)} />
}

export function statusText(messages: Translator, status: DocumentStatus | undefined, now: Date): string {
  if (status === undefined) return messages.t('wallet.status.checking')
  if (status.value === 'none') return messages.t('wallet.status.none')
  if (status.value === 'unknown') return messages.t('wallet.status.unknown')
  const state = messages.find(`status.${status.value}`) ?? status.value
  const at = messages.moment(status.asOf)
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(status.asOf)) / 60_000))
  if (minutes < 60) return messages.t('status.minutes', { state, at, minutes })
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? messages.t('status.hours', { state, at, hours })
    : messages.t('status.days', { state, at, days: Math.floor(hours / 24) })
}

/** The date on the person's own calendar. */
export function todayHere(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(now)
}
