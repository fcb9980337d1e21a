/**
 * Whether the States of a care case share one law on the day: the Regulation, or with the United Kingdom rules of the same content.
 * @source agreements on participation; TCA Protocol Arts. SSC.15-SSC.26 and Annexes SSC-3, SSC-4, SSC-7 (memory: same content as 883/2004 Arts. 17-28 and Annexes IV-V, 987/2009 Art. 64)
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { agreementOf, appliesRegulationOn } from '../states/participation.table.ts'

export const since2010 = { from: plainDate('2010-05-01') }

export interface StatesOfCare {
  readonly states: readonly (StateCode | undefined)[]
  /** True where the Protocol with the United Kingdom says the same as the article that is asked. */
  readonly isAlikeWithUk: boolean
}

export const careStatesBound: Rule<StatesOfCare, 'care-states-bound', 'not-bound-that-day' | 'uk-after-transition'> = {
  id: 'care-states-bound',
  provision: ['883/2004 Art 17'],
  source: 'facts on the participation of States; the Protocol with the United Kingdom from memory',
  validity: since2010,
  verified: false,
  leadsTo: ['Withdrawal Agreement Art 30', 'TCA SSC.15'],
  says: {
    condition: 'the States of the case share one law on care that day',
    holds: 'The States of the case share one law on care that day.',
    'not-bound-that-day': '{state} did not apply the Regulation on that day.',
    'uk-after-transition': 'The United Kingdom has been outside since 2021. Which agreement covers this person is for a member of staff.',
  },
  evaluate: ({ states, isAlikeWithUk }, { on }) => {
    let isWithUk = false
    let isOnlyEu = true
    for (const state of states) {
      if (state === undefined) continue
      if (state === 'GB' && !appliesRegulationOn(state, on)) isWithUk = true
      else if (!appliesRegulationOn(state, on)) return { state: 'fails', because: 'not-bound-that-day', params: { state }, facts: [] }
      else if (agreementOf(state) !== 'EU') isOnlyEu = false
    }
    if (!isWithUk) return { state: 'holds', facts: [] }
    if (!isAlikeWithUk || !isOnlyEu || on < '2021-01-01') return { state: 'fails', because: 'uk-after-transition', facts: [] }
    return { state: 'holds', provision: ['Withdrawal Agreement Art 30', 'TCA SSC.15'], facts: [] }
  },
}
