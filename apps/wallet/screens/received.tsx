/** What an errand brought: progress while it runs, then the documents, and what ended it early. */
import { ButtonLink, Notice, Page, Progress, Receipt, useMessages, Waiting } from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Collected, CollectStep } from '../issuance/collect.ts'
import { DocumentCard } from './document-card.tsx'
import { ProblemPage } from './problem-page.tsx'
import { documentsKey, useDocuments } from './queries.ts'

const steps = ['permission', 'copies', 'checking'] as const

export function Collecting({ step }: { readonly step: CollectStep }) {
  const { t } = useMessages()
  const current = steps.indexOf(step as (typeof steps)[number])
  const stateOf = (index: number) => (current === -1 || index < current ? 'done' : index === current ? 'now' : 'later')
  return (
    <Page key="collecting" title={t('wallet.collect.title')}>
      <Waiting label={t(`wallet.collect.${step === 'done' ? 'checking' : step}`)} />
      <Progress
        steps={steps.map((name, index) => {
          const state = stateOf(index)
          return { key: name, title: t(`wallet.collect.${name}`), state, stateLabel: t(`wallet.progress.${state}`) }
        })}
      />
    </Page>
  )
}

export function Received({ collected }: { readonly collected: Collected }) {
  const { t } = useMessages()
  const queries = useQueryClient()
  const documents = useDocuments()
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: documentsKey })
    // The browser may otherwise clear the wallet when space runs out; it may say no.
    void navigator.storage?.persist?.()
  }, [queries])
  const { problem } = collected
  if (problem !== undefined && collected.documents.length === 0) return <ProblemPage problem={problem} />
  const ids = collected.documents.map(({ id }) => id)
  const received = (documents.data ?? []).filter(({ held }) => ids.includes(held.id))
  return (
    <>
      <Receipt title={t('wallet.received.title', { count: ids.length })} />
      {problem !== undefined && (
        <Notice tone="warning">
          <p>{t('wallet.received.notAll')}</p>
        </Notice>
      )}
      {collected.documents.some(({ issuer }) => !issuer.isKnown) && (
        <Notice tone="warning" title={t('wallet.issuerUnknown.title')}>
          <p>{t('wallet.issuerUnknown.text')}</p>
        </Notice>
      )}
      <ul className="wa-cards">
        {received.map((document) => (
          <li key={document.held.id}>
            <DocumentCard document={document} />
          </li>
        ))}
      </ul>
      <div className="pa-actions">
        <ButtonLink to="/">{t('wallet.toDocuments')}</ButtonLink>
      </div>
    </>
  )
}
