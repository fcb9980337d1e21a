import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import type { Activity, LegislationFacts } from './legislation-facts.ts'
import { applicableLegislationSubject } from './which-legislation.ts'

const employed = (workState: string, workingTimePercent?: number, more: object = {}) =>
  ({ kind: 'employed', workState, ...(workingTimePercent === undefined ? {} : { workingTimePercent }), ...more }) as Activity
const selfEmployed = (workState: string, activityPercent: number, more: object = {}) =>
  ({ kind: 'self-employed', workState, activityPercent, ...more }) as Activity
const by = (employer: string, employerSeat: string) => ({ employer, employerSeat })
const at = (employerSeat: string) => ({ employerSeat })

/** A Belgian who lives in Belgium, unless said otherwise. */
const person = (activities: readonly Activity[], more: object = {}): unknown => ({
  nationalities: ['BE'],
  residenceState: 'BE',
  activities,
  ...more,
})

function play(input: unknown, day = '2025-01-15') {
  const facts = applicableLegislationSubject.parse(input)
  if (!facts.ok) return facts.error.code
  const on = plainDate(day)
  const { outcome, answer, legalBasis, findings } = applicableLegislationSubject.decide(facts.value as LegislationFacts, {
    on,
    ruleset: rulesetOn(on),
  })
  if (answer === undefined) return outcome
  const cited = new Set([...legalBasis, ...findings.flatMap(({ provision }) => provision)])
  return { state: answer.applicableState, cites: (provision: string) => cited.has(provision) }
}

type Row = readonly [title: string, facts: unknown, expected: string, provision?: string | undefined, day?: string]

function rows(cases: readonly Row[]) {
  it.each(cases.map((row) => [row[0], row] as const))('%s', (_, [, facts, expected, provision, day]) => {
    const said = play(facts, day)
    expect(typeof said === 'string' ? said : said.state).toBe(expected)
    if (provision !== undefined && typeof said !== 'string') expect([provision, said.cites(provision)]).toEqual([provision, true])
  })
}

describe('work in one State', () =>
  rows([
    ['decides whatever the residence and the seat', person([employed('NL', 100, at('DE'))]), 'NL', '883/2004 Art 11(3)(a)'],
    ['needs no share, and no residence', { nationalities: ['BE'], activities: [employed('NL')] }, 'NL', '883/2004 Art 11(3)(a)'],
    [
      'beside work in a third country is work in one State',
      person([employed('NL', 30), employed('US', 70)]),
      'NL',
      '883/2004 Art 11(3)(a)',
    ],
    [
      'of a civil servant: the administration, though the work is elsewhere',
      person([{ kind: 'civil-servant', administrationState: 'BE', workState: 'NL' } as Activity]),
      'BE',
      '883/2004 Art 11(3)(b)',
    ],
    ['in two kinds', person([employed('NL', 50), selfEmployed('NL', 50)]), 'NL', '883/2004 Art 11(3)(a)'],
    ['outside for a seat outside', person([employed('US', 100, at('US'))]), 'needs-clerk'],
    ['without a kind', person([{ workState: 'NL' } as Activity]), 'unknown'],
    ['without a place', person([{ kind: 'employed' } as Activity]), 'unknown'],
  ]))

