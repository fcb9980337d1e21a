import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

type Row = readonly [title: string, facts: object, outcome: string, answer?: object]
const rows = (subject: string, cases: readonly Row[]) =>
  it.each(cases.map(([title, facts, outcome, answer]) => ({ title, facts, outcome, answer })))('$title', ({ facts, outcome, answer }) => {
    const said = asked(subject, facts)
    expect(said.outcome).toBe(outcome)
    expect(said.answer).toEqual(answer)
  })

describe('voluntary insurance', () => {
  const pension = { branch: 'old-age', voluntaryIn: 'DE', compulsoryIn: 'AT', workedUnderItsLaw: true, allowsBoth: true }
  const may = { mayBeInsured: true }
  const mayNot = { mayBeInsured: false }
  rows('voluntary-insurance', [
    ['without compulsory insurance is open to choice', { branch: 'sickness', voluntaryIn: 'DE', compulsoryIn: null }, 'decided', may],
    ['beside compulsory insurance in the same branch is barred', { ...pension, branch: 'sickness' }, 'decided', mayNot],
    ['for a pension after work there may go beside it', pension, 'decided', may],
    ['for invalidity after work there may go beside it', { ...pension, branch: 'invalidity' }, 'decided', may],
    ['for a pension without work there may not', { ...pension, workedUnderItsLaw: false }, 'decided', mayNot],
    ['for a pension may not where the law forbids both', { ...pension, allowsBoth: false }, 'decided', mayNot],
    ['in a branch with a voluntary scheme only is for a person', { ...pension, isOnlySchemeThere: true }, 'needs-clerk'],
    ['in the State of the compulsory insurance is for its own law', { ...pension, compulsoryIn: 'DE' }, 'needs-clerk'],
    ['with the United Kingdom is for a person', { ...pension, compulsoryIn: 'GB' }, 'needs-clerk'],
    ['is open while earlier work is not known', { ...pension, workedUnderItsLaw: undefined }, 'unknown'],
    ['is open while compulsory insurance is not known', { ...pension, compulsoryIn: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('cites the bar, and the exception that it fails', () =>
    expect(asked('voluntary-insurance', { ...pension, branch: 'sickness' }).legalBasis).toEqual([
      '883/2004 Art 14(2)',
      '883/2004 Art 14(3)',
    ]))
})

describe('a pensioner who lives in another State', () => {
  const facts = { pensionsFrom: ['NL', 'DE'], residenceState: 'ES', isActiveThere: false, hasAsked: true }
  const freed = { mayBeFreed: true, fromLegislationOf: 'ES' }
  rows('pensioner-exemption', [
    ['may be freed on request', facts, 'decided', freed],
    ['is not freed without a request', { ...facts, hasAsked: false }, 'decided', { mayBeFreed: false }],
    ['is not freed where work makes the law apply', { ...facts, isActiveThere: true }, 'decided', { mayBeFreed: false }],
    ['is not freed with a pension from there', { ...facts, pensionsFrom: ['NL', 'ES'] }, 'decided', { mayBeFreed: false }],
    ['is not freed without a pension', { ...facts, pensionsFrom: [] }, 'decided', { mayBeFreed: false }],
    ['with a pension from the United Kingdom is for a person', { ...facts, pensionsFrom: ['GB'] }, 'needs-clerk'],
    ['is open while work there is not known', { ...facts, isActiveThere: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
})

describe('a request under the Framework Agreement on telework', () => {
  const facts = { employerState: 'LU', residenceState: 'DE', requestedOn: '2025-05-31', wantedFrom: '2025-02-28', wasInsuredThere: true }
  rows('telework-request', [
    ['reaches back three months', facts, 'decided', { from: '2025-02-28', isAsWanted: true, sed: 'A001' }],
    ['reaches back no further', { ...facts, wantedFrom: '2025-02-27' }, 'decided', { from: '2025-02-28', isAsWanted: false, sed: 'A001' }],
    [
      'for the future starts as wanted',
      { ...facts, wantedFrom: '2025-07-01' },
      'decided',
      { from: '2025-07-01', isAsWanted: true, sed: 'A001' },
    ],
    [
      'for the future does not ask about earlier insurance',
      { ...facts, wantedFrom: '2025-05-31', wasInsuredThere: undefined },
      'decided',
      { from: '2025-05-31', isAsWanted: true, sed: 'A001' },
    ],
    [
      'without contributions there starts with the request',
      { ...facts, wasInsuredThere: false },
      'decided',
      { from: '2025-05-31', isAsWanted: false, sed: 'A001' },
    ],
    [
      'of the first year reaches back to the start of the agreement',
      { ...facts, requestedOn: '2024-06-30', wantedFrom: '2023-07-01' },
      'decided',
      { from: '2023-07-01', isAsWanted: true, sed: 'A001' },
    ],
    [
      'a day after the first year reaches back three months',
      { ...facts, requestedOn: '2024-07-01', wantedFrom: '2023-07-01' },
      'decided',
      { from: '2024-04-01', isAsWanted: false, sed: 'A001' },
    ],
    [
      'never starts before the agreement',
      { ...facts, requestedOn: '2023-12-01', wantedFrom: '2023-01-01' },
      'decided',
      { from: '2023-07-01', isAsWanted: false, sed: 'A001' },
    ],
    ['in a State that has not signed is for a person', { ...facts, residenceState: 'DK' }, 'needs-clerk'],
    [
      'for Italy before it signed is for a person',
      { ...facts, residenceState: 'IT', requestedOn: '2024-02-01', wantedFrom: '2023-12-31' },
      'needs-clerk',
    ],
    ['for the past is open while earlier insurance is not known', { ...facts, wasInsuredThere: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('is none where the employer sits at home', () =>
    expect(asked('telework-request', { employerState: 'DE', residenceState: 'DE' })).toHaveProperty('error', 'law/facts-contradict'))
})

describe('an agency for temporary work', () => {
  const facts = { agencyState: 'BG', isTemporaryAgency: true }
  const no = { hasSubstantialActivity: false }
  rows('agency-substantial-activity', [
    ['that assigns to other States only has no substantial activity', { ...facts, assignsTo: ['DE'] }, 'decided', no],
    ['without turnover at home has none', { ...facts, turnoverAtHomePercent: 0 }, 'decided', no],
    [
      'with a quarter at home has it',
      { ...facts, assignsTo: ['BG', 'DE'], turnoverAtHomePercent: 25 },
      'decided',
      { hasSubstantialActivity: true },
    ],
    ['with less at home is for a person', { ...facts, assignsTo: ['BG', 'DE'], turnoverAtHomePercent: 24 }, 'needs-clerk'],
    ['is open while its turnover at home is not known', { ...facts, assignsTo: ['BG', 'DE'] }, 'unknown'],
    ['is asked for agencies only', { ...facts, isTemporaryAgency: false }, 'needs-clerk'],
    ['in the United Kingdom is for a person', { ...facts, agencyState: 'GB', assignsTo: ['DE'] }, 'needs-clerk'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('cannot assign to other States only and have turnover at home', () =>
    expect(asked('agency-substantial-activity', { ...facts, assignsTo: ['DE'], turnoverAtHomePercent: 10 })).toHaveProperty(
      'error',
      'law/facts-contradict',
    ))
})

describe('a certificate on the applicable legislation', () => {
  const facts = { issuedBy: 'AT', startsOn: '2025-03-01' }
  rows('late-certificate', [
    [
      'asked for on the first day is in advance',
      { ...facts, requestedOn: '2025-03-01' },
      'decided',
      { isInAdvance: true, mayCoverPast: true },
    ],
    [
      'asked for a day later may cover the past',
      { ...facts, requestedOn: '2025-03-02' },
      'decided',
      { isInAdvance: false, mayCoverPast: true },
    ],
    [
      'may cover the past though the host State has insured the person',
      { ...facts, requestedOn: '2025-09-01', hostHasInsured: true },
      'decided',
      { isInAdvance: false, mayCoverPast: true },
    ],
    ['is open while nobody knows when it was asked for', facts, 'unknown'],
    [
      'of a State that did not take part then is for a person',
      { issuedBy: 'HR', startsOn: '2013-06-30', requestedOn: '2013-07-02' },
      'needs-clerk',
    ],
    ['is open without facts', {}, 'unknown'],
  ])
  it('leans on memory only for the past', () => {
    expect(asked('late-certificate', { ...facts, requestedOn: '2025-02-01' }).unverified).toEqual([])
    expect(asked('late-certificate', { ...facts, requestedOn: '2025-04-01' }).unverified).toEqual(['certificate-may-cover-past'])
  })
})

describe('an employer in another State', () => {
  const facts = { employerSeat: 'DE', legislationOf: 'SI', agreedThatEmployeePays: false }
  const byEmployer = { dutiesUnder: 'SI', paidBy: 'employer', isToBeNotified: false }
  const agreed = { ...facts, agreedThatEmployeePays: true }
  rows('employer-abroad', [
    ['pays as one at home', facts, 'decided', byEmployer],
    [
      'may agree that the employee pays',
      { ...agreed, hasPlaceOfBusinessThere: false },
      'decided',
      { ...byEmployer, paidBy: 'employee', isToBeNotified: true },
    ],
    ['may not with a place of business there', { ...agreed, hasPlaceOfBusinessThere: true }, 'decided', byEmployer],
    ['outside the States that take part has the same duties', { ...facts, employerSeat: 'US' }, 'decided', byEmployer],
    ['is none where the seat is there', { ...facts, employerSeat: 'SI' }, 'decided', byEmployer],
    ['under the law of the United Kingdom is for a person', { ...facts, legislationOf: 'GB' }, 'needs-clerk'],
    ['is open while a place of business is not known', agreed, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
})
