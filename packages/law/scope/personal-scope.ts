/**
 * What carries a person between States, by nationality or status: one reading for every area of the law.
 * Not looked at, because each area asks it of its own facts: whether the States apply the Regulation on the day, where the person resides
 * and whether lawfully, and a family that lends its right.
 * @source 883/2004 Art. 2(1); 1231/2010 Art. 1, recitals 18 and 19; EEA Agreement Annex VI; EU-CH Agreement Annex II;
 *   triangles with EEA-EFTA States and Switzerland: memory
 */
import { isStateCode, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import { type Agreement, agreementOf, appliesBesideOn, appliesRegulationOn } from '../states/participation.table.ts'
import { stateOfTerritory } from '../states/territories.table.ts'

export type Standing = 'national' | 'stateless-or-refugee' | 'third-country' | 'earlier-law'

/** What carries the person between the States, or why nothing does. */
export type Carriage =
  | { readonly by: 'EU' | 'EEA' | 'CH' }
  /** For a national of a third country who resides lawfully in one of the States. */
  | { readonly by: '1231/2010' }
  | {
      readonly by: 'nothing'
      /**
       * - `swiss-between-others`: whether the EU-Swiss agreement carries a Swiss national between two other States is disputed;
       * - `united-kingdom-left`: one of the States is the United Kingdom, after 2020;
       * - `earlier-law`: on the day the State of nationality still applied Regulation 1408/71.
       */
      readonly because: 'two-agreements' | 'swiss-between-others' | 'united-kingdom-left' | 'earlier-law' | 'before-1231'
    }
  | { readonly by: 'nothing'; readonly because: 'not-bound-by-1231'; readonly unbound: readonly [StateCode, ...StateCode[]] }

export const thirdCountryNationalsFrom = plainDate('2011-01-01')

/**
 * @param nationality a country, `stateless`, `refugee`, `third-country` (whichever) or `union-citizen` (of some Member State)
 * @param states all that have a part in the case, each once
 */
export function carriageOf(nationality: string, states: readonly StateCode[], on: PlainDate): Carriage {
  const standing = standingOf(nationality, on)
  if (standing === 'third-country') return carriageBy1231(states, on)
  return standing === 'earlier-law' ? byNothing['earlier-law'] : carriageByAgreement(nationality, states, on)
}

/** How the Regulation sees a nationality on a day; a national of a State that takes part later or no longer is not its national. */
export function standingOf(nationality: string, on: PlainDate): Standing {
  if (nationality === 'stateless' || nationality === 'refugee') return 'stateless-or-refugee'
  if (nationality === 'union-citizen') return 'national'
  if (!isStateCode(nationality)) return 'third-country'
  if (appliesRegulationOn(nationality, on)) return 'national'
  return agreementOf(nationality) === 'EEA' || agreementOf(nationality) === 'CH' ? 'earlier-law' : 'third-country'
}

/** Nationals of third countries between States: Denmark, the EFTA States and the United Kingdom are not bound. */
export function carriageBy1231(states: readonly StateCode[], on: PlainDate): Carriage {
  if (on < thirdCountryNationalsFrom) return byNothing['before-1231']
  const [first, ...others] = states.filter((state) => !appliesBesideOn('1231/2010', state, on))
  return first === undefined ? by['1231/2010'] : { by: 'nothing', because: 'not-bound-by-1231', unbound: [first, ...others] }
}

/** Whether a stateless person or a refugee who resides there resides in a State that takes part. */
export function takesPartOn(country: string, on: PlainDate): boolean {
  const state = stateOfTerritory(country)
  return state !== undefined && state !== 'clerk' && appliesRegulationOn(state, on)
}

/** The EEA Agreement and the EU-Swiss agreement do not add up: one of them must carry the person and all the States. */
function carriageByAgreement(nationality: string, states: readonly StateCode[], on: PlainDate): Carriage {
  const own = isStateCode(nationality) ? agreementOn(nationality, on) : 'EU'
  let hasEea = own === 'EEA'
  let hasSwitzerland = false
  for (const state of states) {
    const agreement = agreementOn(state, on)
    if (agreement === 'UK') return byNothing['united-kingdom-left']
    if (agreement === 'EEA') hasEea = true
    else if (agreement === 'CH') hasSwitzerland = true
  }
  if (hasEea && (hasSwitzerland || own === 'CH')) return byNothing['two-agreements']
  if (own === 'CH' && !hasSwitzerland && states.length > 1) return byNothing['swiss-between-others']
  return hasSwitzerland || own === 'CH' ? by.CH : hasEea ? by.EEA : by.EU
}

/** Until the end of 2020 the United Kingdom counts as a Member State. */
const agreementOn = (state: StateCode, on: PlainDate): Agreement =>
  state === 'GB' && appliesRegulationOn('GB', on) ? 'EU' : agreementOf(state)

const by = { EU: { by: 'EU' }, EEA: { by: 'EEA' }, CH: { by: 'CH' }, '1231/2010': { by: '1231/2010' } } as const
const byNothing = {
  'two-agreements': { by: 'nothing', because: 'two-agreements' },
  'swiss-between-others': { by: 'nothing', because: 'swiss-between-others' },
  'united-kingdom-left': { by: 'nothing', because: 'united-kingdom-left' },
  'earlier-law': { by: 'nothing', because: 'earlier-law' },
  'before-1231': { by: 'nothing', because: 'before-1231' },
} as const
