/** A door of its own: a use case played between engines in memory. No database, no clock, no network. */
export { type Count, type Replay, type ReplayedWalk, replayBuc, type UnreachedRule } from './replay-buc.ts'
export type { ReplayStep, StepKind } from './walk.ts'
