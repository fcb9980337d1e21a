/** Keeps a page for people who are logged in; others get the way to log in and come back to this very page in this language. */
import type { ReactNode } from 'react'
import { useSession } from '../api/hooks.tsx'
import { useMessages } from '../i18n/messages.tsx'
import { ButtonAnchor } from './button.tsx'
import { Details } from './details.tsx'
import { Loaded } from './loading.tsx'
import { Page } from './page.tsx'

/** The node's login, with the page to return to and the language kept. */
export function loginUrl(returnTo: string, language: string): string {
  return `/login?${new URLSearchParams({ returnTo, lang: language })}`
}

interface LoginGateProps {
  readonly for: 'person' | 'staff'
  readonly children: ReactNode
}

export function LoginGate({ for: audience, children }: LoginGateProps) {
  const session = useSession()
  return (
    <Loaded of={session}>
      {(found) =>
        found[audience] === undefined ? (
          <Login for={audience} wrongAccount={found.person !== undefined || found.staff !== undefined} />
        ) : (
          children
        )
      }
    </Loaded>
  )
}

function Login({ for: audience, wrongAccount }: { readonly for: 'person' | 'staff'; readonly wrongAccount: boolean }) {
  const { t, wanted } = useMessages()
  const here = location.pathname + location.search
  return (
    <Page title={audience === 'person' ? t('login.personTitle') : t('login.staffTitle')}>
      {wrongAccount && <p>{audience === 'person' ? t('login.staffHere') : t('login.personHere')}</p>}
      <p className="pa-lead">{audience === 'person' ? t('login.personText') : t('login.staffText')}</p>
      <div className="pa-actions">
        <ButtonAnchor href={loginUrl(here, wanted)} size="lg">
          {t('login.eid')}
        </ButtonAnchor>
      </div>
      <p className="pa-quiet">{t('login.comeBack')}</p>
      {audience === 'person' && (
        <Details summary={t('login.withoutTitle')}>
          <p>{t('login.withoutText')}</p>
        </Details>
      )}
    </Page>
  )
}