describe('the quarter at home', () =>
  rows([
    ['25.0 % is reached', person([employed('BE', 25, at('NL')), employed('NL', 75, at('NL'))]), 'BE', '883/2004 Art 13(1)(a)'],
    ['24.9 % is not', person([employed('BE', 24.9, at('NL')), employed('NL', 75.1, at('NL'))]), 'NL', '883/2004 Art 13(1)(b)(i)'],
    [
      '25 % of pay is enough',
      person([employed('BE', 20, { ...at('NL'), incomePercent: 25 }), employed('NL', 80, { ...at('NL'), incomePercent: 75 })]),
      'BE',
      '987/2009 Art 14(8)',
    ],
    [
      'shares of one State are added',
      person([employed('BE', 10.1, by('A', 'NL')), employed('BE', 14.9, by('B', 'NL')), employed('NL', 75, by('A', 'NL'))]),
      'BE',
      '883/2004 Art 13(1)(a)',
    ],
    [
      'work in third countries counts in the whole',
      person([employed('BE', 24, at('NL')), employed('NL', 6, at('NL')), employed('US', 70, at('NL'))]),
      'NL',
      '883/2004 Art 13(1)(b)(i)',
    ],
    [
      'an untold share at home is bounded by the others',
      person([employed('BE', undefined, at('NL')), employed('NL', 80, at('NL'))]),
      'NL',
      '883/2004 Art 13(1)(b)(i)',
    ],
    [
      'an untold share at home that may be a quarter',
      person([employed('BE', undefined, at('NL')), employed('NL', 60, at('NL'))]),
      'unknown',
    ],
    [
      'an untold share does not matter where the seat is at home',
      person([employed('BE', undefined, at('BE')), employed('NL', 60, at('BE'))]),
      'BE',
      '883/2004 Art 13(1)(a)',
    ],
    ['shares that do not add up may hide a quarter', person([employed('BE', 20, at('NL')), employed('NL', 40, at('NL'))]), 'unknown'],
    ['shares over the whole', person([employed('BE', 60), employed('NL', 60)]), 'law/shares-over-100'],
    ['a negative share', person([employed('BE', -1), employed('NL', 60)]), 'law/facts-invalid'],
    ['residence outside', person([employed('DE', 50, at('NL')), employed('NL', 50, at('NL'))], { residenceState: 'US' }), 'needs-clerk'],
    ['no residence known', person([employed('DE', 50, at('NL')), employed('NL', 50, at('NL'))], { residenceState: undefined }), 'unknown'],
  ]))

describe('the seats of the employers', () => {
  const nl = (share: number, more: object) => employed('NL', share, more)
  rows([
    ['one employer', person([nl(50, by('A', 'FR')), employed('DE', 50, by('A', 'FR'))]), 'FR', '883/2004 Art 13(1)(b)(i)'],
    ['one seat without names is one employer', person([nl(50, at('FR')), employed('DE', 50, at('FR'))]), 'FR', '883/2004 Art 13(1)(b)(i)'],
    ['two employers, one State', person([nl(50, by('A', 'FR')), employed('DE', 50, by('B', 'FR'))]), 'FR', '883/2004 Art 13(1)(b)(ii)'],
    [
      'two employers, home and one other',
      person([nl(50, by('A', 'BE')), employed('DE', 50, by('B', 'FR'))]),
      'FR',
      '883/2004 Art 13(1)(b)(iii)',
    ],
    [
      'two employers in two other States',
      person([nl(50, by('A', 'DE')), employed('DE', 50, by('B', 'FR'))]),
      'BE',
      '883/2004 Art 13(1)(b)(iv)',
    ],
    [
      'three employers, one of them at home',
      person([nl(40, by('A', 'BE')), nl(30, by('B', 'DE')), employed('DE', 30, by('C', 'FR'))]),
      'BE',
      '883/2004 Art 13(1)(b)(iv)',
    ],
    [
      'two seats without names are two employers',
      person([nl(50, at('BE')), employed('DE', 50, at('FR'))]),
      'FR',
      '883/2004 Art 13(1)(b)(iii)',
    ],
    ['an employer outside', person([nl(50, at('US')), employed('DE', 50, at('third-country'))]), 'BE', '987/2009 Art 14(11)'],
    [
      'an employer in the United Kingdom since 2021 is outside',
      person([nl(50, at('GB')), employed('DE', 50, at('GB'))]),
      'BE',
      '987/2009 Art 14(11)',
    ],
    ['one outside, one in another State', person([nl(50, by('A', 'US')), employed('DE', 50, by('B', 'FR'))]), 'needs-clerk'],
    ['one outside, one at home', person([nl(50, by('A', 'US')), employed('DE', 50, by('B', 'BE'))]), 'BE'],
    ['a seat unknown', person([nl(50, by('A', 'FR')), employed('DE', 50, { employer: 'B' })]), 'unknown'],
    [
      'a seat told once for the same employer',
      person([nl(50, by('A', 'FR')), employed('DE', 50, { employer: 'A' })]),
      'FR',
      '883/2004 Art 13(1)(b)(i)',
    ],
    ['one employer with two seats', person([nl(50, by('A', 'FR')), employed('DE', 50, by('A', 'NL'))]), 'law/facts-contradict'],
    [
      'who directs and pays prevails over the contract',
      person([
        nl(50, { contractPartnerSeat: 'CY', actualEmployerSeat: 'DE' }),
        employed('FR', 50, { contractPartnerSeat: 'CY', actualEmployerSeat: 'DE' }),
      ]),
      'DE',
      '883/2004 Art 13(1)(b)(i)',
    ],
    [
      'the contract alone does not decide',
      person([nl(50, { contractPartnerSeat: 'CY' }), employed('FR', 50, { contractPartnerSeat: 'CY' })]),
      'unknown',
    ],
    [
      'before 465/2012: seats in two States lead home',
      person([nl(50, by('A', 'BE')), employed('DE', 50, by('B', 'FR'))]),
      'BE',
      '883/2004 Art 13(1)(a)',
      '2012-06-27',
    ],
    [
      'from 465/2012 on',
      person([nl(50, by('A', 'BE')), employed('DE', 50, by('B', 'FR'))]),
      'FR',
      '883/2004 Art 13(1)(b)(iii)',
      '2012-06-28',
    ],
    [
      'with Switzerland 465/2012 came later',
      person([employed('CH', 50, by('A', 'BE')), employed('DE', 50, by('B', 'CH'))]),
      'BE',
      '883/2004 Art 13(1)(a)',
      '2014-12-31',
    ],
    [
      'and applies from 2015',
      person([employed('CH', 50, by('A', 'BE')), employed('DE', 50, by('B', 'CH'))]),
      'CH',
      '883/2004 Art 13(1)(b)(iii)',
      '2015-01-01',
    ],
  ])
})

