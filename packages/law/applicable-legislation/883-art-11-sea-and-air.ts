/**
 * Where work at sea and in the air counts: the flag, the payer in the State of residence, the home base.
 * @source 883/2004 Art. 11(4)-(5); 987/2009 Art. 14(5a); CJEU C-631/17, C-33/21
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import { type CountedPlace, placeOf, type ToPlace } from './counted-work.ts'
import type { Activity, Place } from './legislation-facts.ts'
import { type ActivityRule, from2010, lacks, leavesOpen, ofActivity } from './legislation-rule.ts'

/** A third-country flag counts nowhere, and then the residence rule takes over: `outside`. */
export const flagState: ActivityRule<'flag-state', 'no-close-link'> = {
  id: 'flag-state',
  provision: ['883/2004 Art 11(4)'],
  source: 'mondaq.com and webiis06 notes on Art. 11(4); CJEU C-631/17',
  validity: from2010,
  verified: true,
  leadsTo: ['883/2004 Art 11(3)(e)'],
  says: {
    condition: 'the place of work of a mariner follows from the flag, or from whoever pays',
    holds:
      'Work on board counts in {state}: the flag State, or the State of the payer where the mariner also resides; a third-country flag counts in none.',
    'no-close-link': 'Neither the flag nor the payer belongs to a State that applies the Regulation.',
  },
  evaluate: ({ activity, index, residenceState }, { on }) => {
    const facts = ['activities', 'residenceState'] as const
    const payer = payerOf(activity)
    if (activity.vesselFlag === undefined) return lacks(ofActivity(index, 'vesselFlag'))
    const flag = placeOf(activity.vesselFlag, on)
    if (flag === 'outside') {
      if (payer === undefined) return lacks(ofActivity(index, 'paidFrom'))
      if (placeOf(payer, on) === 'outside') return leavesOpen('no-close-link', facts)
      return {
        state: 'holds',
        concludes: 'outside',
        params: { state: 'outside' },
        facts,
        provision: ['883/2004 Art 11(4)', '883/2004 Art 11(3)(e)'],
      }
    }
    const state = findPlaceOnBoard(activity, residenceState, placeOf, on)
    if (state === undefined) return lacks(residenceState === undefined ? 'residenceState' : ofActivity(index, 'paidFrom'))
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}

/** Where no payer is named, the employer is taken to pay. */
const payerOf = ({ paidFrom, actualEmployerSeat, employerSeat }: Activity) => paidFrom ?? actualEmployerSeat ?? employerSeat

/** The flag State; or the residence, where somebody there pays the mariner of another State's ship. Undefined while that is not known. */
export function findPlaceOnBoard(
  activity: Activity,
  residence: Place | undefined,
  toPlace: ToPlace,
  on: PlainDate,
): CountedPlace | undefined {
  const { vesselFlag } = activity
  const payer = payerOf(activity)
  if (vesselFlag === undefined) return undefined
  const flag = toPlace(vesselFlag, on)
  if (flag === 'outside' || flag === residence || payer === vesselFlag) return flag
  if (residence === undefined) return undefined
  const home = toPlace(residence, on)
  if (home === 'outside') return flag
  if (payer === undefined) return undefined
  return payer === home ? home : flag
}

/** The crew room where aircrew start and end their day is their home base, where none is named. */
export const homeBase: ActivityRule<'home-base', 'crew-room-too-short' | 'home-base-outside'> = {
  id: 'home-base',
  provision: ['883/2004 Art 11(5)', '987/2009 Art 14(5a)'],
  source: 'legislation.gov.uk, 465/2012 Art. 2; trESS newsletter July 2012; CJEU C-33/21 (note)',
  validity: { from: plainDate('2012-06-28') },
  verified: true,
  leadsTo: ['883/2004 Art 13(1)'],
  says: {
    condition: 'the place of work of flight and cabin crew is their home base',
    holds: 'Work as flight or cabin crew counts in {state}, where the home base is, also when flying in several States.',
    'crew-room-too-short': 'No home base is named, and {minutes} minutes a day in the crew room do not show that it is one.',
    'home-base-outside': 'The home base is in a country that does not apply the Regulation.',
  },
  evaluate: ({ activity, index }, { on, parameters }) => {
    const { homeBase: named, crewRoom } = activity
    const facts = ['activities'] as const
    if (named !== undefined && named !== null) {
      const state = placeOf(named, on)
      return state === 'outside' ? leavesOpen('home-base-outside', facts) : { state: 'holds', concludes: state, params: { state }, facts }
    }
    if (crewRoom === undefined) return lacks(ofActivity(index, named === null ? 'crewRoom' : 'homeBase'))
    const state = findCrewRoomState(crewRoom, parameters.crewRoomMinutes, on)
    if (state === 'too-short') return leavesOpen('crew-room-too-short', facts, { minutes: crewRoom.minutesPerDay ?? 0 })
    if (state === undefined) return lacks(ofActivity(index, crewRoom.state === undefined ? 'crewRoom/state' : 'crewRoom/minutesPerDay'))
    if (state === 'outside') return leavesOpen('home-base-outside', facts)
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}

/** Before the home base counted: crew who live where the crew room is, and start and end the day there, work substantially at home. */
export const crewRoomAtHome: ActivityRule<'crew-room-at-home', 'no-crew-room-at-home' | 'crew-room-at-home-too-short'> = {
  id: 'crew-room-at-home',
  provision: ['883/2004 Art 13(1)(a)'],
  source: 'CJEU C-33/21 (note on the ruling)',
  validity: { from: plainDate('2010-05-01'), to: plainDate('2014-12-31') },
  verified: false,
  leadsTo: ['883/2004 Art 13(1)(b)'],
  says: {
    condition: 'aircrew use a crew room of the airline in the State where they reside',
    holds: 'The crew room in {state}, where the person resides, makes a substantial part of the work there.',
    'no-crew-room-at-home': 'No crew room of the airline is known in the State of residence.',
    'crew-room-at-home-too-short': 'Too little time a day is spent in the crew room.',
  },
  evaluate: ({ activity: { crewRoom }, index, residenceState }, { on, parameters }) => {
    const facts = ['activities', 'residenceState'] as const
    if (crewRoom === undefined) return lacks(ofActivity(index, 'crewRoom'))
    if (residenceState === undefined) return lacks('residenceState')
    const state = findCrewRoomState(crewRoom, parameters.crewRoomMinutes, on)
    if (state === undefined) return lacks(ofActivity(index, crewRoom.state === undefined ? 'crewRoom/state' : 'crewRoom/minutesPerDay'))
    if (state === 'too-short') return leavesOpen('crew-room-at-home-too-short', facts)
    if (state !== residenceState) return { state: 'fails', because: 'no-crew-room-at-home', facts }
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}

function findCrewRoomState(
  { state, minutesPerDay }: NonNullable<Parameters<typeof homeBase.evaluate>[0]['activity']['crewRoom']>,
  minutesNeeded: number,
  on: PlainDate,
): CountedPlace | 'too-short' | undefined {
  if (state === undefined || minutesPerDay === undefined) return undefined
  return minutesPerDay >= minutesNeeded ? placeOf(state, on) : 'too-short'
}
