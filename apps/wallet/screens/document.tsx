/** One document in full: standing, three validities, every claim with when it is shown and to whom it was, copies, and the way to remove it. */
import { BackLink, Button, Loaded, Notice, Page, useMessages, Validities } from '@passerelle/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { claimRows, type DisclosureRule, disclosureRules, typeName } from '../documents/claim-rows.ts'
import { nameIn } from '../documents/held-document.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import { removeDocument } from '../store/documents.ts'
import { listHistory } from '../store/history.ts'
import type { HistoryEntry } from '../store/history-entry.ts'
import { ClaimList } from './claim-list.tsx'
import { NotFoundScreen } from './not-found.tsx'
import { documentsKey, useDocuments, useReader, useStatus } from './queries.ts'
import { StandingTag, statusText } from './status-text.tsx'

export function DocumentScreen() {
  const { documentId = '' } = useParams({ strict: false })
  return (
    <Loaded of={useDocuments()}>
      {(found) => {
        const document = found.find(({ held }) => held.id === documentId)
        return document === undefined ? <NotFoundScreen /> : <Document document={document} />
      }}
    </Loaded>
  )
}

function Document({ document }: { readonly document: ReadDocument }) {
  const messages = useMessages()
  const { t, language } = messages
  const status = useStatus(document)
  const { held, view, credential, unused } = document
  const { issuer, names, vct, copies } = held
  const dayOf = (instant: Date | undefined) => instant?.toISOString().slice(0, 10)
  return (
    <Page
      title={typeName({ messages, language }, vct, names)}
      caption={view?.institution.name ?? nameIn(language, issuer.names) ?? new URL(issuer.address).host}
      back={<BackLink to="/" label={t('wallet.nav.documents')} />}
    >
      <p>
        <StandingTag document={document} status={status} />
      </p>
      <p role="status">{statusText(messages, status, new Date())}</p>
      {!issuer.isKnown && (
        <Notice tone="warning" title={t('wallet.issuerUnknown.title')}>
          <p>{t('wallet.issuerUnknown.text')}</p>
        </Notice>
      )}
      <h2>{t('validity.title')}</h2>
      <p>{t('validity.text')}</p>
      <Validities
        rows={[
          { name: 'token', from: dayOf(credential.notBefore ?? credential.issuedAt), to: dayOf(credential.expiresAt) },
          { name: 'document', from: view?.document.from, to: view?.document.to },
          // Identity covers nothing.
          ...(view === undefined || view.type === 'PID' ? [] : [{ name: 'cover' as const, from: view.cover.from, to: view.cover.to }]),
        ]}
      />
      <Content document={document} />
      <h2>{t('wallet.document.copies')}</h2>
      <p>{t('wallet.copies', { unused, all: copies.length })}</p>
      <p>{unused === 0 ? t('wallet.document.copiesNone') : t('wallet.document.copiesText')}</p>
      <Remove document={document} />
    </Page>
  )
}

const ruleNames: readonly DisclosureRule[] = ['choice', 'partly', 'always']

/** Claims by when they are shown, and who has seen them. */
function Content({ document }: { readonly document: ReadDocument }) {
  const { t, date } = useMessages()
  const reader = useReader()
  const history = useQuery({ queryKey: ['history'], queryFn: listHistory }).data ?? []
  const rules = disclosureRules(document.credential)
  const rows = claimRows(reader, document.held, document.credential.claims)
  const noteOn = (name: string) => {
    const last = lastShown(history, document.held.id, name)
    return last === undefined
      ? t('wallet.document.neverShown')
      : t('wallet.document.lastShown', { who: last.to.name, on: date(last.at.slice(0, 10)) })
  }
  return (
    <>
      <h2>{t('wallet.document.content')}</h2>
      {ruleNames.map((rule) => {
        const own = rows.filter(({ name }) => rules.get(name) === rule)
        return own.length === 0 ? null : (
          <section key={rule}>
            <h3>{t(`wallet.rule.${rule}`)}</h3>
            <ClaimList rows={own} noteOn={noteOn} />
          </section>
        )
      })}
    </>
  )
}

type Shown = Extract<HistoryEntry, { kind: 'shown' }>

/** @param history newest first */
function lastShown(history: readonly HistoryEntry[], documentId: string, claim: string): Shown | undefined {
  return history.find(
    (entry): entry is Shown =>
      entry.kind === 'shown' && entry.documents.some((shown) => shown.documentId === documentId && shown.claims.includes(claim)),
  )
}

function Remove({ document }: { readonly document: ReadDocument }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    await removeDocument(document.held.id, new Date())
    await navigate({ to: '/' })
    await queries.invalidateQueries({ queryKey: documentsKey })
  }
  if (!isAsking)
    return (
      <div className="pa-actions">
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('wallet.document.remove')}
        </Button>
      </div>
    )
  return (
    <>
      <Notice tone="warning" title={t('wallet.document.removeTitle')} live>
        <p>{t('wallet.document.removeText')}</p>
      </Notice>
      <div className="pa-actions">
        <Button onClick={() => void remove()}>{t('wallet.document.removeYes')}</Button>
        <Button variant="secondary" onClick={() => setAsking(false)}>
          {t('wallet.keep')}
        </Button>
      </div>
    </>
  )
}
