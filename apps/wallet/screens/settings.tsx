/** About this wallet: where everything is, whom it knows, and how to erase it all. */
import { Button, ButtonLink, Checkbox, ErrorSummary, Notice, Page, useMessages } from '@passerelle/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { knownAuthorities } from '../certificates/known-authorities.ts'
import { eraseEverything } from '../store/documents.ts'
import { ProblemPage, problemOfFailure } from './problem-page.tsx'

export function SettingsScreen() {
  const { t } = useMessages()
  return (
    <Page title={t('wallet.settings.title')}>
      <h2>{t('wallet.settings.where')}</h2>
      <p>{t('wallet.settings.whereText')}</p>
      <p>{t('wallet.settings.keysText')}</p>
      <KnownAuthorities />
      <Erase />
    </Page>
  )
}

function KnownAuthorities() {
  const { t } = useMessages()
  const authorities = useQuery({ queryKey: ['authorities'], queryFn: knownAuthorities }).data
  return (
    <>
      <h2>{t('wallet.settings.authorities')}</h2>
      <p>{t('wallet.settings.authoritiesText')}</p>
      {authorities?.length === 0 && (
        <Notice tone="warning">
          <p>{t('wallet.settings.noAuthorities')}</p>
        </Notice>
      )}
      {authorities !== undefined && authorities.length > 0 && (
        <ul className="pa-list">
          {authorities.map(({ subject }) => (
            <li key={`${subject.organization} ${subject.commonName}`}>{subject.commonName ?? subject.organization}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Erase() {
  const { t } = useMessages()
  const queries = useQueryClient()
  const [isSure, setSure] = useState(false)
  const [error, setError] = useState<string>()
  const [outcome, setOutcome] = useState<'erased' | { readonly failure: unknown }>()
  const erase = async () => {
    if (!isSure) return setError(t('wallet.settings.eraseMissing'))
    await eraseEverything()
    queries.clear()
    setOutcome('erased')
  }
  if (outcome === 'erased')
    return (
      <Notice tone="success" title={t('wallet.settings.erased')} live>
        <p>{t('wallet.settings.erasedText')}</p>
        <ButtonLink to="/" variant="secondary">
          {t('wallet.toDocuments')}
        </ButtonLink>
      </Notice>
    )
  if (outcome !== undefined) return <ProblemPage problem={problemOfFailure(outcome.failure)} />
  return (
    <form
      className="pa-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        erase().catch((failure: unknown) => setOutcome({ failure }))
      }}
    >
      <h2>{t('wallet.settings.erase')}</h2>
      <ErrorSummary errors={error === undefined ? [] : [{ target: 'erase-sure', text: error }]} />
      <p>{t('wallet.settings.eraseText')}</p>
      <Checkbox id="erase-sure" label={t('wallet.settings.eraseSure')} checked={isSure} onChange={setSure} error={error} />
      <Button type="submit" variant="secondary">
        {t('wallet.settings.eraseGo')}
      </Button>
    </form>
  )
}
