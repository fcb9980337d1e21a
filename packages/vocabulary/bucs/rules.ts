/**
 * From a page to what the engine runs: flat trigger rules (*when this ends well on that document, do this to a possible action*)
 * and the traits of each document for each role. Derived when first asked for, and kept.
 */
import type { BucDefinition } from './buc-definition.ts'
import type { Effect, Step } from './document-row.ts'
import {
  features,
  featuresOn,
  type MountedProcess,
  mountsOf,
  type Opening,
  type Origin,
  type Row,
  receives,
  rowsOf,
  sends,
  startEvent,
  startersOf,
} from './expand-page.ts'
import type { ActionKind, BucRole, DocumentTrait, EventKind } from './process-words.ts'

export interface Rule extends Omit<Effect, 'action'> {
  readonly action: ActionKind
  readonly effect: 'create' | 'remove' | 'suspend' | 'reactivate'
  readonly on: EventKind
  readonly onSed: string
  readonly firstTimeOnly: boolean
}

export interface ExplainedRule {
  readonly origin: Origin
  readonly rule: Rule
}

type PerRole<T> = Record<BucRole, T>
const derivedRules = new WeakMap<BucDefinition, Partial<PerRole<readonly Rule[]>>>()
const derivedTraits = new WeakMap<BucDefinition, Partial<PerRole<ReadonlyMap<string, readonly DocumentTrait[]>>>>()

export function rulesOf(buc: BucDefinition, role: BucRole): readonly Rule[] {
  return kept(derivedRules, buc, role, () => explainedRules(buc, role).map(({ rule }) => rule))
}

/** What the role may do with each document of the case, in the order of the page, X-documents and horizontal ones last. */
export function traitsOfRole(buc: BucDefinition, role: BucRole): ReadonlyMap<string, readonly DocumentTrait[]> {
  return kept(derivedTraits, buc, role, () => {
    const bySed = new Map<string, Row[]>()
    for (const row of rowsOf(buc)) {
      if (row.by === 'system') continue
      const others = bySed.get(row.sed)
      if (others === undefined) bySed.set(row.sed, [row])
      else others.push(row)
    }
    const traits = new Map<string, readonly DocumentTrait[]>()
    for (const [sed, all] of bySed) {
      const decided = all.filter((row) => row.sides === 'alike' || row.sides?.[role] !== undefined)
      const own = (decided.length > 0 ? decided : all).flatMap((row) => featuresOn(row, role))
      const starter = all.some((row) => row.starts) ? (['isStarter'] as const) : []
      traits.set(sed, [...starter, ...new Set(own.map((feature) => features[feature].trait))])
    }
    return traits
  })
}

export function traitsOf(buc: BucDefinition, role: BucRole, sed: string): readonly DocumentTrait[] {
  return traitsOfRole(buc, role).get(sed) ?? []
}

/** The rules with the part of the page that gives each. */
export function explainedRules(buc: BucDefinition, role: BucRole): readonly ExplainedRule[] {
  const rows = rowsOf(buc)
  const regular = [
    ...rows.flatMap((row) => explained(row.origin, rulesOfRow({ buc, rows, role }, row))),
    ...mountsOf(buc).flatMap((mount) => explained(mount.id, stepsOfMount(buc, mount, role).flatMap(rulesOfStep))),
  ]
  return [...without(buc.except?.[role] ?? [], regular), ...explained('also', (buc.also?.[role] ?? []).flatMap(rulesOfStep))]
}

function without(exceptions: readonly Step[], rules: readonly ExplainedRule[]): readonly ExplainedRule[] {
  if (exceptions.length === 0) return rules
  const taken = new Set(exceptions.flatMap(rulesOfStep).map(keyOf))
  return rules.filter(({ rule }) => !taken.has(keyOf(rule)))
}

interface Place {
  readonly buc: BucDefinition
  readonly rows: readonly Row[]
  readonly role: BucRole
}

function rulesOfRow(place: Place, row: Row): readonly Rule[] {
  return [...possibilities(place, row), ...awaitings(place, row), ...endings(place.role, row)].flatMap(rulesOfStep)
}

