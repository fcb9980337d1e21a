/** Three validities kept apart: of the token, of the document, of the cover. */
import { useMessages } from '../i18n/messages.tsx'
import { CrossIcon, TickIcon } from './icons.tsx'

export interface ValidityRow {
  readonly name: 'token' | 'document' | 'cover'
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly ok?: boolean | undefined
  /** Said instead of dates. */
  readonly text?: string
}

export function Validities({ rows }: { readonly rows: readonly ValidityRow[] }) {
  const { t, period, date } = useMessages()
  const dates = (from: string | undefined, to: string | undefined) => {
    if (from !== undefined) return period({ from: from.slice(0, 10), to: to?.slice(0, 10) })
    return to === undefined ? t('validity.none') : t('format.until', { to: date(to.slice(0, 10)) })
  }
  return (
    <ul className="pa-validities">
      {rows.map(({ name, from, to, ok, text }) => (
        <li key={name} data-ok={ok}>
          <span className="pa-validities__name">
            {t(`validity.${name}`)}
            {ok === true && <TickIcon />}
            {ok === false && <CrossIcon />}
          </span>
          <p>{text ?? dates(from, to)}</p>
          {ok !== undefined && <p className="pa-quiet">{ok ? t('validity.ok') : t('validity.notOk')}</p>}
        </li>
      ))}
    </ul>
  )
}
