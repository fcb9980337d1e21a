/** The decision: what came out, the document, and every reason with its article in plain language. */
import { Answers, BackLink, ButtonAnchor, ButtonLink, Details, Reasons, Receipt, type RequestView, useMessages } from '@passerelle/ui'
import { answeredQuestions, documentPath } from '../request-steps.ts'
import { useAnswerRows } from './answer-rows.tsx'

export function DecidedScreen({ request }: { readonly request: RequestView }) {
  const { t, wanted } = useMessages()
  const rows = useAnswerRows(request, answeredQuestions(request), false)
  const outcome = request.decision?.outcome ?? 'with-clerk'
  const documents = request.documents ?? []
  return (
    <>
      <BackLink to="/" label={t('portal.nav.home')} />
      <Receipt
        title={t(`request.outcome.${outcome}`)}
        tone={outcome === 'issued' ? 'done' : 'open'}
        label={t('request.receipt.reference')}
        {...(request.receipt !== undefined && { reference: request.receipt.reference })}
      />
      <p className="pa-lead">{t(`request.outcomeText.${outcome}`)}</p>
      {documents.length > 0 && <h2>{t('request.documents')}</h2>}
      {documents.map((document) => (
        <div key={document.id}>
          <h3>
            {t(`document.type.${document.type === 'PDA1' || document.type === 'EHIC' ? document.type : 'PRC'}`)}{' '}
            <span className="pa-code">{document.number}</span>
          </h3>
          <div className="pa-actions">
            <ButtonLink to="/documents/$documentId" params={{ documentId: document.id }}>
              {t('document.open')}
            </ButtonLink>
            {document.type !== 'EHIC' && (
              <ButtonAnchor href={`${documentPath(document.id)}/pdf?lang=${wanted}`} variant="secondary">
                {t('document.pdf')}
              </ButtonAnchor>
            )}
          </div>
        </div>
      ))}
      {request.decision !== undefined && request.decision.reasons.length > 0 && (
        <>
          <h2>{t('request.reasons')}</h2>
          <p>{t('request.reasonsText')}</p>
          <Reasons reasons={request.decision.reasons} />
        </>
      )}
      {outcome !== 'issued' && <p>{t('request.appeal')}</p>}
      <Details summary={t('request.yourAnswers')}>
        <Answers rows={rows} />
      </Details>
    </>
  )
}
