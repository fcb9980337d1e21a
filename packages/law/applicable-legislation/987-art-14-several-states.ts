/**
 * When somebody works in two or more States at all: the recurring pattern of the next twelve months, without marginal activities.
 * @source 987/2009 Art. 14(5), (5b), (7), (10), before and after 465/2012; Practical Guide Part II
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import { type CountedActivity, type Situation, statesOf } from './counted-work.ts'
import { from2010, lacks, leavesOpen, type SituationRule } from './legislation-rule.ts'
import { isAtLeast } from './shares.ts'

type Said = 'yes' | 'no' | 'time-and-pay-differ' | 'administration-marginal'

/** Concludes the States whose activities are left out; none, while none is shown to be marginal. */
export const marginalActivities: SituationRule<
  'marginal-activities',
  'time-and-pay-differ' | 'all-marginal' | 'administration-marginal',
  readonly StateCode[]
> = {
  id: 'marginal-activities',
  provision: ['987/2009 Art 14(5b)', 'Practical Guide Part II'],
  source: 'legislation.gov.uk, 465/2012 Art. 2; PwC and lexgo.be on Belgian practice, which measures by State',
  validity: from2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'activities that are marginal are left out',
    holds: 'Below {needed} % of the whole, or only supporting other work, and so left out: {states}.',
    'time-and-pay-differ': 'In {state} working time and pay lie on different sides of {needed} %.',
    'administration-marginal':
      'Work for the administration of {state} is below {needed} % of the whole. Whether the link to that administration still counts is open.',
    'all-marginal': 'All activities in States that apply the Regulation are marginal beside work elsewhere.',
  },
  evaluate: ({ counted, is465InForce }, { parameters: { marginalPercent } }) => {
    const facts = ['activities'] as const
    const states = statesOf(counted)
    const marginal: StateCode[] = []
    for (const state of states) {
      const said = isMarginal(state, counted, marginalPercent, is465InForce)
      if (said === 'yes') marginal.push(state)
      else if (said !== 'no') return leavesOpen(said, facts, { state, needed: marginalPercent })
    }
    if (marginal.length === 0)
      return { state: 'holds', presumed: true, concludes: marginal, params: { states: 'none', needed: marginalPercent }, facts }
    if (marginal.length === states.length) return leavesOpen('all-marginal', facts)
    return { state: 'holds', concludes: marginal, params: { states: marginal.join(', '), needed: marginalPercent }, facts }
  },
}

function isMarginal(state: StateCode, counted: readonly CountedActivity[], below: number, is465InForce: boolean): Said {
  let time = 0
  let pay = 0
  let isTimeTold = true
  let isPayTold = true
  let areSupportive = true
  let isOfAdministration = false
  for (const row of counted) {
    if (row.state !== state) continue
    if (row.kind === 'civil-servant') isOfAdministration = true
    if (!is465InForce && isSeparate(row, counted)) return 'no'
    const share = row.workingTimePercent ?? row.activityPercent
    if (share === undefined) isTimeTold = false
    else time += share
    if (row.incomePercent === undefined) isPayTold = false
    else pay += row.incomePercent
    if (row.isMerelySupportive !== true) areSupportive = false
  }
  // Art. 14(5b) leaves marginal work out under Art. 13, yet Art. 11(3)(b) still names the administration.
  const yes = isOfAdministration ? 'administration-marginal' : 'yes'
  if (areSupportive) return yes
  if (isTimeTold && isPayTold && isAtLeast(time, below) !== isAtLeast(pay, below)) return 'time-and-pay-differ'
  // A share that nobody told is not shown to be marginal.
  if (!isTimeTold && !isPayTold) return 'no'
  return isAtLeast(isTimeTold ? time : pay, below) ? 'no' : yes
}

/** Until 465/2012 only alternating work for one employer could be marginal; a separate activity counted however short. */
const isSeparate = (row: CountedActivity, counted: readonly CountedActivity[]) =>
  row.kind === 'self-employed' ||
  !counted.some(
    (other) => other.state !== row.state && other.kind === row.kind && other.employer === row.employer && other.seat === row.seat,
  )

export const normallyInSeveralStates: SituationRule<'normally-in-several-states', 'one-off-assignment', readonly StateCode[]> = {
  id: 'normally-in-several-states',
  provision: ['987/2009 Art 14(5)', '987/2009 Art 14(7)', '987/2009 Art 14(10)', '883/2004 Art 13(5)'],
  source: 'legislation.gov.uk, 465/2012 Art. 2; Art. 14(7) and (10): memory',
  validity: from2010,
  verified: false,
  leadsTo: ['883/2004 Art 12(1)', '883/2004 Art 12(2)'],
  says: {
    condition: 'the person normally works in two or more States',
    holds: 'Over the next twelve months the person normally works in {states}; all of it is treated as work in one State.',
    'one-off-assignment': 'A single limited assignment abroad is posting, not work in several States.',
  },
  evaluate: ({ counted, pattern }) => {
    const facts = ['activities', 'pattern'] as const
    if (pattern === 'one-off') return leavesOpen('one-off-assignment', facts)
    const states = statesOf(counted)
    return { state: 'holds', concludes: states, params: { states: states.join(', ') }, facts }
  },
}

/** Work below this share, that nobody agreed, does not make a second State of work. The ruling was on 6.5 %. */
const occasionalBelowPercent = 10

/** Before 1 May 2010: occasional work at home. Concludes the State that is left. */
export const occasionalHomeWork: SituationRule<'occasional-home-work', 'agreed' | 'too-much'> = {
  id: 'occasional-home-work',
  provision: ['1408/71 Art 13(2)(a)', '1408/71 Art 14(2)(b)'],
  source: 'CJEU C-570/15 (edeka.gr summary)',
  validity: { from: plainDate('1972-10-01'), to: plainDate('2012-05-31') },
  verified: true,
  leadsTo: ['1408/71 Art 14(2)(b)(i)'],
  says: {
    condition: 'the work at home is occasional and not agreed',
    holds: 'Occasional work at home, which was not agreed, is no normal work in two States: the legislation of {state} applies.',
    agreed: 'The work at home is agreed.',
    'too-much': 'Work at home takes up too large a part to be called occasional.',
  },
  evaluate: ({ isHomeWorkAgreed, residenceState, counted }: Situation) => {
    const facts = ['isHomeWorkAgreed', 'activities', 'residenceState'] as const
    if (isHomeWorkAgreed === undefined) return lacks('isHomeWorkAgreed')
    if (isHomeWorkAgreed) return { state: 'fails', because: 'agreed', facts }
    if (residenceState === undefined) return lacks('residenceState')
    let atHome = 0
    for (const { state, workingTimePercent } of counted)
      if (state === residenceState) {
        if (workingTimePercent === undefined) return lacks('activities')
        atHome += workingTimePercent
      }
    const elsewhere = statesOf(counted).filter((state) => state !== residenceState)
    const [state] = elsewhere
    if (state === undefined || elsewhere.length > 1 || atHome >= occasionalBelowPercent) return leavesOpen('too-much', facts)
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}
