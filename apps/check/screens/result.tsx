/** The answer: the verdict, who and what it is about, three validities with the age of the status, the steps, and the proof. */
import {
  addressText,
  asList,
  asRecord,
  asText,
  ButtonLink,
  companyText,
  Details,
  type Messages,
  type Policy,
  Progress,
  type ProgressState,
  problemText,
  stepName,
  useMessages,
  Validities,
  type ValidityRow,
  Verdict,
  type VerificationResult,
} from '@passerelle/ui'
import { verdictOf } from '../verdict-of.ts'

interface ResultProps {
  readonly result: VerificationResult
  readonly date: string | undefined
  readonly policy: Policy | undefined
}

export function ResultView({ result, date, policy }: ResultProps) {
  const messages = useMessages()
  const { t } = messages
  const { kind, word, sentence } = verdictOf(result, policy)
  const failed = result.steps.find(({ outcome }) => outcome === 'not-passed' || outcome === 'failed')
  const supersededOn = result.status.supersededOn
  const day = date === undefined ? '' : messages.date(date)
  const reason =
    result.verdict === 'changed' && supersededOn !== undefined
      ? t('verdict.changedOn', { date: messages.date(supersededOn.slice(0, 10)) })
      : t(sentence, { date: day })
  return (
    <>
      <Verdict kind={kind} word={t(word)} sentence={reason} />
      {failed?.code !== undefined && kind !== 'yes' && <p className="pa-lead">{problemText(messages, { code: failed.code })}</p>}
      <Facts result={result} />
      {result.validities !== undefined && <ValidityList result={result} />}
      <p className="pa-quiet">{statusText(messages, result)}</p>
      <Details summary={t('result.steps')}>
        <Steps result={result} />
      </Details>
      {result.proofId !== undefined && <p>{t('result.proof')}</p>}
      {policy === 'healthcare-provider' && result.proofId !== undefined && <p className="pa-quiet">{t('result.bindingHealth')}</p>}
      {policy !== 'healthcare-provider' && kind === 'yes' && <p className="pa-quiet">{t('result.binding')}</p>}
      <div className="pa-actions">
        <ButtonLink to="/" size="lg">
          {t('check.again')}
        </ButtonLink>
        {result.proofId !== undefined && (
          <ButtonLink to="/proofs/$proofId" params={{ proofId: result.proofId }} variant="secondary">
            {t('result.openProof')}
          </ButtonLink>
        )}
      </div>
      {result.transaction !== undefined && (
        <p className="pa-error-code">
          {t('error.transaction', { id: result.transaction })}{' '}
          <a className="ds-link" href={`/desk/trail/${encodeURIComponent(result.transaction)}`}>
            {t('error.openTrail')}
          </a>
        </p>
      )}
    </>
  )
}

function Facts({ result }: { readonly result: VerificationResult }) {
  const messages = useMessages()
  const { t, date, country, period, find } = messages
  const { document } = result
  if (document === undefined) return null
  const { holder, type, number, employer, places, legislation, institution } = document
  const rows: readonly (readonly [string, string])[] = [
    [
      'holder',
      holder === undefined
        ? ''
        : t('result.holderLine', { name: `${holder.givenName} ${holder.familyName}`, birthDate: date(holder.birthDate) }),
    ],
    ['document', [find(`document.type.${type}`) ?? type, number ?? ''].filter((part) => part !== '').join('\n')],
    ['employer', employer === undefined ? '' : companyText(messages, employer)],
    ['places', placesText(messages, places)],
    ['period', document.period === undefined ? '' : period(document.period)],
    ['legislation', legislation === undefined ? '' : country(legislation)],
    ['institution', institutionText(institution)],
  ]
  return (
    <dl className="pa-facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{find(`result.${name}`) ?? name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function ValidityList({ result }: { readonly result: VerificationResult }) {
  const { t } = useMessages()
  const names = ['token', 'document', 'cover'] as const
  const rows: ValidityRow[] = names.flatMap((name) => {
    const found = result.validities?.[name]
    return found === undefined ? [] : [{ name, from: found.from, to: found.to, ok: found.ok }]
  })
  return (
    <>
      <h2>{t('validity.title')}</h2>
      <Validities rows={rows} />
    </>
  )
}

const states: Readonly<Record<string, ProgressState>> = {
  passed: 'done',
  failed: 'problem',
  'not-passed': 'problem',
  warning: 'warning',
  'not-applicable': 'off',
}

function Steps({ result }: { readonly result: VerificationResult }) {
  const messages = useMessages()
  return (
    <Progress
      steps={result.steps.map(({ name, outcome, code }) => ({
        key: name,
        title: stepName(messages, name),
        state: states[outcome] ?? 'off',
        stateLabel: messages.t(`step.state.${outcome}`),
        ...(code !== undefined &&
          !code.endsWith('/not-reached') && {
            body: (
              <span className="pa-quiet">
                {problemText(messages, { code })} {messages.t('error.code', { code })}
              </span>
            ),
          }),
      }))}
    />
  )
}

function statusText(messages: Messages, result: VerificationResult): string {
  const { value, asOf, ageSeconds } = result.status
  const state = messages.find(`status.${value}`) ?? value
  if (asOf === undefined) return messages.t('status.noTime', { state })
  const minutes = Math.floor((ageSeconds ?? 0) / 60)
  const at = messages.moment(asOf)
  if (minutes < 60) return messages.t('status.minutes', { state, at, minutes })
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? messages.t('status.hours', { state, at, hours })
    : messages.t('status.days', { state, at, days: Math.floor(hours / 24) })
}

function placesText(messages: Messages, places: unknown): string {
  return asList(places)
    .map((place) => {
      if (typeof place === 'string') return /^[A-Z]{2}$/.test(place) ? messages.country(place) : place
      const { name, companyOrVesselName, address, country } = asRecord(place)
      const where = address === undefined ? addressText(messages, place) : addressText(messages, address)
      const lines = [asText(name) || asText(companyOrVesselName), where.replaceAll('\n', ', ')]
      const state =
        typeof address !== 'object' && asText(country) !== '' && asText(asRecord(place)['town']) === ''
          ? messages.country(asText(country))
          : ''
      return [...lines, state].filter((line) => line !== '').join(', ')
    })
    .join('\n')
}

function institutionText(institution: unknown): string {
  if (typeof institution === 'string') return institution
  const { name, id } = asRecord(institution)
  return [asText(name), asText(id)].filter((part) => part !== '').join('\n')
}
