/** What to check, for which day, and how: ask the wallet, or scan the code on paper. */

import { parsePlainDate } from '@passerelle/kernel'
import {
  Button,
  type CheckSession,
  DateInput,
  Details,
  ErrorSummary,
  Notice,
  Page,
  PhoneIcon,
  type Policy,
  type Problem,
  ProblemNotice,
  problemOf,
  QrIcon,
  Radios,
  useApi,
  useMessages,
  useSession,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { keepAskedCheck } from '../asked-check.ts'
import { policiesFor, today } from '../policies.ts'

export function HomeScreen() {
  const { t } = useMessages()
  const roles = useSession().data?.staff?.roles ?? []
  const policies = policiesFor(roles)
  const [first] = policies
  if (first === undefined)
    return (
      <Page title={t('check.home.title')}>
        <Notice tone="warning">
          <p>{t('check.home.noPolicy')}</p>
        </Notice>
      </Page>
    )
  return <Choose policies={policies} first={first} />
}

function Choose({ policies, first }: { readonly policies: readonly Policy[]; readonly first: Policy }) {
  const { t, date: dateText } = useMessages()
  const api = useApi()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [policy, setPolicy] = useState<Policy>(first)
  const [date, setDate] = useState(() => today(new Date()))
  const [otherDay, setOtherDay] = useState(false)
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<Problem>()
  const [asking, setAsking] = useState(false)

  const dateIsRight = (): boolean => {
    const wrong = parsePlainDate(date) === undefined
    setError(wrong ? t('error.ui/not-a-date') : undefined)
    return !wrong
  }
  const ask = async () => {
    setFailure(undefined)
    if (asking || !dateIsRight()) return
    setAsking(true)
    try {
      const session = await api.post<CheckSession>('/api/check/sessions', { policy, date, flow: 'cross-device' })
      keepAskedCheck({ session, policy, date })
      await navigate({ to: '/sessions/$sessionId', params: { sessionId: session.id } })
    } catch (caught) {
      setFailure(problemOf(caught))
      setAsking(false)
    }
  }
  const scan = () => {
    if (!dateIsRight()) return
    queries.setQueryData(['scan'], { policy, date })
    void navigate({ to: '/scan' })
  }
  return (
    <Page title={t(`check.home.title.${policy}`)}>
      <ErrorSummary errors={error === undefined ? [] : [{ target: 'date', text: error }]} />
      {failure !== undefined && <ProblemNotice problem={failure} trail />}
      {policies.length > 1 && (
        <Radios
          id="policy"
          label={t('check.home.policy')}
          value={policy}
          onChange={(value) => setPolicy(policies.find((known) => known === value) ?? first)}
          choices={policies.map((value) => ({ value, label: t(`check.policy.${value}`) }))}
        />
      )}
      {otherDay ? (
        <DateInput id="date" label={t(`check.home.date.${policy}`)} error={error} value={date} onChange={setDate} />
      ) : (
        <p className="pa-lead">
          {t('check.home.today', { date: dateText(date) })}{' '}
          <button type="button" className="pa-plain-button" onClick={() => setOtherDay(true)}>
            {t('check.home.otherDay')}
          </button>
        </p>
      )}
      <ul className="pa-big-choices">
        <li>
          <Button size="lg" busy={asking} onClick={() => void ask()}>
            <PhoneIcon />
            {t('check.home.wallet')}
          </Button>
        </li>
        <li>
          <Button size="lg" variant="secondary" onClick={scan}>
            <QrIcon />
            {t('check.home.paper')}
          </Button>
        </li>
      </ul>
      <Details summary={t('check.home.basis')}>
        <p>{t(`check.home.basis.${policy}`)}</p>
      </Details>
    </Page>
  )
}
