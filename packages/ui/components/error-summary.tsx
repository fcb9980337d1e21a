/** The errors of a page, on top, with focus, each a link to its field in the same words. */
import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n/messages.tsx'

export interface SummaryError {
  /** The id of the input that must be changed. */
  readonly target: string
  readonly text: string
}

interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[]
  /** Before the input takes the focus: makes it visible where it is folded away. */
  readonly onFollow?: (target: string) => void
}

export function ErrorSummary({ errors, onFollow }: ErrorSummaryProps) {
  const { t } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="ds-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>{t('error.summary')}</h2>
      <ul className="ds-list">
        {errors.map(({ target, text }) => (
          <li key={target + text}>
            <a
              className="ds-link"
              href={`#${target}`}
              onClick={(event) => {
                event.preventDefault()
                onFollow?.(target)
                const input = document.getElementById(target)
                input?.focus()
                input?.scrollIntoView({ block: 'center' })
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
