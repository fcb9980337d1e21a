/**
 * Whether every State that a family case looks at applies the Regulation on the day.
 * @source 883/2004 Art. 67; agreements on participation. Family benefits stand outside the Protocol with the United Kingdom.
 */
import { type CountryCode, isStateCode, plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'

export const since2010 = { from: plainDate('2010-05-01') }

export interface StatesOfFamily {
  /** States with a right, and the countries where the children live. */
  readonly states: readonly (CountryCode | undefined)[]
}

export const familyStatesBound: Rule<
  StatesOfFamily,
  'family-states-bound',
  'country-outside' | 'not-bound-that-day' | 'uk-after-transition'
> = {
  id: 'family-states-bound',
  provision: ['883/2004 Art 67'],
  source: 'facts on the participation of States; notes of practitioners on the end of the transition period',
  validity: since2010,
  verified: true,
  leadsTo: ['Withdrawal Agreement Art 30', 'TCA SSC.3'],
  says: {
    condition: 'all States of the case apply the Regulation on that day',
    holds: 'All States of the case apply the Regulation on that day.',
    'country-outside': '{state} does not take part in the coordination, so national law or another agreement decides.',
    'not-bound-that-day': '{state} did not apply the Regulation on that day.',
    'uk-after-transition':
      'The United Kingdom has been outside since 2021. Family benefits are coordinated only for persons whom the Withdrawal Agreement protects.',
  },
  evaluate: ({ states }, { on }) => {
    for (const state of states) {
      if (state === undefined) continue
      if (!isStateCode(state)) return { state: 'fails', because: 'country-outside', params: { state }, facts: [] }
      if (!appliesRegulationOn(state, on))
        return { state: 'fails', because: state === 'GB' ? 'uk-after-transition' : 'not-bound-that-day', params: { state }, facts: [] }
    }
    return { state: 'holds', facts: [] }
  },
}
