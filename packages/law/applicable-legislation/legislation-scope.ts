/**
 * The door to Title II: a covered person, and States that apply the Regulation to each other on the day.
 * @source 883/2004 Arts. 2(1), 91; 1231/2010 Art. 1; EEA Agreement Annex VI; EU-CH Agreement Annex II; Withdrawal Agreement
 */
import { isStateCode, type PlainDate, type StateCode } from '@passerelle/kernel'
import { type Carriage, carriageBy1231, carriageOf, standingOf, takesPartOn } from '../scope/personal-scope.ts'
import { appliesRegulationOn, participation } from '../states/participation.table.ts'
import type { LegislationFacts, Place } from './legislation-facts.ts'
import { failsFor, from2010, lacks, leavesOpen, type SituationRule } from './legislation-rule.ts'

export const legislationPersonCovered: SituationRule<
  'legislation-person-covered',
  'no-agreement-covers' | 'earlier-law' | 'third-country-national' | 'one-state-only' | 'not-bound-by-1231' | 'outside',
  'covered'
> = {
  id: 'legislation-person-covered',
  provision: ['883/2004 Art 2(1)'],
  source: 'HMRC NIM33025; which agreement covers a triangle with EEA-EFTA States or Switzerland: memory',
  validity: from2010,
  verified: true,
  leadsTo: ['1231/2010 Art 1'],
  says: {
    condition: 'the Regulation covers the person',
    holds: 'The Regulation covers the person.',
    'no-agreement-covers': 'The EEA Agreement and the EU-Swiss agreement each bind other States, and neither alone covers this case.',
    'earlier-law': 'The State of nationality applied Regulation 1408/71 on the day, and no agreement had replaced it yet.',
    'third-country-national': 'A national of a third country is covered only in lawful residence, from 1 January 2011.',
    'one-state-only': 'All links are with one State, so Regulation 1231/2010 does not extend the coordination to a third-country national.',
    'not-bound-by-1231': '{state} is not bound by Regulation 1231/2010 on nationals of third countries.',
    outside: 'A stateless person or refugee is covered while residing in a State that applies the Regulation.',
  },
  evaluate: (known, { on }) => {
    const { nationalities, residenceState, isLegallyResident, involved } = known
    if (nationalities === undefined) return lacks('nationalities')
    const facts = ['nationalities', 'residenceState', 'activities'] as const
    let open: 'no-agreement-covers' | 'earlier-law' | undefined
    for (const nationality of nationalities) {
      const standing = standingOf(nationality, on)
      if (standing === 'third-country') continue
      if (standing === 'stateless-or-refugee') {
        if (residenceState === undefined) return lacks('residenceState')
        if (!takesPartOn(residenceState, on)) return leavesOpen('outside', facts)
      }
      const carriage = carriageOf(nationality, involved, on)
      if (carriage.by !== 'nothing') return { state: 'holds', concludes: 'covered', facts }
      open = carriage.because === 'earlier-law' ? 'earlier-law' : 'no-agreement-covers'
    }
    if (open !== undefined) return leavesOpen(open, facts)
    return thirdCountryNational(carriageBy1231(involved, on), involved, residenceState, isLegallyResident)
  },
}

function thirdCountryNational(
  carriage: Carriage,
  states: readonly StateCode[],
  residenceState: Place | undefined,
  isLegallyResident: boolean | undefined,
): ReturnType<typeof legislationPersonCovered.evaluate> {
  const provision = ['1231/2010 Art 1', '883/2004 Art 2(1)']
  const facts = ['nationalities', 'residenceState', 'isLegallyResident', 'activities'] as const
  if (carriage.by === 'nothing') {
    if (carriage.because !== 'not-bound-by-1231') return { ...leavesOpen('third-country-national', facts), provision }
    const params = { state: carriage.unbound[0] }
    return { ...leavesOpen('not-bound-by-1231', facts, params), provision: ['1231/2010 recital 19', '1231/2010 Art 1'] }
  }
  if (residenceState === undefined) return lacks('residenceState')
  if (isLegallyResident === undefined) return { ...lacks('isLegallyResident'), provision }
  if (!isLegallyResident) return { ...failsFor('third-country-national', facts), provision }
  if (states.length < 2) return { ...leavesOpen('one-state-only', facts), provision }
  return { state: 'holds', concludes: 'covered', facts, provision }
}

