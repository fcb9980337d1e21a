/** One case: what happened with the transport's acknowledgement, who takes part, its documents, and what may be done next. */
import {
  articleText,
  BackLink,
  type Case,
  type CaseAction,
  DataTable,
  Details,
  Loaded,
  Notice,
  Page,
  Tag,
  Timeline,
  type TimelineEntry,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { Link, useParams } from '@tanstack/react-router'
import { caseStateTone, named, transportTone, word } from './case-texts.ts'
import { useLabels } from './labels.ts'

export function CaseScreen() {
  const { caseId = '' } = useParams({ strict: false })
  const found = useResource<Case>(`/api/desk/cases/${encodeURIComponent(caseId)}`, { every: () => 10_000 })
  return <Loaded of={found}>{(one) => <CasePage found={one} />}</Loaded>
}

function CasePage({ found }: { readonly found: Case }) {
  const messages = useMessages()
  const { t, moment, find } = messages
  const label = useLabels()
  const typeOf = (documentId: string) => found.documents.find(({ id }) => id === documentId)?.type ?? ''
  const describe = (entry: TimelineEntry) => {
    const event = word(label, 'event', entry.kind)
    const type = entry.documentType ?? (entry.documentId === undefined ? '' : typeOf(entry.documentId))
    return type === '' ? event : t('case.eventWithDocument', { event, document: named(messages, label, 'sed', type) })
  }
  return (
    <Page title={named(messages, label, 'buc', found.bucType)} caption={found.subject ?? found.id} back={<BackLink to="/cases" />}>
      <p>
        <Tag tone={caseStateTone(found.state)} label={word(label, 'case-state', found.state)} />{' '}
        {t('case.roleWith', { role: word(label, 'role', found.role), counterparty: found.counterparty })}
      </p>
      <div className="pa-columns">
        <div>
          <DataTable
            caption={t('case.documents')}
            rows={found.documents}
            rowKey={({ id, version }) => `${id}-${version}`}
            columns={[
              {
                key: 'type',
                label: t('case.document'),
                cell: ({ id, type }) => (
                  <Link to="/cases/$caseId/documents/$documentId" params={{ caseId: found.id, documentId: id }} className="ds-link">
                    {named(messages, label, 'sed', type)}
                  </Link>
                ),
              },
              { key: 'version', label: t('case.version'), cell: ({ version }) => String(version) },
              { key: 'direction', label: t('case.direction'), cell: ({ direction }) => word(label, 'direction', direction) },
              { key: 'status', label: t('case.state'), cell: ({ status }) => word(label, 'document-state', status) },
            ]}
          />
          {(found.notTaken ?? []).map(({ key, documentType, state, at }) => (
            <Notice key={key} tone="warning">
              <p>
                {t('case.notTaken', {
                  event: word(label, 'event', `document-${state}`),
                  document: named(messages, label, 'sed', documentType),
                  at: moment(at),
                })}
              </p>
            </Notice>
          ))}
          <h2>{t('case.timeline')}</h2>
          <Timeline
            items={[...found.timeline]
              .sort((a, b) => b.at.localeCompare(a.at))
              .map((entry, index) => ({
                key: `${entry.at}-${entry.kind}-${index}`,
                at: entry.at,
                when: t('case.whenAndWho', { at: moment(entry.at), actor: actorText(entry.actor) }),
                what: describe(entry),
                children: (
                  <>
                    {entry.provision !== undefined && <p className="pa-quiet">{articleText(messages, entry.provision)}</p>}
                    {entry.transport !== undefined && <Transport transport={entry.transport} />}
                  </>
                ),
              }))}
          />
        </div>
        <aside aria-labelledby="next">
          <h2 id="next">{t('case.actions')}</h2>
          {found.actions.length === 0 ? (
            <p>{t('case.noActions')}</p>
          ) : (
            <ul className="pa-list">
              {found.actions.map(actionText).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <h2>{t('case.participants')}</h2>
          <ul className="pa-list">
            {found.participants.map(({ id, name, role }) => (
              <li key={id}>
                {name ?? id}{' '}
                <span className="pa-quiet">
                  {[id, role === undefined ? '' : word(label, 'role', role)].filter((part) => part !== '').join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </Page>
  )

  function actionText({ action, documentType, availableFrom }: CaseAction): string {
    const text = t('case.action', { action: word(label, 'action', action), document: named(messages, label, 'sed', documentType) })
    return availableFrom === undefined ? text : t('case.actionFrom', { action: text, at: moment(availableFrom) })
  }

  function actorText(actor: string): string {
    return find(`case.actor.${actor}`) ?? found.participants.find(({ id }) => id === actor)?.name ?? actor
  }
}

function Transport({ transport }: { readonly transport: NonNullable<TimelineEntry['transport']> }) {
  const { t } = useMessages()
  const label = useLabels()
  return (
    <>
      <div className="pa-transport">
        <Tag tone={transportTone(transport.state)} label={word(label, 'transport-state', transport.state)} />
      </div>
      <Details summary={t('transport.details')}>
        {transport.messageId !== undefined && (
          <p>
            {t('transport.messageId')}
            <br />
            <span className="pa-code">{transport.messageId}</span>
          </p>
        )}
        {transport.receiptDigest !== undefined && (
          <p>
            {t('transport.receipt')}
            <br />
            <span className="pa-code">{transport.receiptDigest}</span>
          </p>
        )}
      </Details>
    </>
  )
}
