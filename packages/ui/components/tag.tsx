/** A status in one or two words, with a sign beside the colour. */
import { BangIcon, CrossIcon, DashIcon, TickIcon } from './icons.tsx'

export type TagTone = 'good' | 'bad' | 'warning' | 'quiet' | 'active'

const colours = { good: 'success', bad: 'danger', warning: 'warning', quiet: 'neutral', active: 'info' } as const
const signs = { good: TickIcon, bad: CrossIcon, warning: BangIcon, quiet: DashIcon, active: null } as const

export function Tag({ tone, label }: { readonly tone: TagTone; readonly label: string }) {
  const Sign = signs[tone]
  return (
    <span className="ds-tag" data-color={colours[tone]}>
      {Sign !== null && <Sign />}
      {label}
    </span>
  )
}
