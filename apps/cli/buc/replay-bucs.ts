/** `passerelle buc replay`: a use case played between engines, as a picture with its coverage; or all of them, one a line. */
import { type Count, type Replay, replayBuc } from '@passerelle/casework/replay'
import { bucs } from '@passerelle/vocabulary'
import type { Output } from '../output.ts'
import { drawReplay } from './draw-replay.ts'
import { findKnownBuc, unknownBuc } from './find-known-buc.ts'

/** @returns 0 only where all sides agree in every walk */
export function replayBucs(id: string | undefined, { all, json }: { all: boolean; json: boolean }, output: Output): number {
  if (all === (id !== undefined)) {
    output.err('buc/which-buc: Name one use case, such as passerelle buc replay LA_BUC_04, or ask for --all.')
    return 2
  }
  return id === undefined ? replayAll(json, output) : replayOne(id, json, output)
}

function replayOne(id: string, json: boolean, output: Output): number {
  const buc = findKnownBuc(id)
  if (buc === undefined) {
    output.err(unknownBuc(id, Object.keys(bucs)))
    return 2
  }
  const replay = replayBuc(buc)
  if (json) output.out(JSON.stringify(replay, undefined, 2))
  else for (const line of drawReplay(buc, replay)) output.out(line)
  return exitCode([replay])
}

function replayAll(json: boolean, output: Output): number {
  const replays: Replay[] = []
  for (const buc of Object.values(bucs)) {
    const replay = replayBuc(buc)
    replays.push(replay)
    if (!json) output.out(lineOf(replay))
  }
  if (json) output.out(JSON.stringify(replays, undefined, 2))
  else output.out(totalOf(replays))
  return exitCode(replays)
}

const exitCode = (replays: readonly Replay[]) => (replays.every(({ disagreements }) => disagreements.length === 0) ? 0 : 1)

const share = ({ played, of }: Count) => `${played}/${of}`

export const rulesOfBoth = ({ rules: { caseOwner, counterparty } }: Replay): Count => ({
  played: caseOwner.played + counterparty.played,
  of: caseOwner.of + counterparty.of,
})

const stepsOf = ({ walks }: Replay) => walks.reduce((sum, { steps }) => sum + steps.length, 0)

function lineOf(replay: Replay): string {
  const { buc, walks, actions, unreached, disagreements } = replay
  const word = disagreements.length === 0 ? 'agree' : 'DIFFER'
  const cells = [
    buc.padEnd(10),
    word.padEnd(6),
    `rules ${share(rulesOfBoth(replay))}`.padEnd(13),
    `actions ${share(actions)}`.padEnd(15),
    `${stepsOf(replay)} steps in ${walks.length} ${walks.length === 1 ? 'walk' : 'walks'}`.padEnd(22),
  ]
  const [first] = disagreements
  const reasons = [...new Set(unreached.map(({ why }) => why))]
  return `${cells.join('  ')}  ${first ?? reasons.join('; ')}`.trimEnd()
}

function totalOf(replays: readonly Replay[]): string {
  const sum = (counts: readonly Count[]): Count => ({
    played: counts.reduce((all, { played }) => all + played, 0),
    of: counts.reduce((all, { of }) => all + of, 0),
  })
  const agree = replays.filter(({ disagreements }) => disagreements.length === 0).length
  const [rules, actions] = [sum(replays.map(rulesOfBoth)), sum(replays.map((replay) => replay.actions))]
  return `${agree} of ${replays.length} use cases agree; ${share(rules)} rules and ${share(actions)} actions played`
}
