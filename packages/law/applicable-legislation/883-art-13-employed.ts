/**
 * Employed persons who work in several States: the State of residence where a substantial part is done, otherwise the seat of the employer.
 * @source 883/2004 Art. 13(1); 987/2009 Art. 14(5a), (8), (11); CJEU C-203/24, C-743/23, C-610/18
 */
import { isStateCode, plainDate, type StateCode } from '@passerelle/kernel'
import { appliesRegulationOn } from '../states/participation.table.ts'
import type { CountedActivity, CountedPlace, Situation } from './counted-work.ts'
import { from2010, lacks, leavesOpen, type SituationRule } from './legislation-rule.ts'
import { areAllMeasured, isReached } from './shares.ts'

export const employedRows = ({ counted }: Situation) => counted.filter(({ kind }) => kind === 'employed')

export const substantialPartAtHome: SituationRule<'substantial-part-at-home', 'below-a-quarter' | 'resides-outside' | 'part-or-whole'> = {
  id: 'substantial-part-at-home',
  provision: ['883/2004 Art 13(1)(a)', '987/2009 Art 14(8)'],
  source: 'CJEU C-203/24 and C-743/23 (headnotes); sintact.ro, 883/2004 Art. 13',
  validity: from2010,
  verified: true,
  leadsTo: ['883/2004 Art 13(1)(b)'],
  says: {
    condition: 'a substantial part of the employed work is done in the State of residence',
    holds: 'At least {needed} % of working time or pay lies in {state}, where the person resides.',
    'below-a-quarter':
      'Less than {needed} % of working time or pay lies in {state}, where the person resides. Work in third countries counts in the whole; registration of a vessel and the seat of its operator do not count.',
    'resides-outside': 'The person does not reside in a State that applies the Regulation.',
    'part-or-whole':
      'Of the employed work at least {needed} % lies in {state}, of all work together with self-employment less, and it is open which is the whole.',
  },
  evaluate: (situation, { on, parameters: { substantialPartPercent: needed } }) => {
    const { residenceState: state } = situation
    const facts = ['activities', 'residenceState', 'vesselRegisteredIn', 'operatorEstablishedIn'] as const
    if (state === undefined) return lacks('residenceState')
    if (!isStateCode(state) || !appliesRegulationOn(state, on)) return leavesOpen('resides-outside', facts)
    const employed = employedRows(situation)
    const reached = isReached(state, employed, needed)
    const params = { state, needed }
    // Art. 14(8) speaks of all activities, Art. 13(3) of the employed ones.
    if (reached === 'open' && employed.length < situation.counted.length && isReached(state, employed, needed, true) === 'reached')
      return leavesOpen('part-or-whole', facts, params)
    if (reached === 'reached') return { state: 'holds', concludes: state, params, facts }
    if (reached === 'not-reached' && areAllMeasured(state, employed)) return { state: 'fails', because: 'below-a-quarter', params, facts }
    // Below a quarter by what was told is the law's sign that the part is not substantial; another measure may still show it.
    if (reached === 'not-reached') return leavesOpen('below-a-quarter', facts, params)
    const open = employed.find((row) => row.state === state && row.workingTimePercent === undefined) ?? employed[0]
    return { ...lacks(`activities/${open?.index ?? 0}/workingTimePercent`), params }
  },
}

/** The limb of Art. 13(1)(b), of its text before 465/2012, or of 987/2009 Art. 14(11). */
export interface BySeat {
  readonly state: StateCode
  readonly provision: string
}

type SeatReason = 'employer-outside-and-inside' | 'employer-with-two-seats' | 'resides-outside'

const says = {
  condition: 'the seats of the employers name one State',
  holds: 'No substantial part of the work is done at home, so the seats of the employers decide: {state}.',
  'employer-outside-and-inside': 'One employer has its seat in a third country and another does not.',
  'employer-with-two-seats': 'Two seats are told of one employer.',
  'resides-outside': 'The person does not reside in a State that applies the Regulation.',
} as const

export const seatOfEmployer: SituationRule<'seat-of-employer', SeatReason, BySeat> = {
  id: 'seat-of-employer',
  provision: ['883/2004 Art 13(1)(b)', '987/2009 Art 14(5a)'],
  source: 'sintact.ro, 883/2004 Art. 13; Commission FAQ (T) on employers outside; CJEU C-610/18',
  validity: { from: plainDate('2012-06-28') },
  verified: true,
  leadsTo: [],
  says,
  evaluate: (situation, { on }) => bySeats(situation, on, after465),
}

