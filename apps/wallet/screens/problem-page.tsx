/** Something did not work: what, the next step, its code, and the ways on from here. */
import { Button, ButtonLink, Notice, Page, useMessages } from '@passerelle/ui'
import type { ReactNode } from 'react'
import type { WalletProblem } from '../problems.ts'

interface ProblemPageProps {
  readonly problem: WalletProblem
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

export function ProblemPage({ problem, onRetry, children }: ProblemPageProps) {
  const { t, find } = useMessages()
  const { code, params, mayRetry = false } = problem
  const name = code.slice('wallet/'.length)
  return (
    <Page key={code} title={find(`wallet.problem.${name}.title`, params) ?? t('error.title')}>
      <Notice tone="danger">
        <p>{find(`wallet.problem.${name}.text`, params) ?? t('error.unknown', { code })}</p>
        <p className="pa-error-code">{t('error.code', { code })}</p>
      </Notice>
      {children}
      <div className="pa-actions">
        {mayRetry && onRetry !== undefined && <Button onClick={onRetry}>{t('action.tryAgain')}</Button>}
        <ButtonLink to="/" variant="secondary">
          {t('wallet.toDocuments')}
        </ButtonLink>
      </div>
    </Page>
  )
}

/** A read that failed as no error of the protocols does: most often the browser does not let the wallet store anything. */
export function problemOfFailure(error: unknown): WalletProblem {
  return { code: error instanceof DOMException ? 'wallet/storage-unavailable' : 'wallet/unexpected' }
}