/** What the sender may write, and when. */
function possibilities(place: Place, row: Row): readonly Step[] {
  const { role } = place
  if (!sends(row, role)) return []
  const days = row.afterDays === undefined ? {} : { afterDays: row.afterDays }
  const isMine = (opening: Opening) => opening.for === undefined || opening.for === role
  const effectOf = (action: ActionKind, opening: Opening): Effect => ({
    action,
    sed: row.sed,
    ...days,
    ...(opening.if === undefined ? {} : { condition: opening.if }),
    ...(opening.unlessAnswer ? { ownParentType: 'NONE' } : {}),
    ...(opening.about === undefined ? {} : { ownParentType: opening.about }),
    ...(opening.afterOwn === undefined ? {} : { ownParentType: opening.sed, sameParent: true }),
  })
  const opens = (action: ActionKind, opening: Opening, events: readonly EventKind[]) =>
    events.map(
      (on): Step => ({
        on,
        sed: opening.afterOwn ?? opening.sed,
        ...firstIf(opening.once ?? row.once),
        opens: [effectOf(action, opening)],
      }),
    )
  return [
    ...row.after.filter(isMine).flatMap((opening) => opens('DOC_CREATE', opening, eventsOf(place, opening))),
    ...row.answers.filter(isMine).flatMap((opening) => opens('DOC_CREATE_REPLY', opening, answerEvents(place, row, opening))),
  ]
}

/** What the receiver awaits, and from when: a document from the start of the case, a reply from the document that it answers. */
function awaitings(place: Place, row: Row): readonly Step[] {
  const { buc, role } = place
  if (!receives(row, role)) return []
  const effect = (action: ActionKind): Pick<Step, 'opens'> => ({ opens: [{ action, sed: row.sed }] })
  const when = row.awaited ?? (row.after.length > 0 && !row.starts ? 'from-start' : undefined)
  const fromStart = startersOf(buc)
    .filter((sed) => sed !== row.sed)
    .map((sed): Step => ({ on: startEvent(role), sed, first: true, ...effect('DOC_RECEIVE') }))
  const inStep = row.after
    .filter((opening) => opening.on === 'passed')
    .flatMap((opening) =>
      eventsOf(place, opening).map(
        (on): Step => ({ on, sed: opening.sed, ...firstIf(opening.once ?? row.once), ...effect('DOC_RECEIVE') }),
      ),
    )
  const replies = row.answers.flatMap((opening) =>
    replyEvents(place, row, opening).map(
      (on): Step => ({ on, sed: opening.sed, ...firstIf(opening.once || row.awaited === 'once'), ...effect('DOC_RECEIVE_REPLY') }),
    ),
  )
  return [...(when === 'from-start' ? fromStart : when === 'in-step' ? inStep : []), ...replies]
}

function endings(role: BucRole, row: Row): readonly Step[] {
  if (!sends(row, role)) return []
  const parent = row.answers[0]?.sed
  const ends: readonly Effect[] = [
    ...(row.ends ?? []).map((sed): Effect => ({ action: 'WRITE', sed })),
    ...(row.settles ?? []).map(
      (sed): Effect => ({ action: 'WRITE', sed, sameParent: true, ...(parent === undefined ? {} : { ownParentType: parent }) }),
    ),
  ]
  return ends.length === 0 ? [] : [{ on: 'DOC_SEND', sed: row.sed, ends }]
}

/** How the event looks from this side. The documents that start a case go from the owner to the counterparty. */
function eventsOf({ rows, role }: Place, { sed, on }: Opening): readonly EventKind[] {
  if (on !== 'passed') return [eventOf[on]]
  const meant = rows.filter((row) => row.sed === sed)
  if (meant.some((row) => row.starts)) return [startEvent(role)]
  return [
    ...(meant.some((row) => sends(row, role)) ? (['DOC_SEND'] as const) : []),
    ...(meant.some((row) => receives(row, role)) ? (['DOC_RECEIVE'] as const) : []),
  ]
}

const eventOf = {
  sent: 'DOC_SEND',
  'sent-to-chosen': 'DOC_SEND_PARTICIPANTS',
  received: 'DOC_RECEIVE',
  'update-received': 'DOC_UPDATE_RECEIVE',
  drafted: 'DOC_CREATE',
  'draft-deleted': 'DOC_DELETE',
  invalidated: 'DOC_CANCEL',
} as const satisfies Record<Exclude<Opening['on'], 'passed'>, EventKind>

/** A reply is written by who received, and by the sender too where the row says so. */
function answerEvents({ rows, role }: Place, row: Row, { sed, on, afterOwn }: Opening): readonly EventKind[] {
  if (afterOwn !== undefined) return ['DOC_SEND']
  if (on !== 'passed') return [eventOf[on]]
  const meant = rows.filter((one) => one.sed === sed)
  return [
    ...(meant.some((one) => receives(one, role)) ? (['DOC_RECEIVE'] as const) : []),
    ...(row.answerableBySender && meant.some((one) => sends(one, role)) ? (['DOC_SEND'] as const) : []),
  ]
}