describe('marginal activities', () =>
  rows([
    ['4.9 % is left out', person([employed('NL', 95.1, at('NL')), employed('BE', 4.9, at('NL'))]), 'NL', '987/2009 Art 14(5b)'],
    ['5.0 % counts', person([employed('NL', 95, at('FR')), employed('BE', 5, at('FR'))]), 'FR', '883/2004 Art 13(1)(b)(i)'],
    [
      'measured by State, not by activity',
      person([employed('NL', 94, by('A', 'NL')), employed('DE', 3, by('A', 'NL')), employed('DE', 3, by('B', 'FR'))]),
      'BE',
      '883/2004 Art 13(1)(b)(iv)',
    ],
    [
      'a marginal employer is left out with its work',
      person([employed('NL', 97, by('A', 'NL')), employed('DE', 3, by('B', 'DE'))]),
      'NL',
      '883/2004 Art 11(3)(a)',
    ],
    [
      'time and pay on different sides',
      person([employed('NL', 97, { ...at('NL'), incomePercent: 90 }), employed('BE', 3, { ...at('NL'), incomePercent: 10 })]),
      'needs-clerk',
    ],
    [
      'work that only supports other work',
      person([employed('NL', 90, at('NL')), employed('BE', 10, { ...at('NL'), isMerelySupportive: true })]),
      'NL',
      '987/2009 Art 14(5b)',
    ],
    ['self-employment of 3 %', person([selfEmployed('NL', 97), selfEmployed('BE', 3)]), 'NL', '987/2009 Art 14(5b)'],
    ['all marginal beside a third country', person([employed('NL', 3), employed('BE', 3), employed('US', 94)]), 'needs-clerk'],
  ]))

