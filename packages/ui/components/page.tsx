/** One page: its title in the tab and as the heading, and the heading takes focus when the reader arrives from another page. */
import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../i18n/messages.tsx'
import { BackIcon } from './icons.tsx'

let arrivals = 0

/** Sets the tab's title and moves focus to the page's `h1` after a navigation inside the face. */
export function usePageTitle(title: string): void {
  const { t } = useMessages()
  const full = t('shell.tabTitle', { title })
  const path = useRouterState({ select: (state) => state.location.pathname })
  const last = useRef('')
  useEffect(() => {
    document.title = full
  }, [full])
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    arrivals += 1
    if (arrivals === 1) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading === null || document.activeElement?.closest('.ds-error-summary')) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [path])
}

interface PageProps {
  readonly title: string
  /** A short line above the title that says what the page belongs to. */
  readonly caption?: string
  readonly back?: ReactNode
  /** The first sentence, larger; together with the title on a tinted band. */
  readonly hero?: string
  readonly children: ReactNode
}

export function Page({ title, caption, back, hero, children }: PageProps) {
  usePageTitle(title)
  if (hero !== undefined)
    return (
      <>
        <div className="pa-hero">
          <h1>{title}</h1>
          <p className="pa-lead">{hero}</p>
        </div>
        {children}
      </>
    )
  return (
    <>
      {back}
      <h1>
        {caption !== undefined && <span className="pa-caption">{caption}</span>}
        {title}
      </h1>
      {children}
    </>
  )
}

interface BackLinkProps {
  readonly to: string
  readonly label?: string
}

export function BackLink({ to, label }: BackLinkProps) {
  const { t } = useMessages()
  return (
    <Link to={to} className="ds-link pa-back">
      <BackIcon />
      {label ?? t('action.back')}
    </Link>
  )
}
