/** Steps of something that takes a while, or that was checked: done, under way, still to come, failed. */
import type { ReactNode } from 'react'
import { BangIcon, CrossIcon, DashIcon, TickIcon } from './icons.tsx'

export type ProgressState = 'done' | 'now' | 'later' | 'problem' | 'warning' | 'off'

export interface ProgressStep {
  readonly key: string
  readonly title: string
  readonly state: ProgressState
  /** The state in a word, for those who do not see the sign. */
  readonly stateLabel: string
  readonly body?: ReactNode
}

const signs = { done: TickIcon, now: null, later: null, problem: CrossIcon, warning: BangIcon, off: DashIcon } as const

export function Progress({ steps }: { readonly steps: readonly ProgressStep[] }) {
  return (
    <ol className="pa-progress">
      {steps.map(({ key, title, state, stateLabel, body }) => {
        const Sign = signs[state]
        return (
          <li key={key} data-step={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="pa-progress__mark">{Sign !== null && <Sign />}</span>
            <span className="pa-progress__title">
              {title} <span className="pa-sr-only">{stateLabel}</span>
            </span>
            {body !== undefined && <div className="pa-progress__body">{body}</div>}
          </li>
        )
      })}
    </ol>
  )
}