describe('self-employed, mixed, civil servants', () =>
  rows([
    ['a quarter at home', person([selfEmployed('BE', 25), selfEmployed('NL', 75)]), 'BE', '883/2004 Art 13(2)(a)'],
    [
      'a quarter of income at home',
      person([selfEmployed('BE', 20, { incomePercent: 30 }), selfEmployed('NL', 80, { incomePercent: 70 })]),
      'BE',
      '883/2004 Art 13(2)(a)',
    ],
    [
      'less at home: the centre of interest',
      person([selfEmployed('BE', 24), selfEmployed('NL', 76)], { centreOfInterestState: 'NL' }),
      'NL',
      '987/2009 Art 14(9)',
    ],
    ['less at home, centre unknown', person([selfEmployed('BE', 24), selfEmployed('NL', 76)]), 'unknown'],
    ['a centre without work', person([selfEmployed('BE', 24), selfEmployed('NL', 76)], { centreOfInterestState: 'DE' }), 'needs-clerk'],
    ['employment prevails', person([selfEmployed('BE', 80), employed('NL', 20)]), 'NL', '883/2004 Art 13(3)'],
    [
      'employment prevails, with no share told',
      person([{ kind: 'self-employed', workState: 'BE' } as Activity, employed('NL')]),
      'NL',
      '883/2004 Art 13(3)',
    ],
    [
      'employed in several States: a quarter of all work at home',
      person([selfEmployed('FR', 30), employed('BE', 25, at('NL')), employed('NL', 45, at('NL'))]),
      'BE',
      '883/2004 Art 13(3)',
    ],
    [
      'employed in several States, shares of the employed part alone',
      person([selfEmployed('FR', 100), employed('BE', 25, at('NL')), employed('NL', 75, at('NL'))]),
      'BE',
      '883/2004 Art 13(3)',
    ],
    [
      'a quarter of the employed part, less of all work',
      person([selfEmployed('FR', 60), employed('BE', 10, at('NL')), employed('NL', 30, at('NL'))]),
      'needs-clerk',
      '987/2009 Art 14(8)',
    ],
    [
      'a quarter of the employed part, less of all work, and the seat at home too',
      person([selfEmployed('FR', 60), employed('BE', 10, at('BE')), employed('NL', 30, at('BE'))]),
      'BE',
      '883/2004 Art 13(3)',
    ],
    [
      'employed in several States, less at home',
      person([selfEmployed('BE', 50), employed('BE', 10, at('NL')), employed('NL', 40, at('NL'))]),
      'NL',
      '883/2004 Art 13(1)(b)(i)',
    ],
    ['marginal employment does not prevail', person([selfEmployed('BE', 97), employed('NL', 3)]), 'BE', '883/2004 Art 11(3)(a)'],
    [
      'a civil servant with other work elsewhere',
      person([{ kind: 'civil-servant', administrationState: 'DE' } as Activity, selfEmployed('BE', 80)]),
      'DE',
      '883/2004 Art 13(4)',
    ],
    [
      'a civil servant at exactly the share that is not marginal',
      person([{ kind: 'civil-servant', administrationState: 'DE', workingTimePercent: 5 } as Activity, employed('BE', 95)]),
      'DE',
      '883/2004 Art 13(4)',
    ],
    [
      'marginal work for an administration',
      person([{ kind: 'civil-servant', administrationState: 'DE', workingTimePercent: 4.9 } as Activity, employed('BE', 95.1)]),
      'needs-clerk',
      '987/2009 Art 14(5b)',
    ],
    [
      'civil servant of two States',
      person([
        { kind: 'civil-servant', administrationState: 'DE' } as Activity,
        { kind: 'civil-servant', administrationState: 'FR' } as Activity,
      ]),
      'needs-clerk',
    ],
  ]))

const mariner = (more: object) => ({ kind: 'mariner', ...more }) as Activity
const aircrew = (more: object) => ({ kind: 'aircrew', ...more }) as Activity
const staff = (more: object) => ({ kind: 'eu-contract-staff', workState: 'LU', lastSubjectTo: 'ES', ...more }) as Activity