export const seatOfEmployerBefore465: SituationRule<'seat-of-employer-before-465', SeatReason, BySeat> = {
  id: 'seat-of-employer-before-465',
  provision: ['883/2004 Art 13(1)', '883/2004 Art 87a'],
  source: 'memory of Art. 13(1) before Regulation 465/2012',
  validity: { from: plainDate('2010-05-01'), to: plainDate('2014-12-31') },
  verified: false,
  leadsTo: [],
  says,
  evaluate: (situation, { on }) => bySeats(situation, on, before465),
}

type Limb = (seats: readonly StateCode[], employers: number, residence: StateCode) => BySeat

/** Several employers: one State of seats; else the one that is not the residence; else, with two or more of those, the residence. */
const after465: Limb = (seats, employers, residence) => {
  const [only, another] = seats
  if (only !== undefined && another === undefined)
    return { state: only, provision: employers === 1 ? '883/2004 Art 13(1)(b)(i)' : '883/2004 Art 13(1)(b)(ii)' }
  const away = seats.filter((state) => state !== residence)
  const [other] = away
  return away.length === 1 && other !== undefined
    ? { state: other, provision: '883/2004 Art 13(1)(b)(iii)' }
    : { state: residence, provision: '883/2004 Art 13(1)(b)(iv)' }
}

const before465: Limb = (seats, _, residence) => {
  const [only, another] = seats
  return only !== undefined && another === undefined
    ? { state: only, provision: '883/2004 Art 13(1)(b)' }
    : { state: residence, provision: '883/2004 Art 13(1)(a)' }
}

function bySeats(
  situation: Situation,
  on: Parameters<typeof appliesRegulationOn>[1],
  limb: Limb,
): ReturnType<typeof seatOfEmployer.evaluate> {
  const { residenceState: residence, activities = [] } = situation
  const facts = ['activities', 'residenceState'] as const
  if (residence === undefined) return lacks('residenceState')
  if (!isStateCode(residence) || !appliesRegulationOn(residence, on)) return leavesOpen('resides-outside', facts)
  const employers = employersOf(employedRows(situation))
  if (employers.some(({ hasTwoSeats }) => hasTwoSeats)) return leavesOpen('employer-with-two-seats', facts)
  const seats: StateCode[] = []
  let outside = 0
  let unknownAt: number | undefined
  for (const { seat, index } of employers) {
    if (seat === undefined) unknownAt ??= index
    else if (seat === 'outside') outside += 1
    else if (!seats.includes(seat)) seats.push(seat)
  }
  if (unknownAt !== undefined) {
    const isContractOnly = activities[unknownAt]?.contractPartnerSeat !== undefined
    return lacks(`activities/${unknownAt}/${isContractOnly ? 'actualEmployerSeat' : 'employerSeat'}`)
  }
  if (outside === employers.length) return concluded({ state: residence, provision: '987/2009 Art 14(11)' })
  const by = limb(seats, employers.length, residence)
  // An employer outside points to the residence; so the answer is the same where those inside do too.
  if (outside > 0 && by.state !== residence) return leavesOpen('employer-outside-and-inside', facts)
  return concluded(by)
}

const concluded = (by: BySeat) => ({
  state: 'holds' as const,
  concludes: by,
  params: { state: by.state },
  provision: [by.provision],
  facts: ['activities', 'residenceState'] as const,
})

interface Employer {
  readonly name: string
  readonly seat: CountedPlace | undefined
  readonly index: number
  readonly hasTwoSeats: boolean
}

/** Without names, one seat is one employer, and two seats are two. */
function employersOf(rows: readonly CountedActivity[]): Employer[] {
  const employers: Employer[] = []
  for (const { employer, seat, index } of rows) {
    const name = employer ?? `at ${seat ?? 'unknown'}`
    const at = employers.findIndex((one) => one.name === name)
    const known = employers[at]
    if (known === undefined) employers.push({ name, seat, index, hasTwoSeats: false })
    else if (known.seat === undefined) employers[at] = { ...known, seat }
    else if (seat !== undefined && seat !== known.seat) employers[at] = { ...known, hasTwoSeats: true }
  }
  return employers
}
