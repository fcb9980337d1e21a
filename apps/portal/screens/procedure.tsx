/** A procedure's start page: what it is, what is needed, how long, who decides, what it costs, how else. Readable without login. */
import { BackLink, ButtonLink, Details, Page, useMessages } from '@passerelle/ui'
import { useParams } from '@tanstack/react-router'
import { isProcedure } from '../procedures.ts'
import { NotFoundScreen } from './not-found.tsx'

export function ProcedureScreen() {
  const { procedure } = useParams({ strict: false })
  const { t, find } = useMessages()
  if (procedure === undefined || !isProcedure(procedure)) return <NotFoundScreen />
  const text = (part: string) => find(`procedure.${procedure}.${part}`) ?? ''
  const lines = (part: string) =>
    text(part)
      .split('\n')
      .map((line) => <li key={line}>{line}</li>)
  return (
    <Page title={text('name')} back={<BackLink to="/" />}>
      <p className="pa-lead">{text('summary')}</p>
      <h2>{t('procedure.forWhom')}</h2>
      <ul className="pa-list">{lines('forWhom')}</ul>
      <h2>{t('procedure.need')}</h2>
      <ul className="pa-list">{lines('need')}</ul>
      <h2>{t('procedure.after')}</h2>
      <p>{text('after')}</p>
      <p>{t('procedure.facts')}</p>
      <div className="pa-actions">
        <ButtonLink to="/start/$procedure/begin" params={{ procedure }} size="lg">
          {t('procedure.start')}
        </ButtonLink>
      </div>
      <Details summary={t('procedure.otherWays')}>
        <p>{t('procedure.otherWaysText')}</p>
      </Details>
      <Details summary={t('procedure.legalBasis')}>
        <p>{text('legalBasis')}</p>
      </Details>
    </Page>
  )
}
