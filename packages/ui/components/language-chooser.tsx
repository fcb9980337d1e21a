/** Every language by its own name; those without a message file yet say that English stands in. */
import { useEffect, useId, useRef } from 'react'
import { completeLanguages } from '../i18n/catalogue.ts'
import { type LanguageCode, languages } from '../i18n/languages.ts'
import { useMessages } from '../i18n/messages.tsx'
import { GlobeIcon } from './icons.tsx'

interface ChooserProps {
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
}

export const languagePanelId = 'language-panel'

export function LanguageButton({ open, onToggle }: ChooserProps) {
  const { t, wanted } = useMessages()
  const name = languages.find(({ code }) => code === wanted)?.name ?? wanted
  return (
    <button type="button" className="pa-plain-button" aria-expanded={open} aria-controls={languagePanelId} onClick={() => onToggle(!open)}>
      <GlobeIcon />
      <span className="pa-sr-only">{t('language.change')}</span>
      <span lang={wanted}>{name}</span>
    </button>
  )
}

export function LanguagePanel({ open, onToggle }: ChooserProps) {
  const { t, wanted, setLanguage } = useMessages()
  const panel = useRef<HTMLDivElement>(null)
  const completeId = useId()
  const laterId = useId()
  useEffect(() => {
    if (!open) return
    panel.current?.querySelector('button')?.focus()
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      onToggle(false)
      document.querySelector<HTMLElement>(`[aria-controls="${languagePanelId}"]`)?.focus()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [open, onToggle])
  if (!open) return <div id={languagePanelId} hidden />
  const choose = (code: LanguageCode) => {
    setLanguage(code)
    onToggle(false)
  }
  const list = (complete: boolean, labelledBy: string) => (
    <ul aria-labelledby={labelledBy}>
      {languages
        .filter(({ code }) => completeLanguages.has(code) === complete)
        .map(({ code, name }) => (
          <li key={code}>
            <button type="button" className="pa-plain-button" lang={code} aria-current={code === wanted} onClick={() => choose(code)}>
              {name}
            </button>
          </li>
        ))}
    </ul>
  )
  return (
    <div id={languagePanelId} ref={panel} className="pa-languages">
      <div className="pa-languages__inner">
        <h2 id={completeId}>{t('language.complete')}</h2>
        {list(true, completeId)}
        <h2 id={laterId}>{t('language.english')}</h2>
        {list(false, laterId)}
      </div>
    </div>
  )
}
