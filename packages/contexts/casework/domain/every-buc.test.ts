import { bucs } from '@passerelle/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aTable, Choices, deliverAll, newcomer, type Player, type Table, takeStep } from '../testing/many-parties.ts'
import { grantKey } from '../testing/naive-rules.ts'
import { listAllowedActions } from './allowed-actions.ts'
import { isReopeningAskedFor } from './case-turns.ts'
import { foldCase } from './fold-case.ts'
import { ruleType } from './possible-actions.ts'

const steps = 30
const numbers = fc.array(fc.nat(839), { minLength: 211, maxLength: 211 })
/** A failure is played again with the seed and path that it names. */
const { SEED, WALK, RUNS = '10' } = process.env
const parameters = {
  numRuns: Number(RUNS),
  endOnFailure: true,
  ...(SEED === undefined || WALK === undefined ? {} : { seed: Number(SEED), path: WALK }),
}
const engineOwn = new Set(['X003', 'X004', 'X013'])

/** What the engine offers beside what the second reading of the rules gives. */
function judge({ buc }: Table, player: Player): void {
  const { party, oracle, isChanged } = player
  if (oracle === undefined || party.state.status !== 'open' || !isChanged || party.state.counterparties.length === 0) return
  player.isChanged = false
  const { must, may } = oracle.offers()
  const offered = listAllowedActions(party.state, new Date(0))
    .filter((one) => one.action !== 'delete-draft' && !(one.action === 'send' && one.documentId !== undefined))
    .filter((one) => !engineOwn.has(one.documentType))
  const isGone = (key: string) => {
    const [what, type, about = ''] = key.split(' ')
    const document = party.state.documents.get(about)
    if (document === undefined) return false
    // What another has written for this side's part is not changed by this side.
    if (document.isOurs && document.direction === 'in' && (what === 'update' || type === 'X008')) return true
    const here = party.state.counterparties.map(({ id }) => id)
    return document.status === 'refused' || !here.some((id) => id === document.sender || document.receivers.includes(id))
  }
  const keys = new Map(
    offered.map((one) => [
      grantKey({
        what: one.action === 'update' ? 'update' : 'write',
        type: ruleType(one.documentType),
        ...(one.documentId === undefined ? {} : { about: one.documentId }),
      }),
      one,
    ]),
  )
  const missing = [...must].filter((key) => !keys.has(key) && !isGone(key))
  if (missing.length > 0) expect.fail(`${buc.id} ${party.id}: the rules give it and the engine does not: ${missing.join()}`)
  const allowed = new Map(may.map((one) => [grantKey(one), one]))
  const isReopened = party.state.turns.length > 0
  for (const [key, one] of keys) {
    if (one.documentType === 'X001' && isReopened) continue
    const grant = allowed.get(key) ?? may.find(({ type, about }) => type === ruleType(one.documentType) && about === '?')
    if (grant === undefined) expect.fail(`${buc.id} ${party.id}: the engine offers ${key}, which no rule gives`)
    const from = one.availableFrom === undefined ? 0 : Date.parse(one.availableFrom)
    if (grant.isSure && from !== grant.from) expect.fail(`${buc.id} ${party.id}: ${key} opens at another time than the rules say`)
  }
}

function settled(table: Table): void {
  const present = [...table.players.values()].filter(({ party }) => party.state.role !== undefined && party.state.status !== 'left')
  for (const { party } of present) {
    for (const message of party.state.messages.values()) {
      const what = `${table.buc.id} ${party.id}: ${message.ref.type} v${message.ref.version} from ${message.from} ${message.outcome} ${message.refusal}`
      const waits = message.outcome === 'held' && !(message.refusal === 'case-closed' && isReopeningAskedFor(party.state))
      if (waits) expect.fail(what)
      if (message.outcome === 'refused') expect(['case-closed', 'participant-left'], what).toContain(message.refusal)
    }
  }
  const statuses = new Set(present.map(({ party }) => party.state.status))
  expect(statuses.size, `${table.buc.id}: ${[...statuses].join()}`).toBeLessThanOrEqual(1)
  for (const { party } of present) {
    for (const document of party.state.documents.values()) {
      if (document.direction !== 'out' || document.type === 'X050') continue
      for (const other of present) {
        if (!document.receivers.includes(other.party.id)) continue
        const copy = other.party.state.documents.get(document.setId)
        const what = `${table.buc.id}: ${document.type} of ${party.id} at ${other.party.id}`
        if (document.status === 'refused') expect(copy?.status ?? 'refused', what).toBe('refused')
        else {
          expect(copy?.status, what).toBe(document.status === 'cancelled' ? 'cancelled' : 'received')
          expect(
            copy?.versions.map(({ version, digest }) => `${version} ${digest}`),
            what,
          ).toEqual(document.versions.map(({ version, digest }) => `${version} ${digest}`))
        }
      }
    }
  }
}

describe('every business use case', () => {
  const counted = { documents: 0, refused: 0, joined: 0, reopened: 0, forwarded: 0, ownersForwarded: 0 }
  it.each(Object.values(bucs).map((buc) => [buc.id, buc] as const))(
    '%s: the sides agree in the end, and each was offered what the rules give, no more and no less',
    (_, buc) => {
      fc.assert(
        fc.property(numbers, (given) => {
          const choices = new Choices(given)
          const table = aTable(buc, choices.next(2) === 0 ? 'removals' : 'forwardings')
          for (let step = 0; step < steps; step++) {
            takeStep(table, choices)
            for (const player of table.players.values()) judge(table, player)
          }
          deliverAll(table, choices)
          for (const player of table.players.values()) judge(table, player)
          settled(table)
          for (const { party } of table.players.values()) {
            counted.documents += party.state.documents.size
            counted.refused += [...party.state.messages.values()].filter((one) => one.outcome === 'refused').length
            if (party.id === newcomer && party.state.role !== undefined) counted.joined++
            if (party.state.successions.has(party.id)) counted.forwarded++
            if (party.state.successions.has(party.id) && party.state.role === 'caseOwner') counted.ownersForwarded++
            if (party.state.timeline.some((one) => one.kind === 'case-reopened')) counted.reopened++
          }
          const [any] = table.players.values()
          if (any !== undefined) expect(foldCase(any.party.id, any.party.events)).toEqual(any.party.state)
        }),
        parameters,
      )
    },
  )
  it('was walked far enough to say so', () => {
    expect(counted.documents).toBeGreaterThan(Number(RUNS) * 1000)
    expect(counted.forwarded).toBeGreaterThan(Number(RUNS) * 10)
    expect(counted.ownersForwarded).toBeGreaterThan(Number(RUNS))
  })
})
