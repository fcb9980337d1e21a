/** What was issued and what was shown to whom. It stays in this browser. */
import { Button, Details, Loaded, Page, Timeline, useMessages } from '@passerelle/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { claimLabel, isEnvelope, type Reader, typeName } from '../documents/claim-rows.ts'
import { clearHistory, listHistory } from '../store/history.ts'
import type { HistoryEntry, NamedDocument, ShownDocument } from '../store/history-entry.ts'
import { useReader } from './queries.ts'

export function HistoryScreen() {
  const { t, moment } = useMessages()
  const reader = useReader()
  const queries = useQueryClient()
  const history = useQuery({ queryKey: ['history'], queryFn: listHistory })
  const clear = async () => {
    await clearHistory()
    await queries.invalidateQueries({ queryKey: ['history'] })
  }
  return (
    <Page title={t('wallet.nav.history')}>
      <p>{t('wallet.history.text')}</p>
      <Loaded of={history}>
        {(entries) =>
          entries.length === 0 ? (
            <p>{t('wallet.history.none')}</p>
          ) : (
            <>
              <Timeline
                items={entries.map((entry) => ({
                  key: entry.id,
                  at: entry.at,
                  when: moment(entry.at),
                  what: sentenceOf(reader, entry),
                  children: <More entry={entry} reader={reader} />,
                }))}
              />
              <div className="pa-actions">
                <Button variant="secondary" onClick={() => void clear()}>
                  {t('wallet.history.clear')}
                </Button>
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function sentenceOf(reader: Reader, entry: HistoryEntry): string {
  const { t, list } = reader.messages
  const nameOf = ({ vct, names }: NamedDocument) => typeName(reader, vct, names)
  switch (entry.kind) {
    case 'received':
      return t('wallet.history.received', { document: nameOf(entry.document), who: entry.from.name, copies: entry.copies })
    case 'shown':
      return t(entry.outcome === 'accepted' ? 'wallet.history.shown' : 'wallet.history.notConfirmed', {
        documents: list(entry.documents.map(nameOf)),
        who: entry.to.name,
      })
    case 'declined':
      return t('wallet.history.declined', { who: entry.to.name })
    case 'removed':
      return t('wallet.history.removed', { document: nameOf(entry.document) })
  }
}

function More({ entry, reader }: { readonly entry: HistoryEntry; readonly reader: Reader }) {
  const { t, find } = reader.messages
  if (entry.kind === 'removed') return null
  const party = entry.kind === 'received' ? entry.from : entry.to
  const purpose = entry.kind === 'received' ? undefined : entry.purpose
  return (
    <>
      <p className="pa-quiet">
        {t('wallet.atAddress', { address: party.origin })} {party.isKnown ? '' : t('wallet.history.unknownParty')}
      </p>
      {purpose !== undefined && <p>{find(`wallet.purpose.${purpose}`) ?? t('wallet.asker.ownWords', { purpose })}</p>}
      {entry.kind === 'shown' && (
        <Details summary={t('wallet.history.what')}>
          {entry.documents.map((shown) => (
            <Claims key={shown.documentId} shown={shown} reader={reader} />
          ))}
        </Details>
      )}
    </>
  )
}

function Claims({ shown, reader }: { readonly shown: ShownDocument; readonly reader: Reader }) {
  return (
    <>
      <p>
        <strong>{typeName(reader, shown.vct, shown.names)}</strong>
      </p>
      <ul className="pa-list">
        {shown.claims
          .filter((name) => !isEnvelope(name))
          .map((name) => (
            <li key={name}>{claimLabel(reader, { vct: shown.vct, claims: [] }, name)}</li>
          ))}
      </ul>
    </>
  )
}
