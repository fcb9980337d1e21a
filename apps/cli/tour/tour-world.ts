/** What every journey of the tour is handed: where the world is, whom it trusts, and the days that this run is about. */
import { addDays, type PlainDate, plainDateAt } from '@passerelle/kernel'
import type { Addresses } from './addresses.ts'
import type { Browser } from './browser.ts'
import type { PublishedTrust } from './published-trust.ts'
import type { Walk } from './walk.ts'

export interface TourWorld {
  readonly walk: Walk
  readonly at: Addresses
  readonly trust: PublishedTrust
  /** Nobody's browser: for what is public, and for the stand-ins. */
  readonly visitor: Browser
  readonly now: Date
}

/** The day that a clock in that zone shows. */
export function todayIn({ now }: TourWorld, timeZone: string): PlainDate {
  return plainDateAt(now, timeZone)
}

/** A period of this run: began yesterday, whatever the zone; ends on a day that hardly two runs share, so that runs are told apart. */
export function freshPeriod({ now }: TourWorld): { readonly from: PlainDate; readonly to: PlainDate } {
  const today = plainDateAt(now)
  return { from: addDays(today, -1), to: addDays(today, 120 + (Math.floor(now.getTime() / 1000) % 480)) }
}
