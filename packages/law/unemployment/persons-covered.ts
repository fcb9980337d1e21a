/**
 * Whether the unemployment chapter carries the right of a person of a given nationality between the States that are known.
 * @source 883/2004 Art. 2(1); 1231/2010 Art. 1 and recital 19 (Denmark is not bound); a-kasser.dk on third-country nationals
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type from 'typebox'
import type { Rule } from '../frame/rule.ts'
import { carriageBy1231, carriageOf, standingOf } from '../scope/personal-scope.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'

/** ISO 3166-1 alpha-2, or a status that Art. 2(1) covers whatever the nationality. */
export const nationalitySchema = Type.Unsafe<string>({ type: 'string', pattern: '^([A-Z]{2}|stateless|refugee)$' })

export interface PersonBetweenStates {
  readonly nationality?: string
  readonly states: readonly StateCode[]
}

export type NotCovered =
  | 'united-kingdom'
  | 'before-the-regulation'
  | 'third-country-national-and-denmark'
  | 'third-country-national-and-efta'
  | 'british-national'
  | 'two-agreements'
  | 'earlier-law'

export const coveredWhenUnemployed: Rule<PersonBetweenStates, 'covered-when-unemployed', NotCovered> = {
  id: 'covered-when-unemployed',
  provision: ['883/2004 Art 2(1)', '1231/2010 Art 1', '1231/2010 recital 19'],
  source: 'a-kasser.dk, transferring periods and benefits; recital 19 of 1231/2010; the EEA part rests on navikt/melosys-api',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the Regulation, or Regulation 1231/2010, covers the person between the States concerned',
    holds: 'The person is covered in the States concerned.',
    'united-kingdom': 'The Regulation no longer applies to the United Kingdom: the Withdrawal Agreement or the Protocol may.',
    'before-the-regulation': '{state} did not apply the Regulation yet.',
    'third-country-national-and-denmark':
      'Denmark is not bound by Regulation 1231/2010: no adding up of periods and no export for nationals of third countries.',
    'third-country-national-and-efta':
      'Regulation 1231/2010 is not part of the EEA Agreement or of the agreement with Switzerland: national law or a bilateral agreement.',
    'british-national': 'A British national is covered by the Withdrawal Agreement, or as a national of a third country.',
    'two-agreements': 'The EEA Agreement and the agreement with Switzerland do not add up.',
    'earlier-law':
      'On that day Regulation 1408/71, with Regulation 859/2003 for nationals of third countries, still applied to the person.',
  },
  evaluate: ({ nationality, states }, { on }) => {
    const facts = ['nationality', 'states'] as const
    for (const state of states)
      if (!appliesRegulationOn(state, on))
        return {
          state: 'unknown',
          because: state === 'GB' ? 'united-kingdom' : 'before-the-regulation',
          missing: [],
          params: { state },
          provision: ['883/2004 Art 91'],
          leadsTo: state === 'GB' ? ['Withdrawal Agreement Art 30', 'TCA SSC'] : [],
          facts,
        }
    if (nationality === undefined) {
      const isCoveredAnyway = carriageBy1231(states, on).by !== 'nothing'
      return isCoveredAnyway ? { state: 'holds', presumed: true, facts } : { state: 'unknown', missing: ['nationality'], facts }
    }
    const carriage = carriageOf(nationality, states, on)
    if (nationality === 'GB' && standingOf('GB', on) === 'third-country') return leavesOpen('british-national')
    if (carriage.by === '1231/2010') return { state: 'holds', provision: ['1231/2010 Art 1'], facts }
    if (carriage.by !== 'nothing') return { state: 'holds', provision: ['883/2004 Art 2(1)'], facts }
    if (carriage.because === 'not-bound-by-1231') {
      if (carriage.unbound.includes('DK')) return { state: 'fails', because: 'third-country-national-and-denmark', facts }
      return leavesOpen('third-country-national-and-efta')
    }
    return leavesOpen(carriage.because === 'before-1231' || carriage.because === 'earlier-law' ? 'earlier-law' : 'two-agreements')

    function leavesOpen(because: NotCovered): ReturnType<typeof coveredWhenUnemployed.evaluate> {
      return { state: 'unknown', because, missing: [], facts }
    }
  },
}

const nordic: readonly string[] = ['DK', 'FI', 'IS', 'NO', 'SE']
export const isNordic = (state: string | undefined): boolean => state !== undefined && nordic.includes(state)