describe('sea, air, and staff of the Union', () =>
  rows([
    ['the flag', person([mariner({ vesselFlag: 'DK', paidFrom: 'NL' })]), 'DK', '883/2004 Art 11(4)'],
    ['paid from home', person([mariner({ vesselFlag: 'DK', paidFrom: 'BE' })]), 'BE', '883/2004 Art 11(4)'],
    ['flag of the residence, paid from elsewhere', person([mariner({ vesselFlag: 'BE', paidFrom: 'DK' })]), 'BE', '883/2004 Art 11(4)'],
    ['payer unknown', person([mariner({ vesselFlag: 'DK' })]), 'unknown'],
    ['a third-country flag, paid from a State', person([mariner({ vesselFlag: 'PA', paidFrom: 'NL' })]), 'BE', '883/2004 Art 11(3)(e)'],
    ['a third-country flag, paid from outside', person([mariner({ vesselFlag: 'PA', paidFrom: 'PA' })]), 'needs-clerk'],
    [
      'sea and land: the substantial part at home',
      person([mariner({ vesselFlag: 'DK', paidFrom: 'DK', workingTimePercent: 70 }), employed('BE', 30, at('BE'))]),
      'BE',
      '883/2004 Art 13(1)(a)',
    ],
    ['the home base', person([aircrew({ homeBase: 'DE', employerSeat: 'IE' })]), 'DE', '883/2004 Art 11(5)'],
    ['the first day of the home base', person([aircrew({ homeBase: 'DE', employerSeat: 'IE' })]), 'DE', '883/2004 Art 11(5)', '2012-06-28'],
    ['the day before: no home base', person([aircrew({ homeBase: 'DE', employerSeat: 'IE' })]), 'unknown', undefined, '2012-06-27'],
    [
      'before, with shares',
      person([
        aircrew({ workState: 'BE', workingTimePercent: 30, employerSeat: 'IE' }),
        aircrew({ workState: 'IE', workingTimePercent: 70, employerSeat: 'IE' }),
      ]),
      'BE',
      '883/2004 Art 13(1)(a)',
      '2011-06-01',
    ],
    [
      'a crew room of 45 minutes a day',
      person([aircrew({ homeBase: null, employerSeat: 'IE', crewRoom: { state: 'BE', minutesPerDay: 45 } })]),
      'BE',
      '883/2004 Art 11(5)',
    ],
    [
      'a crew room of 44 minutes a day',
      person([aircrew({ homeBase: null, employerSeat: 'IE', crewRoom: { state: 'BE', minutesPerDay: 44 } })]),
      'needs-clerk',
    ],
    [
      'a crew room before the home base',
      person([aircrew({ employerSeat: 'IE', crewRoom: { state: 'BE', minutesPerDay: 45 } })]),
      'BE',
      '883/2004 Art 13(1)(a)',
      '2011-06-01',
    ],
    [
      'a crew room under 1408/71',
      person([aircrew({ employerSeat: 'IE', crewRoom: { state: 'BE', minutesPerDay: 45 } })]),
      'BE',
      '1408/71 Art 14(2)(a)(i)',
      '2009-06-01',
    ],
    ['no home base, no crew room', person([aircrew({ homeBase: null, employerSeat: 'IE' })]), 'unknown'],
    ['chose the last insurance', person([staff({ option: { state: 'ES', isMadeAtConclusion: true } })]), 'ES', '883/2004 Art 15'],
    ['chose the nationality', person([staff({ option: { state: 'BE', isMadeAtConclusion: true } })]), 'BE', '987/2009 Art 17'],
    ['chose the State of work', person([staff({ option: { state: 'LU', isMadeAtConclusion: true } })]), 'LU', '883/2004 Art 15'],
    [
      'chose, and works elsewhere besides',
      person([staff({ option: { state: 'ES', isMadeAtConclusion: true } }), employed('FR', 20)]),
      'needs-clerk',
      '883/2004 Art 15',
    ],
    ['chose what is not offered', person([staff({ option: { state: 'FR', isMadeAtConclusion: true } })]), 'needs-clerk'],
    ['chose later', person([staff({ option: { state: 'ES', isMadeAtConclusion: false } })]), 'needs-clerk'],
    ['chose nothing', person([staff({ option: null })]), 'LU', '883/2004 Art 11(3)(a)'],
    ['choice unknown', person([staff({})]), 'unknown'],
  ]))

