/** The machine's clock. */
import type { Clock } from '@passerelle/kernel'

export const systemClock: Clock = { now: () => new Date() }
