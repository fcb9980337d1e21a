/**
 * The work that counts on a day, after the rules on ships, home bases, civil servants and real employers have put each activity in its State.
 * @source 883/2004 Art. 11(2)-(5); 987/2009 Art. 14(5a)
 */
import { isStateCode, type PlainDate, type StateCode } from '@passerelle/kernel'
import { appliesRegulationOn } from '../states/participation.table.ts'
import type { Activity, LegislationFacts, Place } from './legislation-facts.ts'

/** `outside`: no State in which the Regulation applies on the day. */
export type CountedPlace = StateCode | 'outside'

export interface CountedActivity {
  /** Place among `activities` of the facts. */
  readonly index: number
  readonly kind: 'employed' | 'self-employed' | 'civil-servant'
  readonly state: CountedPlace
  readonly by?: 'flag' | 'home-base' | undefined
  readonly employer?: string | undefined
  readonly seat?: CountedPlace | undefined
  readonly workingTimePercent?: number | undefined
  readonly activityPercent?: number | undefined
  readonly incomePercent?: number | undefined
  readonly isTelework?: boolean | undefined
  readonly isMerelySupportive?: boolean | undefined
}

/** All that is known, and the work that counts. */
export interface Situation extends LegislationFacts {
  readonly counted: readonly CountedActivity[]
  /** The States that have a part in the case and apply the Regulation. */
  readonly involved: readonly StateCode[]
  /** Regulation 465/2012 applies between all States concerned. */
  readonly is465InForce: boolean
}

/** Always the same fields in the same order, unknown ones undefined: rules read from one shape much faster than from as many as there are sets of facts. */
export function situationOf(facts: LegislationFacts, involved: readonly StateCode[], is465InForce: boolean): Situation {
  const situation: { [Key in keyof Required<Situation>]: Situation[Key] | undefined } = {
    nationalities: facts.nationalities,
    isLegallyResident: facts.isLegallyResident,
    residenceState: facts.residenceState,
    activities: facts.activities,
    cashBenefits: facts.cashBenefits,
    isContractInForce: facts.isContractInForce,
    calledUpBy: facts.calledUpBy,
    centreOfInterestState: facts.centreOfInterestState,
    teleworkRequest: facts.teleworkRequest,
    isHomeWorkAgreed: facts.isHomeWorkAgreed,
    pattern: facts.pattern,
    foreignA1: facts.foreignA1,
    exceptionAgreement: facts.exceptionAgreement,
    vesselRegisteredIn: facts.vesselRegisteredIn,
    operatorEstablishedIn: facts.operatorEstablishedIn,
    counted: [],
    involved,
    is465InForce,
  }
  return situation as Situation
}

/** One activity, with what else its rules look at. */
export interface AboutActivity extends Situation {
  readonly activity: Activity
  readonly index: number
}

/** Which places count, under the Regulation that is applied. */
export type ToPlace = (place: Place, on: PlainDate) => CountedPlace

export const placeOf: ToPlace = (place, on) => (isStateCode(place) && appliesRegulationOn(place, on) ? place : 'outside')

export const isOn = ({ from, to }: { readonly from?: PlainDate; readonly to?: PlainDate }, on: PlainDate) =>
  (from === undefined || from <= on) && (to === undefined || on <= to)

/** The States, without third countries, in which counted work is done; each once, in order of first mention. */
export function statesOf(counted: readonly CountedActivity[]): StateCode[] {
  const states: StateCode[] = []
  for (const { state } of counted) if (state !== 'outside' && !states.includes(state)) states.push(state)
  return states
}

/** The seat of whoever really employs; undefined where only the contract partner is known, or nobody. */
export function findSeat(
  { employerSeat, contractPartnerSeat, actualEmployerSeat }: Activity,
  toPlace: ToPlace,
  on: PlainDate,
): CountedPlace | undefined {
  const seat = actualEmployerSeat ?? (contractPartnerSeat === undefined || contractPartnerSeat === employerSeat ? employerSeat : undefined)
  return seat === undefined ? undefined : toPlace(seat, on)
}