describe('no work', () =>
  rows([
    ['the residence', person([]), 'BE', '883/2004 Art 11(3)(e)'],
    ['activities not known', { nationalities: ['BE'], residenceState: 'BE' }, 'unknown'],
    ['residence outside', person([], { residenceState: 'US' }), 'needs-clerk'],
    ['the contract runs on', person([], { isContractInForce: true }), 'needs-clerk'],
    [
      'a sickness benefit because of work',
      person([], { cashBenefits: [{ branch: 'sickness', paidBy: 'DE', isBecauseOfActivity: true }] }),
      'DE',
      '883/2004 Art 11(2)',
    ],
    [
      'a sickness benefit not because of work',
      person([], { cashBenefits: [{ branch: 'sickness', paidBy: 'DE', isBecauseOfActivity: false }] }),
      'BE',
      '883/2004 Art 11(3)(e)',
    ],
    ['a sickness benefit, because of what is unknown', person([], { cashBenefits: [{ branch: 'sickness', paidBy: 'DE' }] }), 'unknown'],
    ['and paid at home it does not matter', person([], { cashBenefits: [{ branch: 'sickness', paidBy: 'BE' }] }), 'BE'],
    [
      'an old-age pension is left out',
      person([], { cashBenefits: [{ branch: 'old-age', paidBy: 'DE', isBecauseOfActivity: true }] }),
      'BE',
      '883/2004 Art 11(3)(e)',
    ],
    [
      'a pension beside work',
      person([employed('NL', 100)], { cashBenefits: [{ branch: 'old-age', paidBy: 'DE' }] }),
      'NL',
      '883/2004 Art 11(3)(a)',
    ],
    [
      'sick pay from one State beside work in another',
      person([employed('NL', 100)], { cashBenefits: [{ branch: 'sickness', paidBy: 'DE', isBecauseOfActivity: true }] }),
      'needs-clerk',
    ],
    [
      'unemployment benefit at home under Art. 65',
      person([], { cashBenefits: [{ branch: 'unemployment', paidBy: 'BE', isUnderArticle65: true, lastActivityState: 'LU' }] }),
      'BE',
      '883/2004 Art 11(3)(c)',
    ],
    [
      'unemployment benefit of the last State',
      person([], { cashBenefits: [{ branch: 'unemployment', paidBy: 'LU', lastActivityState: 'LU' }] }),
      'LU',
      '883/2004 Art 11(2)',
    ],
    ['called up', person([employed('SE', 100)], { calledUpBy: { state: 'FI' } }), 'FI', '883/2004 Art 11(3)(d)'],
  ]))