/** A reply is awaited by who asked; among several, by all who got the question. */
function replyEvents({ buc, rows, role }: Place, row: Row, { sed, on }: Opening): readonly EventKind[] {
  if (on !== 'passed') return []
  const meant = rows.filter((one) => one.sed === sed)
  const asked = meant.filter((one) => sends(one, role))
  const chose = asked.some((one) => featuresOn(one, role).includes('choose-receivers'))
  const others = buc.participants === 'multilateral' || row.answerableBySender
  return [
    ...(asked.length === 0 ? [] : ([chose ? 'DOC_SEND_PARTICIPANTS' : 'DOC_SEND'] as const)),
    ...(others && meant.some((one) => receives(one, role)) ? (['DOC_RECEIVE'] as const) : []),
  ]
}

function stepsOfMount(buc: BucDefinition, mount: MountedProcess, role: BucRole): readonly Step[] {
  const { process, by, target } = mount
  if (by !== 'either' && by !== role) return []
  const written = typeof target === 'object' ? target[role] : target
  const asWritten = ({ sed, ...effect }: Effect): Effect => {
    if (written === undefined) return sed === undefined ? effect : { ...effect, sed }
    return written === 'left out' ? effect : { ...effect, sed: written }
  }
  const starters =
    mount.after === undefined ? startersOf(buc) : [mount.after].flat().map((one) => (typeof one === 'string' ? one : one.sed))
  const { atStart, afterSending, otherStarts } = process
  return [
    ...(atStart === undefined
      ? []
      : starters.map(
          (sed): Step => ({
            on: startEvent(role),
            sed,
            first: true,
            ...(atStart.opens === undefined ? {} : { opens: atStart.opens.map(asWritten) }),
            ...(atStart.ends === undefined ? {} : { ends: atStart.ends.map(asWritten) }),
          }),
        )),
    ...(afterSending === undefined ? [] : [{ on: 'DOC_SEND' as const, sed: afterSending.sed, opens: afterSending.opens.map(asWritten) }]),
    ...(otherStarts === undefined || role !== 'caseOwner' ? [] : starters.flatMap((sed) => otherStartsAfter(sed, starters, mount))),
  ]
}

function otherStartsAfter(sed: string, starters: readonly string[], { process, once }: MountedProcess): readonly Step[] {
  const others = starters.filter((other) => other !== sed)
  const creating = others.map((other): Effect => ({ action: 'DOC_CREATE', sed: other }))
  if (process.otherStarts === 'locked-by-a-draft')
    return [
      { on: 'DOC_CREATE', sed, first: true, suspends: creating },
      { on: 'DOC_DELETE', sed, first: true, resumes: creating },
    ]
  return [{ on: 'DOC_SEND', sed, ...firstIf(once), ends: others.map((other): Effect => ({ action: 'WRITE', sed: other })) }]
}

const writing = ['DOC_CREATE', 'DOC_UPDATE', 'DOC_SEND'] as const

export function rulesOfStep(step: Step): readonly Rule[] {
  const rules = (effect: Rule['effect'], effects: readonly Effect[] = []): readonly Rule[] =>
    effects.flatMap(({ action, ...one }) =>
      (action === 'WRITE' ? writing : [action]).map((each) => ({
        effect,
        on: step.on,
        onSed: step.sed,
        firstTimeOnly: step.first === true,
        action: each,
        ...one,
      })),
    )
  return [
    ...rules('remove', step.ends),
    ...rules('create', step.opens),
    ...rules('suspend', step.suspends),
    ...rules('reactivate', step.resumes),
  ]
}

const firstIf = (once: boolean | undefined): Pick<Step, 'first'> => (once ? { first: true } : {})
const explained = (origin: Origin, rules: readonly Rule[]) => rules.map((rule): ExplainedRule => ({ origin, rule }))
const keyOf = (rule: Rule) => JSON.stringify(Object.entries(rule).sort())

function kept<T>(cache: WeakMap<BucDefinition, Partial<PerRole<T>>>, buc: BucDefinition, role: BucRole, derive: () => T): T {
  const known = cache.get(buc) ?? {}
  cache.set(buc, known)
  const value = known[role] ?? derive()
  known[role] = value
  return value
}
