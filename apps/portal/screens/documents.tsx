/** The reader's documents, newest state first to see. */
import { type DocumentSummary, Loaded, LoginGate, Page, useMessages, useResource } from '@passerelle/ui'
import { Link } from '@tanstack/react-router'
import { DocumentTag, documentTypeName } from './document-tag.tsx'

export function DocumentsScreen() {
  return (
    <LoginGate for="person">
      <Documents />
    </LoginGate>
  )
}

function Documents() {
  const messages = useMessages()
  const { t, period } = messages
  const documents = useResource<readonly DocumentSummary[]>('/api/documents')
  return (
    <Page title={t('portal.nav.documents')}>
      <Loaded of={documents}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('document.none')}</p>
          ) : (
            <ul className="pa-doors">
              {found.map((document) => (
                <li key={document.id}>
                  <h2>
                    <Link to="/documents/$documentId" params={{ documentId: document.id }} className="ds-link">
                      {documentTypeName(messages, document.type)} <span className="pa-code">{document.number}</span>
                    </Link>
                  </h2>
                  <div className="pa-doors__meta">
                    <DocumentTag state={document.state} />
                    {document.validities !== undefined && <span className="pa-quiet">{period(document.validities.cover)}</span>}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
