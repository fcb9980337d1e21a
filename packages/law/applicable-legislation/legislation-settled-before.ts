/**
 * What settles the legislation before any activity is weighed: a binding A1, an exception agreed by States, the option of contract staff.
 * @source 987/2009 Art. 5(1); 883/2004 Arts. 15, 16(1); 987/2009 Art. 17
 */
import { isStateCode, type StateCode } from '@passerelle/kernel'
import { isOn } from './counted-work.ts'
import { type ActivityRule, from2010, lacks, leavesOpen, memory, ofActivity, type SituationRule } from './legislation-rule.ts'

export const foreignA1Binds: SituationRule<'foreign-a1-binds', 'no-a1' | 'a1-for-other-days' | 'a1-of-no-state'> = {
  id: 'foreign-a1-binds',
  provision: ['987/2009 Art 5(1)', '987/2009 Art 19(2)'],
  source: 'Swiss consolidated text of 987/2009; CJEU C-527/16',
  validity: from2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'an institution of another State has issued an A1 that it has not withdrawn',
    holds: 'The A1 of {state} binds every other State until {state} withdraws it or declares it invalid.',
    'no-a1': 'No A1 of another State is there.',
    'a1-for-other-days': 'The A1 of another State is for other days.',
    'a1-of-no-state': 'The document was not issued by a State that applies the Regulation.',
  },
  evaluate: ({ foreignA1 }, { on }) => {
    const facts = ['foreignA1'] as const
    if (foreignA1 === undefined) return lacks('foreignA1')
    if (foreignA1 === null) return { state: 'fails', because: 'no-a1', facts }
    if (!isOn(foreignA1, on)) return { state: 'fails', because: 'a1-for-other-days', facts }
    const { state } = foreignA1
    if (state === undefined) return lacks('foreignA1/state')
    if (!isStateCode(state)) return leavesOpen('a1-of-no-state', facts)
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}

export const exceptionAgreed: SituationRule<'exception-agreed', 'no-exception' | 'exception-for-other-days' | 'exception-for-no-state'> = {
  id: 'exception-agreed',
  provision: ['883/2004 Art 16(1)', '987/2009 Art 18'],
  source: memory,
  validity: from2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'two or more States have agreed an exception in the interest of the person',
    holds: 'The States concerned agreed that the legislation of {state} applies.',
    'no-exception': 'No exception was agreed.',
    'exception-for-other-days': 'The exception was agreed for other days.',
    'exception-for-no-state': 'The exception names no State that applies the Regulation.',
  },
  evaluate: ({ exceptionAgreement }, { on }) => {
    const facts = ['exceptionAgreement'] as const
    if (exceptionAgreement === undefined) return lacks('exceptionAgreement')
    if (exceptionAgreement === null) return { state: 'fails', because: 'no-exception', facts }
    if (!isOn(exceptionAgreement, on)) return { state: 'fails', because: 'exception-for-other-days', facts }
    const { state } = exceptionAgreement
    if (state === undefined) return lacks('exceptionAgreement/state')
    if (!isStateCode(state)) return leavesOpen('exception-for-no-state', facts)
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}

export const contractStaffOption: ActivityRule<'eu-contract-staff-option', 'no-option' | 'option-not-open' | 'option-late', StateCode> = {
  id: 'eu-contract-staff-option',
  provision: ['883/2004 Art 15', '987/2009 Art 17'],
  source: memory,
  validity: from2010,
  verified: false,
  leadsTo: ['883/2004 Art 11(3)(a)'],
  says: {
    condition: 'contract staff of the European Union chose a legislation when the contract was concluded',
    holds: 'Contract staff chose the legislation of {state}, which the Regulation offers, when the contract was concluded.',
    'no-option': 'No choice was made, so the legislation of the State of work applies.',
    'option-not-open': '{state} is neither the State of work, nor the State of last insurance, nor a State whose national the person is.',
    'option-late': 'The choice can only be made when the contract is concluded.',
  },
  evaluate: ({ activity, index, nationalities }) => {
    const { option, workState, lastSubjectTo } = activity
    const facts = ['activities', 'nationalities'] as const
    if (option === undefined) return lacks(ofActivity(index, 'option'))
    if (option === null) return { state: 'fails', because: 'no-option', facts }
    if (option.isMadeAtConclusion === false) return leavesOpen('option-late', facts)
    const { state } = option
    if (state === undefined) return lacks(ofActivity(index, 'option/state'))
    if (!isStateCode(state)) return leavesOpen('option-not-open', facts, { state })
    if (state === workState || state === lastSubjectTo || nationalities?.includes(state) === true) {
      // The authority that concludes the contract records the choice then; a recorded one is presumed to be in time.
      const presumed = option.isMadeAtConclusion === undefined ? { presumed: true as const } : {}
      return { state: 'holds', ...presumed, concludes: state, params: { state }, facts }
    }
    if (workState === undefined || lastSubjectTo === undefined)
      return lacks(ofActivity(index, workState === undefined ? 'workState' : 'lastSubjectTo'))
    return leavesOpen('option-not-open', facts, { state })
  },
}
