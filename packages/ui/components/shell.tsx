/** The frame of every page: skip link, whose node this is, language, who is logged in, navigation, footer. */
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useApi, useSession } from '../api/hooks.tsx'
import { languages } from '../i18n/languages.ts'
import { useMessages } from '../i18n/messages.tsx'
import { BridgeMark } from './icons.tsx'
import { LanguageButton, LanguagePanel } from './language-chooser.tsx'
import { Notice } from './notice.tsx'
import { ProblemNotice } from './problem-notice.tsx'

export interface NavigationItem {
  readonly to: string
  readonly label: string
}

interface ShellProps {
  /** Name of the face, in the reader's language. */
  readonly face: string
  readonly navigation?: readonly NavigationItem[]
  readonly children: ReactNode
}

export function Shell({ face, navigation = [], children }: ShellProps) {
  const { t, language, wanted, country } = useMessages()
  const [choosing, setChoosing] = useState(false)
  const session = useSession().data
  const institution = session?.staff?.institution.name ?? session?.node.name
  return (
    <div className="pa-shell" data-color-scheme="light">
      <a className="pa-skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="pa-header">
        <div className="pa-header__inner">
          <Link to="/" className="pa-brand">
            <span className="pa-brand__mark">
              <BridgeMark />
            </span>
            <span className="pa-brand__text">
              <span className="pa-brand__institution">{institution ?? t('shell.product')}</span>
              <span className="pa-brand__state">
                {session === undefined ? face : t('shell.stateAndFace', { state: country(session.node.state), face })}
              </span>
            </span>
          </Link>
          <div className="pa-header__tools">
            <LanguageButton open={choosing} onToggle={setChoosing} />
            <Who />
          </div>
        </div>
        <LanguagePanel open={choosing} onToggle={setChoosing} />
      </header>
      {navigation.length > 0 && (
        <nav className="pa-nav" aria-label={t('shell.navigation')}>
          <ul>
            {navigation.map(({ to, label }) => (
              <li key={to}>
                <Link to={to} activeOptions={{ exact: to === '/' }}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main id="main" className="pa-main" tabIndex={-1}>
        {language !== wanted && (
          <Notice tone="info">
            <p>{t('language.notYet', { language: languages.find(({ code }) => code === wanted)?.name ?? wanted })}</p>
          </Notice>
        )}
        <ReturnedProblem />
        {children}
      </main>
      <footer className="pa-footer">
        <div className="pa-footer__inner">
          <p>{t('shell.demonstration')}</p>
          <p>{t('shell.accessibility')}</p>
        </div>
      </footer>
    </div>
  )
}

/** A login that failed comes back with `?problem=<code>`. */
function ReturnedProblem() {
  const code = new URLSearchParams(location.search).get('problem')
  return code === null || !/^[a-z-]+\/[a-z0-9-]+$/.test(code) ? null : <ProblemNotice problem={{ code, status: 0 }} />
}

function Who() {
  const { t } = useMessages()
  const api = useApi()
  const session = useSession().data
  const name = session?.staff?.name ?? session?.person?.name
  if (name === undefined) return null
  const logOut = async () => {
    await api.post('/logout').catch(() => undefined)
    const base = `/${location.pathname.split('/')[1] ?? ''}/`
    location.assign(base)
  }
  const company = session?.person?.actingFor?.name
  return (
    <div className="pa-who">
      <span className="pa-who__name">{company === undefined ? name : t('shell.actingFor', { name, company })}</span>
      <button type="button" className="pa-plain-button" onClick={() => void logOut()}>
        {t('shell.logOut')}
      </button>
    </div>
  )
}
