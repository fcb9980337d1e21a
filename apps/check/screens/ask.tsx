/** Asking a wallet: the code to show, a link for a wallet on this device, and the answer as soon as it is there. */
import {
  BackLink,
  ButtonAnchor,
  ButtonLink,
  type CheckSession,
  type CheckSessionState,
  Loaded,
  Notice,
  Page,
  type Policy,
  Qr,
  useMessages,
  useResource,
  Waiting,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ResultView } from './result.tsx'

interface Asked {
  readonly session: CheckSession
  readonly policy: Policy
  readonly date: string
}

const whileOpen = (found: CheckSessionState | undefined) =>
  found === undefined || found.state === 'waiting' || found.state === 'received' ? 1000 : false

export function AskScreen() {
  const { sessionId = '' } = useParams({ strict: false })
  const asked = useQueryClient().getQueryData<Asked>(['check-session', sessionId])
  const state = useResource<CheckSessionState>(`/api/check/sessions/${encodeURIComponent(sessionId)}`, { every: whileOpen })
  return <Loaded of={state}>{(found) => <ByState found={found} asked={asked} />}</Loaded>
}

function ByState({ found, asked }: { readonly found: CheckSessionState; readonly asked: Asked | undefined }) {
  const { t } = useMessages()
  if (found.state === 'done' && found.result !== undefined)
    return <ResultView result={found.result} date={asked?.date} policy={asked?.policy} />
  if (found.state === 'waiting' || found.state === 'received')
    return <Open received={found.state === 'received'} session={asked?.session} policy={asked?.policy} />
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

interface OpenProps {
  readonly received: boolean
  readonly session: CheckSession | undefined
  readonly policy: Policy | undefined
}

function Open({ received, session, policy }: OpenProps) {
  const { t } = useMessages()
  return (
    <Page title={t('check.ask.title')} back={<BackLink to="/" />}>
      <Waiting label={received ? t('check.ask.received') : t('check.ask.waiting')} />
      {session !== undefined && !received && (
        <>
          <Qr svg={session.qrSvg} alt={t('check.ask.qrAlt')} />
          <div className="pa-actions">
            <ButtonAnchor href={session.walletUri} size="lg" variant="secondary">
              {t('check.ask.sameDevice')}
            </ButtonAnchor>
          </div>
          {policy !== undefined && <p className="pa-quiet">{t(`check.ask.what.${policy}`)}</p>}
        </>
      )}
    </Page>
  )
}
