/** A document as a card: what it is, for whom, until when, whether it holds today, and how often it can still be shown. */
import { useMessages } from '@passerelle/ui'
import { Link } from '@tanstack/react-router'
import { typeName } from '../documents/claim-rows.ts'
import { nameIn } from '../documents/held-document.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import { useStatus } from './queries.ts'
import { StandingTag, statusText } from './status-text.tsx'

export function DocumentCard({ document }: { readonly document: ReadDocument }) {
  const messages = useMessages()
  const { t, period, language } = messages
  const status = useStatus(document)
  const { held, view, unused } = document
  const type = view?.type ?? 'other'
  const issuer = view?.institution.name ?? nameIn(language, held.issuer.names) ?? new URL(held.issuer.address).host
  const holder = [view?.holder?.givenName, view?.holder?.familyName].filter((part) => part !== undefined).join(' ')
  return (
    <article className="wa-card" data-type={type}>
      <header className="wa-card__head">
        <h2>
          <Link to="/documents/$documentId" params={{ documentId: held.id }}>
            {typeName({ messages, language }, held.vct, held.names)}
          </Link>
        </h2>
        <p>{issuer}</p>
      </header>
      <div className="wa-card__body">
        {holder !== '' && <p className="wa-card__who">{holder}</p>}
        {view?.number !== undefined && <p className="pa-code">{view.number}</p>}
        {view?.cover.from !== undefined && (
          <p>
            {t('validity.cover')}: {period({ from: view.cover.from, to: view.cover.to })}
          </p>
        )}
        <p className="wa-card__tag">
          <StandingTag document={document} status={status} />
        </p>
        <p className="pa-quiet">{statusText(messages, status, new Date())}</p>
        <p className="pa-quiet">{t('wallet.copies', { unused, all: held.copies.length })}</p>
      </div>
    </article>
  )
}
