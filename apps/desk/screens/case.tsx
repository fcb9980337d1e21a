/** One case: what happened with the transport's acknowledgement, who takes part, its documents, its deadlines, and what may be done next. */
import {
  articleText,
  BackLink,
  type Case,
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
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Attachments } from './attachments.tsx'
import { CaseActions } from './case-actions.tsx'
import { caseStateTone, caseWord, named, transportTone, word } from './case-texts.ts'
import { Deadlines } from './deadlines.tsx'
import { useLabels } from './labels.ts'

export interface CaseSearch {
  /** Type of the document that was sent a moment ago. */
  readonly sent?: string | undefined
  readonly opened?: true | undefined
}

export function CaseScreen() {
  const { caseId = '' } = useParams({ strict: false })
  const found = useResource<Case>(`/api/desk/cases/${encodeURIComponent(caseId)}`, { every: () => 10_000 })
  return <Loaded of={found}>{(one) => <CasePage found={one} />}</Loaded>
}

function CasePage({ found }: { readonly found: Case }) {
  const messages = useMessages()
  const { t } = messages
  const label = useLabels()
  const { sent, opened } = useSearch({ strict: false }) as CaseSearch
  const title = named(messages, label, 'buc', found.bucType)
  return (
    <Page
      title={title === found.bucType && found.bucTitle !== undefined ? t('case.typeAndCode', { name: found.bucTitle, code: title }) : title}
      caption={found.subject ?? found.id}
      back={<BackLink to="/cases" label={t('desk.nav.cases')} />}
    >
      {sent !== undefined && (
        <Notice tone="success" title={t('case.sent.title')} live>
          <p>{t('case.sent.text', { document: named(messages, label, 'sed', sent) })}</p>
        </Notice>
      )}
      {opened === true && found.documents.length === 0 && (
        <Notice tone="success" title={t('case.opened.title')} live>
          <p>{t('case.opened.text')}</p>
        </Notice>
      )}
      <p>
        <Tag tone={caseStateTone(found.state)} label={caseWord(messages, label, 'case-state', found.state)} />{' '}
        {found.protectedPerson === true && <Tag tone="warning" label={t('case.protected')} />}{' '}
        {t('case.roleWith', { role: word(label, 'role', found.role), counterparty: found.counterparty })}
        {found.model !== undefined && (
          <>
            {' '}
            <span className="pa-quiet">{t('case.model', { model: found.model })}</span>
          </>
        )}
      </p>
      <div className="pa-columns">
        <div>
          <Documents found={found} />
          <NotTaken found={found} />
          <History found={found} />
        </div>
        <aside aria-labelledby="next">
          <CaseActions found={found} />
          <Deadlines found={found} />
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
}

function Documents({ found }: { readonly found: Case }) {
  const messages = useMessages()
  const { t } = messages
  const label = useLabels()
  if (found.documents.length === 0)
    return (
      <>
        <h2>{t('case.documents')}</h2>
        <p>{t('case.noDocuments')}</p>
      </>
    )
  return (
    <DataTable
      caption={t('case.documents')}
      rows={found.documents}
      rowKey={({ id, version }) => `${id}-${version}`}
      columns={[
        {
          key: 'type',
          label: t('case.document'),
          cell: ({ id, type, attachments = [], warnings = [] }) => (
            <>
              <Link to="/cases/$caseId/documents/$documentId" params={{ caseId: found.id, documentId: id }} className="ds-link">
                {named(messages, label, 'sed', type)}
              </Link>
              {attachments.length > 0 && <Attachments caseId={found.id} attachments={attachments} />}
              {warnings.map((warning) => (
                <p key={warning}>
                  <Tag tone="warning" label={messages.find(`case.warning.${warning}`) ?? warning} />
                </p>
              ))}
            </>
          ),
        },
        { key: 'version', label: t('case.version'), cell: ({ version }) => String(version) },
        { key: 'direction', label: t('case.direction'), cell: ({ direction }) => word(label, 'direction', direction) },
        { key: 'status', label: t('case.state'), cell: ({ status }) => caseWord(messages, label, 'document-state', status) },
      ]}
    />
  )
}

/** What arrived and waits, or was refused. */
function NotTaken({ found }: { readonly found: Case }) {
  const messages = useMessages()
  const { t, moment } = messages
  const label = useLabels()
  const caseModel = found.model
  return (found.notTaken ?? []).map(({ key, documentType, state, at, refusal, model = '' }) => (
    <Notice key={key} tone="warning">
      <p>
        {t('case.notTaken', {
          event: word(label, 'event', `document-${state}`),
          document: named(messages, label, 'sed', documentType),
          at: moment(at),
        })}
      </p>
      {refusal === 'wrong-model' && (
        <p>{caseModel === undefined ? t('case.unknownModel', { model }) : t('case.otherModel', { model, caseModel })}</p>
      )}
    </Notice>
  ))
}

function History({ found }: { readonly found: Case }) {
  const messages = useMessages()
  const { t, moment, find } = messages
  const label = useLabels()
  const typeOf = (documentId: string) => found.documents.find(({ id }) => id === documentId)?.type ?? ''
  const describe = (entry: TimelineEntry) => {
    const event = caseWord(messages, label, 'event', entry.kind)
    const type = entry.documentType ?? (entry.documentId === undefined ? '' : typeOf(entry.documentId))
    return type === '' ? event : t('case.eventWithDocument', { event, document: named(messages, label, 'sed', type) })
  }
  const actorText = (actor: string) => find(`case.actor.${actor}`) ?? found.participants.find(({ id }) => id === actor)?.name ?? actor
  return (
    <>
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
    </>
  )
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
