/** A door of its own: use cases played between engines in memory, to show and to measure them. No database, no clock, no network. */
export { foldCase } from '../domain/fold-case.ts'
export { type LongCase, playLongCase } from './long-case.ts'
export { type Count, type Replay, type ReplayedWalk, replayBuc, type UnreachedRule } from './replay-buc.ts'
export type { ReplayStep, StepKind } from './walk.ts'
