/** My documents. */
import { ButtonLink, Loaded, Page, useMessages } from '@passerelle/ui'
import { DocumentCard } from './document-card.tsx'
import { ProblemPage, problemOfFailure } from './problem-page.tsx'
import { useDocuments } from './queries.ts'

export function HomeScreen() {
  const { t } = useMessages()
  const documents = useDocuments()
  if (documents.isError) return <ProblemPage problem={problemOfFailure(documents.error)} />
  return (
    <Page title={t('wallet.home.title')}>
      <Loaded of={documents}>
        {(found) =>
          found.length === 0 ? (
            <Empty />
          ) : (
            <>
              <ul className="wa-cards">
                {found.map((document) => (
                  <li key={document.held.id}>
                    <DocumentCard document={document} />
                  </li>
                ))}
              </ul>
              <div className="pa-actions">
                <ButtonLink to="/open" variant="secondary">
                  {t('wallet.home.open')}
                </ButtonLink>
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function Empty() {
  const { t } = useMessages()
  return (
    <>
      <p className="pa-lead">{t('wallet.home.empty')}</p>
      <p>{t('wallet.home.how')}</p>
      <div className="pa-actions">
        <ButtonLink to="/open" size="lg">
          {t('wallet.home.open')}
        </ButtonLink>
      </div>
      <p className="pa-quiet">{t('wallet.home.privacy')}</p>
    </>
  )
}
