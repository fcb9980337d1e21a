/** Three validities kept apart: of the token, of the document, of the cover. */
import { useMessages } from '../i18n/messages.tsx'
import { CrossIcon, TickIcon } from './icons.tsx'

export interface ValidityRow {
  readonly name: 'token' | 'document' | 'cover'
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly ok?: boolean | undefined
}

export function Validities({ rows }: { readonly rows: readonly ValidityRow[] }) {
  const { t, period, date } = useMessages()
  return (
    <ul className="pa-validities">
      {rows.map(({ name, from, to, ok }) => (
        <li key={name} data-ok={ok}>
          <span className="pa-validities__name">
            {t(`validity.${name}`)}
            {ok === true && <TickIcon />}
            {ok === false && <CrossIcon />}
          </span>
          <p>
            {from !== undefined
              ? period({ from: from.slice(0, 10), to: to?.slice(0, 10) })
              : to !== undefined
                ? date(to.slice(0, 10))
                : t('validity.none')}
          </p>
          {ok !== undefined && <p className="pa-quiet">{ok ? t('validity.ok') : t('validity.notOk')}</p>}
        </li>
      ))}
    </ul>
  )
}
