import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case-language.ts'
import { playCase } from '../play-case.ts'
import { extensionPolicy, howOftenHome, statusWhenMoving } from './unemployment-words.ts'

const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)
const { cases }: { cases: readonly LawCase[] } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { cases: [] }
const published = cases.filter(({ area }) => area === 'unemployment')

describe.skipIf(!existsSync(file))('published cases of unemployment', () => {
  it.each(published.map((one) => [one.id, one] as const))('%s', (_, one) =>
    expect(playCase(one)).toMatchObject({ result: 'passed', differences: [], unsaid: [], citations: { missing: [] } }),
  )
})

const play = (question: string, facts: object, expected: object) =>
  playCase({ id: 'own', area: 'unemployment', facts: { question, ...facts }, expected: { ...expected } }).result

describe('the same questions with other facts', () => {
  const frontier = { residence_state: 'DE', last_activity_state: 'NL', returns_home: 'every weekend', wholly_unemployed: true }
  const exported = {
    paying_state: 'NL',
    registered_there_weeks_before_leaving: 5,
    wholly_unemployed: true,
    left_on: '2025-03-03',
    nationality: 'NL',
  }
  it.each<[string, string, object, object]>([
    [
      'three months within the benefit of the last State',
      'which_state_pays',
      {
        ...frontier,
        months_in_last_state_in_last_24: 8,
        benefit_months_paid: 6,
        monthly_benefit_residence: 1500,
        monthly_benefit_last_state_would_be: 1200.5,
      },
      { paying_state: 'DE', reimbursement: { from: 'NL', months: 3, amount: 3601.5, legal_basis: ['883 Art 65(6)'] } },
    ],
    ['stays', 'which_state_pays', { ...frontier, returns_home: 'once a month', returns_to_residence_state: false }, { paying_state: 'NL' }],
    [
      'sickness benefit that is not equated',
      'which_state_pays',
      {
        moved_to_residence_state: 'NL',
        on: '2016-02-02',
        last_activity_state: 'DE',
        situation_when_moving: 'contract in force, on sick leave',
        law_of_last_state_equates_sickness_benefit_with_work: false,
        wholly_unemployed: true,
      },
      { paying_state: 'DE', legal_basis: ['C-285/20', '883 Art 65(2)'] },
    ],
    [
      'late registration',
      'export_benefit',
      { ...exported, registered_abroad_on: '2025-03-12' },
      {
        outcome: 'allowed_with_gap',
        paid_from: '2025-03-12',
        not_paid: { from: '2025-03-03', to: '2025-03-11' },
        last_day: '2025-06-02',
        documents: [{ document: 'PD U2', issued_by: 'NL', may_be_issued: true }],
        legal_basis: ['883 Art 64(1)(b)'],
      },
    ],
    [
      'left early with leave',
      'export_benefit',
      { ...exported, registered_there_weeks_before_leaving: 1, authorised_to_leave_early: true, registered_abroad_on: '2025-03-09' },
      { outcome: 'allowed', legal_basis: ['883 Art 64(1)(a)'] },
    ],
    [
      'left early without',
      'export_benefit',
      { ...exported, registered_there_weeks_before_leaving: 1, authorised_to_leave_early: false, registered_abroad_on: '2025-03-09' },
      { outcome: 'refused', documents: [{ document: 'PD U2', issued_by: 'NL', may_be_issued: false }], legal_basis: ['883 Art 64(1)(a)'] },
    ],
    [
      'no extension',
      'export_extension',
      { paying_state: 'NL', asked_months: 6, state_policy: 'general policy of 3 months' },
      { months: 3 },
    ],
    ['extension', 'export_extension', { paying_state: 'SE', asked_months: 6, state_policy: 'extends up to 6 months' }, { months: 6 }],
    [
      'Denmark, a national of a third country',
      'may_foreign_periods_count',
      { claim_state: 'DK', nationality: 'IN', hours_worked_in_claim_state: 400, window_weeks: 12, joined_fund_within_weeks: 2 },
      { foreign_periods_count: false, legal_basis: ['1231/2010 recital 19'] },
    ],
    [
      'Finland, self-employed',
      'may_foreign_periods_count',
      { claim_state: 'FI', nationality: 'EE', self_employed_months_in_claim_state: 4, joined_fund_within_month: true },
      { foreign_periods_count: true, legal_basis: ['FI condition 4 months'] },
    ],
  ])('%s', (_, question, facts, expected) => expect(play(question, facts, expected)).toBe('passed'))
})

describe('words of the cases', () => {
  it.each([
    ['daily', 'at-least-weekly'],
    ['at least once a week', 'at-least-weekly'],
    ['every weekend', 'at-least-weekly'],
    ['twice a week', 'at-least-weekly'],
    ['a few times a year', 'less-often'],
    ['every two weeks', 'less-often'],
    ['twice a month', 'less-often'],
    ['less than once a week', 'less-often'],
    ['now and then', undefined],
    [7, undefined],
  ])('returns home %s: %s', (text, expected) => expect(howOftenHome(text)).toBe(expected))
  it.each([
    ['employment contract still in force, on sick leave', 'on-sickness-benefit'],
    ['still working under the contract', 'working'],
    ['employment contract no longer in force', 'after-activity'],
    ['contract had ended', 'after-activity'],
    ['receiving unemployment benefit from DE', 'after-activity'],
    ['contract in force, not yet unemployed', 'working'],
    ['contract in force, partly unemployed', undefined],
    ['on unpaid leave', undefined],
    ['contract in force, on paid annual leave', 'working'],
  ])('when moving %s: %s', (text, expected) => expect(statusWhenMoving(text)).toBe(expected))
  it.each([
    ['no extension beyond 3 months', 'no-extension', undefined],
    ['no extension beyond six months', 'on-request', 6],
    ['does not extend', 'no-extension', undefined],
    ['extension refused unless the result would be unreasonable', 'no-extension', undefined],
    ['three months', 'no-extension', undefined],
    ['always 3 months', 'no-extension', undefined],
    ['three-month limit as a general rule', 'no-extension', undefined],
    ['only the basic period', 'no-extension', undefined],
    ['extended by three months on request', 'on-request', undefined],
    ['extension only exceptionally', 'case-by-case', undefined],
    ['no general policy', undefined, undefined],
    ['no extension policy of 3 months', 'no-extension', undefined],
    ['extends up to 6 months on request', 'on-request', 6],
    ['extension to five months', 'on-request', 5],
    ['decided case by case', 'case-by-case', undefined],
    ['not granted automatically', 'case-by-case', undefined],
    ['', undefined, undefined],
  ])('policy "%s": %s', (text, policy, maxMonths) => {
    expect(extensionPolicy(text)?.policy).toBe(policy)
    expect(extensionPolicy(text)?.maxMonths).toBe(maxMonths)
  })
})
