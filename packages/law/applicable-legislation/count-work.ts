/**
 * Puts every activity of a day in the place where it counts, by asking the rules on ships, home bases and administrations.
 * @source 883/2004 Art. 11(3)-(5)
 */
import { isStateCode, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import type { Reasoning } from '../frame/reasoning.ts'
import { crewRoomAtHome, findPlaceOnBoard, flagState, homeBase } from './883-art-11-sea-and-air.ts'
import { appliedOldRegulationOn } from './1408-71-participation.table.ts'
import {
  type AboutActivity,
  type CountedActivity,
  type CountedPlace,
  findSeat,
  placeOf,
  type Situation,
  type ToPlace,
} from './counted-work.ts'
import type { Activity } from './legislation-facts.ts'
import { lacks, memory, ofActivity, type SituationRule } from './legislation-rule.ts'

export const everyActivityKnown: SituationRule<'every-activity-known', never, 'known'> = {
  id: 'every-activity-known',
  provision: ['883/2004 Art 11(1)', '987/2009 Art 14(10)'],
  source: memory,
  validity: { from: plainDate('1972-10-01') },
  verified: false,
  leadsTo: [],
  says: { condition: 'every activity is known with its kind and its place', holds: 'Every activity is known with its kind and its place.' },
  evaluate: ({ activities, is465InForce }) => {
    if (activities === undefined) return lacks('activities')
    for (const [index, { kind, workState, administrationState, crewRoom }] of activities.entries()) {
      if (kind === undefined) return lacks(ofActivity(index, 'kind'))
      if (kind === 'civil-servant' && administrationState === undefined) return lacks(ofActivity(index, 'administrationState'))
      const isPlacedByWork = kind === 'employed' || kind === 'self-employed' || kind === 'eu-contract-staff'
      // Before the home base counted, aircrew worked where they worked.
      const isAloft = kind === 'aircrew' && !is465InForce && crewRoom === undefined
      if ((isPlacedByWork || isAloft) && workState === undefined) return lacks(ofActivity(index, 'workState'))
    }
    return { state: 'holds', concludes: 'known', facts: ['activities'] }
  },
}

/** Before the home base counted, the crew room at home settles that a substantial part is done there. */
export interface SettledByCrewRoom {
  readonly crewRoomState: StateCode
}

type Asking = Pick<Reasoning<never>, 'ask' | 'at'>

/** @returns undefined where something is missing or open; the last finding says what */
export function countWork(thinking: Asking, scene: Situation): readonly CountedActivity[] | SettledByCrewRoom | undefined {
  if (thinking.ask(everyActivityKnown, scene).state !== 'holds') return undefined
  const { on } = thinking.at
  const activities = scene.activities ?? []
  const counted: CountedActivity[] = []
  let isComplete = true
  for (let index = 0; index < activities.length; index++) {
    const activity = activities[index]
    if (activity === undefined) continue
    const place = placeActivity(thinking, scene, activity, index)
    if (place === undefined) isComplete = false
    else if (place.isCrewRoom && activities.length === 1 && isStateCode(place.state)) return { crewRoomState: place.state }
    else counted.push(count(index, activity, place.kind, place.state, placeOf, on, place.by))
  }
  return isComplete ? counted : undefined
}

interface Placed {
  readonly state: CountedPlace
  readonly kind: CountedActivity['kind']
  readonly by?: NonNullable<CountedActivity['by']>
  readonly isCrewRoom?: true
}

function placeActivity(thinking: Asking, scene: Situation, activity: Activity, index: number): Placed | undefined {
  const { kind } = activity
  const { on } = thinking.at
  if (kind === 'mariner' || (kind === 'aircrew' && scene.is465InForce)) {
    const about: AboutActivity = { ...scene, activity, index }
    const said = kind === 'mariner' ? thinking.ask(flagState, about) : thinking.ask(homeBase, about)
    return said.state === 'holds' ? { state: said.concludes, kind: 'employed', by: kind === 'mariner' ? 'flag' : 'home-base' } : undefined
  }
  if (kind === 'aircrew' && activity.crewRoom !== undefined) {
    const said = thinking.ask(crewRoomAtHome, { ...scene, activity, index })
    if (said.state === 'holds') return { state: said.concludes, kind: 'employed', isCrewRoom: true }
    if (said.state === 'unknown' || activity.workState === undefined) return undefined
  }
  if (kind === 'civil-servant') return { state: placeOf(activity.administrationState ?? 'third-country', on), kind }
  return { state: placeOf(activity.workState ?? 'third-country', on), kind: kind === 'self-employed' ? kind : 'employed' }
}

const placeBefore2010: ToPlace = (place, on) => (isStateCode(place) && appliedOldRegulationOn(place, on) ? place : 'outside')

/** Under Regulation 1408/71, which knows flag and payer, but no home base. */
export function countWorkBefore2010(thinking: Asking, scene: Situation): readonly CountedActivity[] | undefined {
  if (thinking.ask(everyActivityKnown, scene).state !== 'holds') return undefined
  const { on } = thinking.at
  const counted: CountedActivity[] = []
  for (const [index, activity] of (scene.activities ?? []).entries()) {
    if (activity.kind === 'mariner') {
      const state = findPlaceOnBoard(activity, scene.residenceState, placeBefore2010, on)
      if (state === undefined) return undefined
      counted.push(count(index, activity, 'employed', state, placeBefore2010, on, 'flag'))
    } else if (activity.kind === 'civil-servant') {
      const state = placeBefore2010(activity.administrationState ?? 'third-country', on)
      counted.push(count(index, activity, 'civil-servant', state, placeBefore2010, on))
    } else {
      const kind = activity.kind === 'self-employed' ? 'self-employed' : 'employed'
      const state = placeBefore2010(activity.workState ?? 'third-country', on)
      counted.push(count(index, activity, kind, state, placeBefore2010, on))
    }
  }
  return counted
}

function count(
  index: number,
  activity: Activity,
  kind: CountedActivity['kind'],
  state: CountedPlace,
  toPlace: ToPlace,
  on: PlainDate,
  by?: CountedActivity['by'],
): CountedActivity {
  const { workingTimePercent, activityPercent, incomePercent, employer, isTelework, isMerelySupportive } = activity
  const seat = findSeat(activity, toPlace, on)
  return { index, kind, state, by, seat, employer, workingTimePercent, activityPercent, incomePercent, isTelework, isMerelySupportive }
}
