/** Confirmation of what just happened, with the reference to keep. */
import { usePageTitle } from './page.tsx'

interface ReceiptProps {
  readonly title: string
  readonly tone?: 'done' | 'waiting' | 'open'
  readonly label?: string
  readonly reference?: string
}

export function Receipt({ title, tone = 'done', label, reference }: ReceiptProps) {
  usePageTitle(title)
  return (
    <div className="pa-receipt" data-tone={tone}>
      <h1>{title}</h1>
      {reference !== undefined && (
        <p>
          {label} <strong className="pa-code">{reference}</strong>
        </p>
      )}
    </div>
  )
}
