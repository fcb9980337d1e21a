/**
 * Self-employed persons, mixed work and civil servants in several States.
 * @source 883/2004 Art. 13(2)-(4); 987/2009 Art. 14(8)-(9)
 */
import { isStateCode, type StateCode } from '@passerelle/kernel'
import { appliesRegulationOn } from '../states/participation.table.ts'
import { employedRows } from './883-art-13-employed.ts'
import { statesOf } from './counted-work.ts'
import { from2010, lacks, leavesOpen, type SituationRule } from './legislation-rule.ts'
import { areAllMeasured, isReached } from './shares.ts'

const nav = 'NAV, note on the articles of choice of law'

export const civilServantInSeveralStates: SituationRule<'civil-servant-in-several-states', 'no-civil-servant' | 'two-administrations'> = {
  id: 'civil-servant-in-several-states',
  provision: ['883/2004 Art 13(4)'],
  source: nav,
  validity: from2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'a civil servant of one State also works in another',
    holds: 'A civil servant with other work elsewhere is subject to the legislation of {state}, whose administration employs them.',
    'no-civil-servant': 'The person is no civil servant.',
    'two-administrations': 'Administrations of two States employ the person.',
  },
  evaluate: ({ counted }) => {
    const facts = ['activities'] as const
    const states = statesOf(counted.filter(({ kind }) => kind === 'civil-servant'))
    const [state] = states
    if (state === undefined) return { state: 'fails', because: 'no-civil-servant', facts }
    if (states.length > 1) return leavesOpen('two-administrations', facts)
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}

/** Concludes the one State of employment, or `several`, which Art. 13(1) then decides by the employed part alone. */
export const employmentPrevails: SituationRule<'employment-prevails', 'one-kind-of-work', StateCode | 'several'> = {
  id: 'employment-prevails',
  provision: ['883/2004 Art 13(3)'],
  source: nav,
  validity: from2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the person is employed in one State and self-employed in another',
    holds: 'Employment prevails over self-employment: the State of employment is {state}.',
    'one-kind-of-work': 'The person is only employed, or only self-employed, in States that apply the Regulation.',
  },
  evaluate: (situation) => {
    const facts = ['activities'] as const
    const isSelfEmployed = situation.counted.some(({ kind, state }) => kind === 'self-employed' && state !== 'outside')
    const states = statesOf(employedRows(situation))
    const [state, another] = states
    if (!isSelfEmployed || state === undefined) return { state: 'fails', because: 'one-kind-of-work', facts }
    const concludes = another === undefined ? state : 'several'
    return { state: 'holds', concludes, params: { state: states.join(', ') }, facts }
  },
}

export const substantialSelfEmploymentAtHome: SituationRule<'substantial-self-employment-at-home', 'below-a-quarter' | 'resides-outside'> =
  {
    id: 'substantial-self-employment-at-home',
    provision: ['883/2004 Art 13(2)(a)', '987/2009 Art 14(8)'],
    source: nav,
    validity: from2010,
    verified: false,
    leadsTo: ['883/2004 Art 13(2)(b)'],
    says: {
      condition: 'a substantial part of the self-employed work is done in the State of residence',
      holds: 'At least {needed} % of turnover, working time, services or income lies in {state}, where the person resides.',
      'below-a-quarter': 'Less than {needed} % of the self-employed work lies in {state}, where the person resides.',
      'resides-outside': 'The person does not reside in a State that applies the Regulation.',
    },
    evaluate: ({ residenceState: state, counted }, { on, parameters: { substantialPartPercent: needed } }) => {
      const facts = ['activities', 'residenceState'] as const
      if (state === undefined) return lacks('residenceState')
      if (!isStateCode(state) || !appliesRegulationOn(state, on)) return leavesOpen('resides-outside', facts)
      const reached = isReached(state, counted, needed)
      const params = { state, needed }
      if (reached === 'reached') return { state: 'holds', concludes: state, params, facts }
      if (reached === 'not-reached' && areAllMeasured(state, counted)) return { state: 'fails', because: 'below-a-quarter', params, facts }
      // Below a quarter by what was told is the law's sign that the part is not substantial; another measure may still show it.
      if (reached === 'not-reached') return { ...leavesOpen('below-a-quarter', facts), params }
      const open = counted.find((row) => row.state === state)
      return { ...lacks(`activities/${open?.index ?? 0}/activityPercent`), params }
    },
  }

export const centreOfInterest: SituationRule<'centre-of-interest', 'no-work-there'> = {
  id: 'centre-of-interest',
  provision: ['883/2004 Art 13(2)(b)', '987/2009 Art 14(9)'],
  source: nav,
  validity: from2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the centre of interest of the self-employed activities is known',
    holds: 'The activities have their centre of interest in {state}: fixed premises, habit or length, number of services, intention.',
    'no-work-there': 'The person does not work in {state}, which is named as the centre of interest.',
  },
  evaluate: ({ centreOfInterestState: state, counted }) => {
    const facts = ['centreOfInterestState', 'activities'] as const
    if (state === undefined) return lacks('centreOfInterestState')
    if (!isStateCode(state) || !counted.some((row) => row.state === state)) return leavesOpen('no-work-there', facts, { state })
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}