describe('telework', () => {
  const telework = (home: number, request: object | undefined, seat = 'LU', residence = 'BE') =>
    person([employed(residence, home, { ...at(seat), isTelework: true }), employed(seat, 100 - home, at(seat))], {
      residenceState: residence,
      ...(request === undefined ? {} : { teleworkRequest: request }),
    })
  const asked = { isMade: true, agreedByBoth: true }
  rows([
    ['49.9 % on request', telework(49.9, asked), 'LU', 'telework Framework Agreement Art 3', '2024-02-01'],
    ['50 % on request', telework(50, asked), 'BE', '883/2004 Art 13(1)(a)', '2024-02-01'],
    ['25 % on request', telework(25, asked), 'LU', '883/2004 Art 16(1)', '2024-02-01'],
    ['24 % needs no agreement', telework(24, asked), 'LU', '883/2004 Art 13(1)(b)(i)', '2024-02-01'],
    ['no request', telework(40, { isMade: false }), 'BE', '883/2004 Art 13(1)(a)', '2024-02-01'],
    ['no request known', telework(40, undefined), 'BE', '883/2004 Art 13(1)(a)', '2024-02-01'],
    ['both agree, and whether they asked is unknown', telework(40, { agreedByBoth: true }), 'unknown', undefined, '2024-02-01'],
    ['no consent', telework(40, { isMade: true, agreedByBoth: false }), 'BE', '883/2004 Art 13(1)(a)', '2024-02-01'],
    ['consent unknown', telework(40, { isMade: true }), 'unknown', undefined, '2024-02-01'],
    ['the day before the agreement', telework(40, asked), 'BE', '883/2004 Art 13(1)(a)', '2023-06-30'],
    ['its first day', telework(40, asked), 'LU', '883/2004 Art 16(1)', '2023-07-01'],
    ['Italy the day before', telework(40, asked, 'IT'), 'BE', '883/2004 Art 13(1)(a)', '2023-12-31'],
    ['Italy on the first day', telework(40, asked, 'IT'), 'IT', '883/2004 Art 16(1)', '2024-01-01'],
    ['Lithuania the day before', telework(40, asked, 'LT'), 'BE', undefined, '2024-04-30'],
    ['Ireland on the first day', telework(40, asked, 'IE'), 'IE', undefined, '2024-06-01'],
    ['Slovenia before any list names it', telework(40, asked, 'SI'), 'needs-clerk', undefined, '2023-10-01'],
    ['a residence that has not signed', telework(40, asked, 'LU', 'GR'), 'GR', '883/2004 Art 13(1)(a)', '2024-02-01'],
    [
      'work in a third State besides',
      person([employed('BE', 40, { ...at('LU'), isTelework: true }), employed('LU', 40, at('LU')), employed('DE', 20, at('LU'))], {
        teleworkRequest: asked,
      }),
      'BE',
      '883/2004 Art 13(1)(a)',
      '2024-02-01',
    ],
    [
      'two employers seated in one State',
      person([employed('BE', 40, { ...by('A', 'LU'), isTelework: true }), employed('LU', 60, by('B', 'LU'))], { teleworkRequest: asked }),
      'LU',
      undefined,
      '2024-02-01',
    ],
  ])
})

describe('what settles it before', () =>
  rows([
    ['an A1 of another State', person([employed('NL', 100)], { foreignA1: { state: 'FR' } }), 'FR', '987/2009 Art 5(1)'],
    ['an A1 of other days', person([employed('NL', 100)], { foreignA1: { state: 'FR', to: '2024-12-31' } }), 'NL'],
    ['an A1 of a State not named', person([employed('NL', 100)], { foreignA1: {} }), 'unknown'],
    ['no A1', person([employed('NL', 100)], { foreignA1: null }), 'NL'],
    ['an exception', person([employed('NL', 100)], { exceptionAgreement: { state: 'DE' } }), 'DE', '883/2004 Art 16(1)'],
    [
      'a single assignment is posting',
      person([employed('NL', 50, at('BE')), employed('BE', 50, at('BE'))], { pattern: 'one-off' }),
      'needs-clerk',
    ],
  ]))

