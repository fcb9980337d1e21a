/** What is shown while a read is under way, and when it failed. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { problemOf } from '../api/problem.ts'
import { useMessages } from '../i18n/messages.tsx'
import { Button } from './button.tsx'
import { ProblemNotice } from './problem-notice.tsx'

interface LoadedProps<T> {
  readonly of: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}

export function Loaded<T>({ of, children }: LoadedProps<T>) {
  const { t } = useMessages()
  if (of.data !== undefined) return <>{children(of.data)}</>
  if (of.isError) {
    return (
      <>
        <ProblemNotice problem={problemOf(of.error)} />
        <div className="pa-actions">
          <Button variant="secondary" onClick={() => void of.refetch()}>
            {t('action.tryAgain')}
          </Button>
        </div>
      </>
    )
  }
  return <Waiting label={t('state.loading')} />
}

export function Waiting({ label }: { readonly label: string }) {
  return (
    <p className="pa-loading" role="status">
      {label}
    </p>
  )
}
