/** What became of a document: a fold over its events. Superseded and withdrawn are final. */
import type { PlainDate } from '@passerelle/kernel'

export type DocumentEventKind = 'issued' | 'superseded' | 'withdrawn' | 'cover-ended'

export interface DocumentEvent {
  readonly kind: DocumentEventKind
  /** The day from which it counts; for cover-ended the last day covered. */
  readonly effectiveOn: PlainDate
  readonly byDocument?: string
}

export interface Standing {
  readonly state: 'valid' | 'superseded' | 'withdrawn'
  /** Day of the change, when it is no longer valid. */
  readonly since?: PlainDate
  readonly supersededBy?: string
  /** Last day covered, when the cover was ended early. */
  readonly coverEndedOn?: PlainDate
}

export function standingOf(events: readonly DocumentEvent[]): Standing {
  return events.reduce<Standing>(apply, { state: 'valid' })
}

function apply(standing: Standing, event: DocumentEvent): Standing {
  switch (event.kind) {
    case 'issued':
      return standing
    case 'cover-ended':
      return { ...standing, coverEndedOn: event.effectiveOn }
    case 'superseded':
      return {
        ...standing,
        state: 'superseded',
        since: event.effectiveOn,
        ...(event.byDocument === undefined ? {} : { supersededBy: event.byDocument }),
      }
    case 'withdrawn':
      return { ...standing, state: 'withdrawn', since: event.effectiveOn }
  }
}
