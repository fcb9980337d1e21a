/** The first page: what can be asked for here, and what the reader has already asked for. */
import { ButtonAnchor, ButtonLink, Loaded, loginUrl, Page, type RequestSummary, useMessages, useResource, useSession } from '@passerelle/ui'
import { Link } from '@tanstack/react-router'
import { procedures } from '../procedures.ts'
import { RequestTag } from './request-tag.tsx'

export function HomeScreen() {
  const { t, wanted } = useMessages()
  const session = useSession().data
  const person = session?.person
  return (
    <Page title={t('portal.home.title')} hero={t('portal.home.lead')}>
      {person !== undefined && <MyRequests />}
      {session !== undefined && person === undefined && (
        <>
          <h2>{t('portal.home.comeBack')}</h2>
          <p>{t('portal.home.comeBackText')}</p>
          <div className="pa-actions">
            <ButtonAnchor href={loginUrl('/portal', wanted)} variant="secondary">
              {t('login.eid')}
            </ButtonAnchor>
          </div>
        </>
      )}
      <h2>{t('portal.home.procedures')}</h2>
      <ul className="pa-doors">
        {procedures.map((procedure) => (
          <li key={procedure}>
            <h3>
              <Link to="/start/$procedure" params={{ procedure }} className="ds-link">
                {t(`procedure.${procedure}.name`)}
              </Link>
            </h3>
            <p>{t(`procedure.${procedure}.summary`)}</p>
          </li>
        ))}
      </ul>
      <h2>{t('portal.home.check')}</h2>
      <p>{t('portal.home.checkText')}</p>
    </Page>
  )
}

function MyRequests() {
  const { t, moment } = useMessages()
  const requests = useResource<readonly RequestSummary[]>('/api/requests')
  return (
    <>
      <h2>{t('portal.home.requests')}</h2>
      <Loaded of={requests}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('portal.home.noRequests')}</p>
          ) : (
            <ul className="pa-doors">
              {found.map((request) => (
                <li key={request.id}>
                  <h3>
                    <Link to="/requests/$requestId" params={{ requestId: request.id }} className="ds-link">
                      {t(`procedure.${request.procedure}.name`)}
                    </Link>
                  </h3>
                  <div className="pa-doors__meta">
                    <RequestTag state={request.state} role={request.role} />
                    {request.receipt !== undefined && (
                      <span className="pa-quiet">
                        {t('portal.home.received', { reference: request.receipt.reference, at: moment(request.receipt.at) })}
                      </span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <div className="pa-actions">
        <ButtonLink to="/documents" variant="secondary">
          {t('portal.nav.documents')}
        </ButtonLink>
      </div>
    </>
  )
}