describe('who, where and when', () => {
  const of = (nationality: string, residenceState: string, workState: string, more: object = {}) => ({
    nationalities: [nationality],
    residenceState,
    activities: [employed(workState, 100)],
    ...more,
  })
  rows([
    ['a Norwegian between Sweden and Norway', of('NO', 'SE', 'NO'), 'NO'],
    ['a Swiss between France and Switzerland', of('CH', 'FR', 'CH'), 'CH'],
    ['a Swiss in Germany alone', of('CH', 'DE', 'DE'), 'DE'],
    ['a Swiss between Germany and France', of('CH', 'DE', 'FR'), 'needs-clerk'],
    ['a Norwegian between Germany and Switzerland', of('NO', 'DE', 'CH'), 'needs-clerk'],
    ['one nationality of two is enough', { ...of('US', 'DE', 'FR'), nationalities: ['US', 'FR'] }, 'FR'],
    ['a third-country national in lawful residence', of('TR', 'DE', 'FR', { isLegallyResident: true }), 'FR', '1231/2010 Art 1'],
    ['lawful residence unknown', of('TR', 'DE', 'FR'), 'unknown'],
    ['a third-country national and Denmark', of('TR', 'DE', 'DK', { isLegallyResident: true }), 'needs-clerk'],
    ['a refugee', of('refugee', 'DE', 'FR'), 'FR'],
    ['nationality unknown', { residenceState: 'BE', activities: [] }, 'unknown'],
    ['the United Kingdom until the end of 2020', of('FR', 'FR', 'GB'), 'GB', '883/2004 Art 11(3)(a)', '2020-12-31'],
    ['the United Kingdom from 2021', of('FR', 'FR', 'GB'), 'needs-clerk', undefined, '2021-01-01'],
    ['Croatia the day before', of('DE', 'DE', 'HR'), 'needs-clerk', undefined, '2013-06-30'],
    ['Croatia on the first day', of('DE', 'DE', 'HR'), 'HR', '883/2004 Art 11(3)(a)', '2013-07-01'],
    ['Switzerland under 1408/71', of('DE', 'DE', 'CH'), 'CH', '1408/71 Art 13(2)(a)', '2012-03-31'],
    ['Switzerland under 883/2004', of('DE', 'DE', 'CH'), 'CH', '883/2004 Art 11(3)(a)', '2012-04-01'],
    ['Norway under 1408/71', of('DE', 'DE', 'NO'), 'NO', '1408/71 Art 13(2)(a)', '2012-05-31'],
    ['the last day of 1408/71', of('DE', 'DE', 'FR'), 'FR', '1408/71 Art 13(2)(a)', '2010-04-30'],
    ['the first day of 883/2004', of('DE', 'DE', 'FR'), 'FR', '883/2004 Art 11(3)(a)', '2010-05-01'],
    ['Poland before it joined', of('DE', 'DE', 'PL'), 'needs-clerk', undefined, '2004-04-30'],
  ])
})

describe('under 1408/71', () =>
  rows([
    [
      'any normal part at home',
      person([employed('BE', 20, at('NL')), employed('NL', 80, at('NL'))]),
      'BE',
      '1408/71 Art 14(2)(b)(i)',
      '2009-06-01',
    ],
    [
      '6.5 % at home, agreed',
      person([employed('BE', 6.5, at('NL')), employed('NL', 93.5, at('NL'))], { isHomeWorkAgreed: true }),
      'needs-clerk',
      undefined,
      '2009-06-01',
    ],
    [
      '6.5 % at home, not agreed',
      person([employed('BE', 6.5, at('NL')), employed('NL', 93.5, at('NL'))], { isHomeWorkAgreed: false }),
      'NL',
      '1408/71 Art 13(2)(a)',
      '2009-06-01',
    ],
    [
      'elsewhere only, one seat',
      person([employed('DE', 50, at('FR')), employed('NL', 50, at('FR'))]),
      'FR',
      '1408/71 Art 14(2)(b)(ii)',
      '2009-06-01',
    ],
    [
      'elsewhere only, two seats',
      person([employed('DE', 50, at('FR')), employed('NL', 50, at('NL'))]),
      'BE',
      '1408/71 Art 14(2)(b)(i)',
      '2009-06-01',
    ],
    ['a mariner', person([mariner({ vesselFlag: 'DK', paidFrom: 'NL' })]), 'DK', '1408/71 Art 13(2)(c)', '2009-06-01'],
    ['a mariner paid from home', person([mariner({ vesselFlag: 'DK', paidFrom: 'BE' })]), 'BE', '1408/71 Art 14b(4)', '2009-06-01'],
    [
      'a civil servant',
      person([{ kind: 'civil-servant', administrationState: 'DE' } as Activity]),
      'DE',
      '1408/71 Art 13(2)(d)',
      '2009-06-01',
    ],
    ['self-employed partly at home', person([selfEmployed('BE', 20), selfEmployed('NL', 80)]), 'BE', '1408/71 Art 14a(2)', '2009-06-01'],
    ['mixed work', person([selfEmployed('BE', 20), employed('NL', 80, at('NL'))]), 'needs-clerk', undefined, '2009-06-01'],
    ['no work', person([]), 'needs-clerk', undefined, '2009-06-01'],
  ]))
