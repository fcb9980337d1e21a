/** Asking a wallet: the code to show, a way to a wallet on this device, and the answer as soon as it is there. */
import {
  BackLink,
  Button,
  ButtonLink,
  type CheckSession,
  type CheckSessionState,
  Loaded,
  Notice,
  Page,
  type Problem,
  ProblemNotice,
  problemOf,
  Qr,
  useApi,
  useMessages,
  useResource,
  Waiting,
} from '@passerelle/ui'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type AskedCheck, findAskedCheck, keepAskedCheck } from '../asked-check.ts'
import { ResultView } from './result.tsx'

const whileOpen = (found: CheckSessionState | undefined) =>
  found === undefined || found.state === 'waiting' || found.state === 'received' ? 1000 : false

export function AskScreen() {
  const { sessionId = '' } = useParams({ strict: false })
  const { response_code: responseCode } = useSearch({ strict: false }) as { readonly response_code?: unknown }
  const query = typeof responseCode === 'string' ? `?${new URLSearchParams({ response_code: responseCode })}` : ''
  const state = useResource<CheckSessionState>(`/api/check/sessions/${encodeURIComponent(sessionId)}${query}`, { every: whileOpen })
  return <Loaded of={state}>{(found) => <ByState found={found} asked={findAskedCheck(sessionId)} />}</Loaded>
}

function ByState({ found, asked }: { readonly found: CheckSessionState; readonly asked: AskedCheck | undefined }) {
  const { t } = useMessages()
  if (found.state === 'done' && found.result !== undefined)
    return <ResultView result={found.result} date={asked?.date} policy={asked?.policy} />
  if (found.state === 'waiting' || found.state === 'received') return <Open received={found.state === 'received'} asked={asked} />
  const ended = found.state === 'refused' ? 'refused' : 'expired'
  return (
    <Page title={t(`check.ask.${ended}`)}>
      <Notice tone="warning">
        <p>{t(`check.ask.${ended}Text`)}</p>
      </Notice>
      <ButtonLink to="/" size="lg">
        {t('check.again')}
      </ButtonLink>
    </Page>
  )
}

function Open({ received, asked }: { readonly received: boolean; readonly asked: AskedCheck | undefined }) {
  const { t } = useMessages()
  const api = useApi()
  const [opening, setOpening] = useState(false)
  const [failure, setFailure] = useState<Problem>()

  /** The answer to a wallet on this device comes back to this browser, so it is asked anew. */
  const openHere = async ({ policy, date }: AskedCheck) => {
    setOpening(true)
    setFailure(undefined)
    try {
      const session = await api.post<CheckSession>('/api/check/sessions', { policy, date, flow: 'same-device' })
      keepAskedCheck({ session, policy, date })
      location.assign(session.walletUri)
    } catch (caught) {
      setFailure(problemOf(caught))
      setOpening(false)
    }
  }
  return (
    <Page title={t('check.ask.title')} back={<BackLink to="/" />}>
      {failure !== undefined && <ProblemNotice problem={failure} trail />}
      <Waiting label={received ? t('check.ask.received') : t('check.ask.waiting')} />
      {asked !== undefined && !received && (
        <>
          <Qr svg={asked.session.qrSvg} alt={t('check.ask.qrAlt')} />
          <div className="pa-actions">
            <Button size="lg" variant="secondary" busy={opening} onClick={() => void openHere(asked)}>
              {t('check.ask.sameDevice')}
            </Button>
          </div>
          <p className="pa-quiet">{t(`check.ask.what.${asked.policy}`)}</p>
        </>
      )}
    </Page>
  )
}