/**
 * The States that have a part in the case, as far as they apply the Regulation: residence, work, seats, flags, benefits, service.
 * @returns each once
 */
export function involvedStates(facts: LegislationFacts, on: PlainDate): StateCode[] {
  const states: StateCode[] = []
  for (const place of placesOf(facts)) if (appliesRegulationOn(place, on) && !states.includes(place)) states.push(place)
  return states
}

/** All States named in the facts, whether they apply the Regulation or not. */
export function placesOf({ residenceState, activities, cashBenefits, calledUpBy }: LegislationFacts): StateCode[] {
  const places: StateCode[] = []
  add(places, residenceState)
  if (activities !== undefined)
    for (const activity of activities) {
      add(places, activity.workState)
      add(places, activity.actualEmployerSeat ?? activity.employerSeat)
      add(places, activity.administrationState)
      add(places, activity.vesselFlag)
      add(places, activity.paidFrom)
      add(places, activity.homeBase)
      add(places, activity.crewRoom?.state)
      add(places, activity.option?.state)
    }
  if (cashBenefits !== undefined) for (const benefit of cashBenefits) add(places, benefit.paidBy)
  add(places, calledUpBy?.state)
  return places
}

function add(places: StateCode[], place: Place | null | undefined): void {
  if (place !== undefined && isStateCode(place) && !places.includes(place)) places.push(place)
}

export const legislationStatesBound: SituationRule<'legislation-states-bound', 'not-yet-bound' | 'uk-after-transition', 'bound'> = {
  id: 'legislation-states-bound',
  provision: ['883/2004 Art 91'],
  source: 'lexgo.be on the start of application; Withdrawal Agreement notes (BDO, Deloitte NL)',
  validity: from2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the States concerned apply the Regulation to each other on the day',
    holds: 'The States concerned apply the Regulation on the day.',
    'not-yet-bound': '{state} applies the Regulation only from {from}.',
    'uk-after-transition':
      'The United Kingdom left on 31 December 2020: the Withdrawal Agreement goes on for situations that began before; the Protocol of the trade agreement governs others.',
  },
  evaluate: ({ residenceState, activities = [], cashBenefits = [], calledUpBy }, { on }) => {
    const facts = ['residenceState', 'activities', 'cashBenefits', 'calledUpBy'] as const
    // A seat in a State that does not apply the Regulation is a seat in a third country; work and residence there are not so simple.
    let found = unbound(residenceState, on)
    for (const { workState, administrationState, vesselFlag, homeBase, crewRoom, option } of activities)
      found ??=
        unbound(workState, on) ??
        unbound(administrationState, on) ??
        unbound(vesselFlag, on) ??
        unbound(homeBase, on) ??
        unbound(crewRoom?.state, on) ??
        unbound(option?.state, on)
    for (const { paidBy } of cashBenefits) found ??= unbound(paidBy, on)
    found ??= unbound(calledUpBy?.state, on)
    if (found === undefined) return { state: 'holds', concludes: 'bound', facts }
    if (on < participation[found].from) return leavesOpen('not-yet-bound', facts, { state: found, from: participation[found].from })
    return {
      ...leavesOpen('uk-after-transition', facts, { state: found }),
      leadsTo: ['TCA SSC.10', 'TCA SSC.12', 'Withdrawal Agreement Art 30'],
    }
  },
}

/** The State, where it is one that does not apply the Regulation on the day. */
const unbound = (place: Place | null | undefined, on: PlainDate) =>
  place !== undefined && isStateCode(place) && !appliesRegulationOn(place, on) ? place : undefined
