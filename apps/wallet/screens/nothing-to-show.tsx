/** A request that this wallet cannot answer: what is missing, where it comes from, and the way to say so to whoever asks. */
import { Button, ButtonLink, Notice, Page, useMessages } from '@passerelle/ui'
import { typeName } from '../documents/claim-rows.ts'
import type { ReadRequest } from '../presentation/read-request.ts'
import type { ProblemCode } from '../problems.ts'
import { Asker } from './asker.tsx'

interface NothingToShowProps {
  readonly read: ReadRequest
  readonly onDecline: () => void
}

export function NothingToShow({ read, onDecline }: NothingToShowProps) {
  const messages = useMessages()
  const { t, language } = messages
  const usedUp = read.plan.wouldNeedUsedCopies
  const code: ProblemCode = usedUp ? 'wallet/no-unused-copy' : 'wallet/no-matching-document'
  return (
    <Page key="nothing" title={t(usedUp ? 'wallet.problem.no-unused-copy.title' : 'wallet.problem.no-matching-document.title')}>
      <Notice tone="danger">
        <p>{t(usedUp ? 'wallet.problem.no-unused-copy.text' : 'wallet.problem.no-matching-document.text')}</p>
        <p className="pa-error-code">{t('error.code', { code })}</p>
      </Notice>
      {read.plan.missing.length > 0 && (
        <>
          <h2>{t('wallet.present.missing')}</h2>
          <ul className="pa-list">
            {read.plan.missing.map((vcts) => (
              <li key={vcts.join(' ')}>{typeName({ messages, language }, vcts[0] ?? '', [])}</li>
            ))}
          </ul>
        </>
      )}
      <Asker read={read} />
      <div className="pa-actions">
        <Button onClick={onDecline}>{t('wallet.present.tell')}</Button>
        <ButtonLink to="/" variant="secondary">
          {t('wallet.toDocuments')}
        </ButtonLink>
      </div>
    </Page>
  )
}
