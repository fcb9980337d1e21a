import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playCase } from '../play-case.ts'
import { parseCases } from '../read-cases.ts'

const file = join(import.meta.dirname, '../../../../../shared/vectors/law/cases.json')
const parsed = existsSync(file) ? parseCases(JSON.parse(readFileSync(file, 'utf8')), file) : undefined
const cases = (parsed?.ok ? parsed.value : []).filter(({ area, facts }) => area === 'legislation' && facts.question !== 'which_state')

describe.skipIf(!existsSync(file))('the published cases on posting and on the procedure for the applicable legislation', () => {
  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(12))
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { result, differences, unsaid, citations, stopped } = playCase(one)
    expect({ result, differences, unsaid, stopped, missing: citations.missing }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
      stopped: undefined,
      missing: [],
    })
  })
})

/** Played without a published answer: what we would tell, `needs_clerk` where a person decides or facts are missing. */
function told(
  facts: Record<string, unknown> & { question: string },
  expected: Record<string, unknown>,
  legalBasis: readonly string[] = [],
) {
  const { result, differences, unsaid, citations, decision, stopped } = playCase({
    id: 'own',
    area: 'legislation',
    facts,
    expected: { ...expected, legal_basis: legalBasis },
  })
  expect({ result, differences, unsaid, missing: citations.missing, stopped }).toEqual({
    result: 'passed',
    differences: [],
    unsaid: [],
    missing: [],
    stopped: undefined,
  })
  return decision
}

const posted = {
  question: 'posting_employed',
  nationality: 'PL',
  residence_state: 'PL',
  posting_state: 'PL',
  host_state: 'DE',
  prior_affiliation_days: 700,
  direct_relationship_kept: true,
  replaces_posted_person: false,
  employer_turnover_in_posting_state_percent: 60,
  hired_out_again_in_host_state: false,
  previous_posting: null,
  start: '2025-03-01',
  expected_end: '2026-02-28',
}
const sending = (from = '2025-03-01', to = '2026-02-28', state = 'PL') => ({
  outcome: 'determined',
  applicable_state: state,
  documents: [{ document: 'PD A1', issued_by: state, may_be_issued: true, from, to }],
})
const host = { outcome: 'determined', applicable_state: 'DE', documents: [] }
const clerk = { outcome: 'needs_clerk' }
const clerkOtherwiseHost = { outcome: 'needs_clerk', default_state: 'DE' }
const before = (more: Record<string, unknown>) => ({
  previous_posting: { same_worker: true, same_undertaking: true, same_host_state: true, ...more },
})

describe('posting of employees in the case language', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, readonly string[]]>([
    ['a frontier worker who lives in neither State', { residence_state: 'CZ', nationality: 'CZ' }, sending(), ['883 Art 12(1)']],
    ['who lives in the host State and was recruited who knows where', { residence_state: 'DE' }, clerk, []],
    [
      'internal management only',
      { employer_activity_in_posting_state: 'internal management only' },
      host,
      ['987 Art 14(2)', '883 Art 11(3)(a)'],
    ],
    [
      'internal management and no figure of turnover',
      { employer_activity_in_posting_state: 'internal management only', employer_turnover_in_posting_state_percent: undefined },
      host,
      ['987 Art 14(2)'],
    ],
    ['no direct relationship', { direct_relationship_kept: false }, host, ['Decision A2', '883 Art 11(3)(a)']],
    [
      'replacement by the same employer',
      { replaces_posted_person: true, replaced_person_employer: 'the same employer' },
      host,
      ['883 Art 12(1)'],
    ],
    ['replacement and too long', { replaces_posted_person: true, expected_end: '2028-01-01' }, host, ['883 Art 12(1)']],
    ['25 % of the turnover', { employer_turnover_in_posting_state_percent: 25 }, sending(), []],
    ['24.9 % of the turnover', { employer_turnover_in_posting_state_percent: 24.9 }, clerk, ['987 Art 14(2)', 'Practical Guide Part I']],
    ['24 months from a leap day', { start: '2024-02-29', expected_end: '2026-02-28' }, sending('2024-02-29', '2026-02-28'), []],
    ['one day over 24 months', { start: '2025-01-01', expected_end: '2027-01-01' }, clerkOtherwiseHost, ['883 Art 12(1)', '883 Art 16(1)']],
    ['two days over 24 months', { start: '2025-01-01', expected_end: '2027-01-02' }, clerkOtherwiseHost, ['883 Art 11(3)(a)']],
    ['illness in the middle', { absence: { from: '2025-06-01', to: '2025-07-31', reason: 'illness' } }, sending(), ['Decision A2']],
    [
      'illness does not lengthen 24 months',
      { start: '2025-01-01', expected_end: '2027-02-28', absence: { from: '2025-06-01', to: '2025-07-31', reason: 'illness' } },
      clerkOtherwiseHost,
      ['883 Art 12(1)'],
    ],
    ['away for another reason', { absence: { from: '2025-06-01', to: '2025-07-31', reason: 'work for a client at home' } }, clerk, []],
    [
      'unemployment benefit in the sending State before',
      { prior_affiliation_days: 60, prior_affiliation_basis: 'unemployment benefit in PL', recruited_to_be_posted: true },
      sending(),
      ['987 Art 14(1)'],
    ],
    [
      'unemployment benefit in another State before',
      { prior_affiliation_days: 60, prior_affiliation_basis: 'unemployment benefit in CZ', recruited_to_be_posted: true },
      clerk,
      ['987 Art 14(1)'],
    ],
    [
      'resident without work for a month',
      { prior_affiliation_days: 31, prior_affiliation_basis: 'resident without work', recruited_to_be_posted: true },
      sending(),
      [],
    ],
    ['30 days before 1 March', { prior_affiliation_days: 30 }, sending(), []],
    ['29 days before 1 March', { prior_affiliation_days: 29 }, clerk, ['987 Art 14(1)', 'Decision A2']],
    ['no day before', { prior_affiliation_days: 0, recruited_to_be_posted: true }, clerk, ['987 Art 14(1)']],
    ['pause of two months', before({ start: '2023-01-01', end: '2024-12-31' }), sending(), ['883 Art 12(1)']],
    [
      'pause of a day less than two months',
      { ...before({ start: '2023-01-01', end: '2025-01-01' }), start: '2025-03-01' },
      clerkOtherwiseHost,
      ['Decision A2 point 3(c)'],
    ],
    [
      'the last posting was elsewhere',
      {
        previous_posting: {
          same_worker: true,
          same_undertaking: true,
          same_host_state: false,
          host_state: 'FR',
          start: '2023-01-01',
          end: '2025-02-28',
        },
      },
      sending(),
      [],
    ],
    [
      'the last posting was at another undertaking',
      { previous_posting: { same_worker: true, same_undertaking: false, same_host_state: true, start: '2023-01-01', end: '2025-02-28' } },
      sending(),
      [],
    ],
    [
      'another worker was there last',
      { previous_posting: { same_worker: false, same_undertaking: true, same_host_state: true, start: '2023-01-01', end: '2025-02-28' } },
      sending(),
      [],
    ],
    [
      'posted on without a break since 2009, 24 months together',
      { ...before({ start: '2009-05-01', end: '2010-04-30' }), start: '2010-05-01', expected_end: '2011-04-30' },
      sending('2010-05-01', '2011-04-30'),
      ['Decision A3', '883 Art 12(1)'],
    ],
    [
      'posted on without a break since 2009, a day more',
      { ...before({ start: '2009-05-01', end: '2010-04-30' }), start: '2010-05-01', expected_end: '2011-05-01' },
      clerkOtherwiseHost,
      ['Decision A3'],
    ],
    ['begun under Regulation 1408/71', { start: '2009-09-01', expected_end: '2010-08-31' }, clerk, []],
    ['to Croatia before it joined', { host_state: 'HR', start: '2013-06-30', expected_end: '2013-12-31' }, clerk, []],
    [
      'to Croatia on the day it joined',
      { host_state: 'HR', start: '2013-07-01', expected_end: '2013-12-31' },
      sending('2013-07-01', '2013-12-31'),
      [],
    ],
    ['to Switzerland before April 2012', { host_state: 'CH', start: '2012-03-31', expected_end: '2012-12-31' }, clerk, []],
    [
      'to Norway from June 2012',
      { host_state: 'NO', start: '2012-06-01', expected_end: '2012-12-31' },
      sending('2012-06-01', '2012-12-31'),
      [],
    ],
    ['from Norway to Switzerland', { posting_state: 'NO', host_state: 'CH' }, clerk, []],
    [
      'to the United Kingdom in 2019',
      { host_state: 'GB', start: '2019-01-01', expected_end: '2019-12-31' },
      sending('2019-01-01', '2019-12-31'),
      [],
    ],
    [
      'to the United Kingdom over the exit',
      { host_state: 'GB', start: '2020-07-01', expected_end: '2021-06-30' },
      sending('2020-07-01', '2021-06-30'),
      ['Withdrawal Agreement Art 30'],
    ],
    ['to the United Kingdom from 2021', { host_state: 'GB', start: '2021-01-01', expected_end: '2021-06-30' }, clerk, []],
    ['a national of a third country', { nationality: 'UA' }, clerk, []],
    ['an end before the start', { expected_end: '2025-01-01' }, clerk, []],
    ['a turnover of 130 %', { employer_turnover_in_posting_state_percent: 130 }, clerk, []],
  ])('%s', (title, more, expected, basis) => {
    const facts = Object.fromEntries(Object.entries({ ...posted, ...more }).filter(([, value]) => value !== undefined))
    if (title === 'an end before the start' || title === 'a turnover of 130 %')
      expect(playCase({ id: 'own', area: 'legislation', facts: facts as typeof posted, expected }).stopped).toMatch(/^law\//)
    else told(facts as typeof posted, expected, basis)
  })

  it.each(Object.keys(posted).filter((key) => key !== 'question'))('is never decided without %s', (key) => {
    const facts = Object.fromEntries(Object.entries(posted).filter(([name]) => name !== key))
    told(facts as typeof posted, clerk)
  })
})

describe('posting of self-employed persons in the case language', () => {
  const own = {
    question: 'posting_self_employed',
    nationality: 'IT',
    residence_state: 'IT',
    base_state: 'IT',
    host_state: 'FR',
    prior_self_employment_days: 1800,
    similar_activity: true,
    keeps_infrastructure: true,
    start: '2025-04-01',
    expected_end: '2025-06-30',
  }
  const home = sending('2025-04-01', '2025-06-30', 'IT')
  const france = { outcome: 'determined', applicable_state: 'FR', documents: [] }
  it.each<[string, Record<string, unknown>, Record<string, unknown>, readonly string[]]>([
    ['another activity', { similar_activity: false }, france, ['987 Art 14(4)', '883 Art 11(3)(a)']],
    ['a baker who plasters', { similar_activity: false, activity_home: 'baker', activity_abroad: 'plasterer' }, france, ['987 Art 14(4)']],
    [
      'a baker who plasters, by the trades alone',
      { similar_activity: undefined, activity_home: 'baker', activity_abroad: 'plasterer' },
      france,
      ['883 Art 12(2)'],
    ],
    ['a carpenter who joins', { similar_activity: undefined, activity_home: 'carpenter', activity_abroad: 'joiner' }, clerk, []],
    ['a baker who bakes', { similar_activity: undefined, activity_home: 'baker', activity_abroad: 'Baker' }, home, []],
    [
      'called an employee by the host State',
      { host_state_classification: 'employed person under host law' },
      home,
      ['987 Art 14(4)', 'C-178/97'],
    ],
    ['gives up the base', { keeps_infrastructure: false }, clerk, ['987 Art 14(3)']],
    ['24 months', { expected_end: '2027-03-31' }, sending('2025-04-01', '2027-03-31', 'IT'), []],
    ['a day more than 24 months', { expected_end: '2027-04-01' }, clerk, ['883 Art 12(2)']],
    ['30 months', { expected_end: '2027-09-30' }, clerk, ['883 Art 12(2)']],
    ['60 days before', { prior_self_employment_days: 60 }, home, []],
    ['59 days before', { prior_self_employment_days: 59 }, clerk, ['987 Art 14(3)', 'Decision A2']],
    ['begun in 2009', { start: '2009-04-01', expected_end: '2009-06-30' }, clerk, []],
  ])('%s', (_, more, expected, basis) => {
    told(Object.fromEntries(Object.entries({ ...own, ...more }).filter(([, value]) => value !== undefined)) as typeof own, expected, basis)
  })
  it.each(Object.keys(own).filter((key) => !['question', 'residence_state'].includes(key)))('is never decided without %s', (key) => {
    told(Object.fromEntries(Object.entries(own).filter(([name]) => name !== key)) as typeof own, clerk)
  })
})

describe('a document that binds, in the case language', () => {
  const shown = { question: 'a1_binding', a1_issued_by: 'SK', host_state: 'AT' }
  const binding = { outcome: 'binding', applicable_state: 'SK' }
  it.each<[string, Record<string, unknown>, Record<string, unknown>, readonly string[]]>([
    ['the host State disagrees', { host_authority_view: 'conditions not met', issuer_has_withdrawn: false }, binding, ['987 Art 5(1)']],
    [
      'disagrees, and the issuer was asked',
      { host_authority_view: 'conditions not met', issuer_asked_to_review: true, issuer_has_withdrawn: false },
      binding,
      ['987 Art 5(1)-(4)'],
    ],
    [
      'fraud, but nobody asked the issuer',
      { court_found_fraud: true, issuer_asked_to_review: false, issuer_has_withdrawn: false },
      binding,
      ['987 Art 5(1)', 'C-370/17'],
    ],
    [
      'fraud, and the issuer was asked',
      { court_found_fraud: true, issuer_asked_to_review: true, issuer_has_withdrawn: false },
      clerk,
      ['C-359/16'],
    ],
    ['fraud, and it is not known whether the issuer was asked', { court_found_fraud: true, issuer_has_withdrawn: false }, clerk, []],
    ['withdrawn', { issuer_has_withdrawn: true }, clerk, ['987 Art 5(1)', 'C-410/21']],
    ['nothing known of a withdrawal', {}, binding, ['987 Art 5(1)']],
    [
      'fraud, nobody asked the issuer, nothing known of a withdrawal',
      { court_found_fraud: true, issuer_asked_to_review: false },
      binding,
      [],
    ],
    ['fraud, the issuer was asked, nothing known of a withdrawal', { court_found_fraud: true, issuer_asked_to_review: true }, clerk, []],
  ])('%s', (_, more, expected, basis) => {
    told({ ...shown, ...more }, expected, basis)
  })
})

describe('the procedure for work in several States, in the case language', () => {
  const asked = {
    question: 'procedure_multi_state',
    residence_state: 'AT',
    provisional_determination_by: 'AT',
    other_state_informed_on: '2025-03-12',
    objection_received_on: null as string | null | undefined,
    question_date: '2025-05-20',
  }
  const final = { outcome: 'determined', status: 'final', final_on: '2025-05-12' }
  it.each<[string, Partial<typeof asked>, Record<string, unknown>, readonly string[]]>([
    ['a day before the end', { question_date: '2025-05-11' }, { ...final, status: 'provisional' }, ['987 Art 16(3)']],
    ['on the last day', { question_date: '2025-05-12' }, clerk, ['987 Art 16(3)']],
    ['the day after', { question_date: '2025-05-13' }, final, ['987 Art 16(3)']],
    [
      'an objection in time',
      { objection_received_on: '2025-04-20' },
      { ...clerk, status: 'provisional' },
      ['987 Art 16(4)', '987 Art 6(1)'],
    ],
    ['an objection on the last day', { objection_received_on: '2025-05-12' }, clerk, ['987 Art 16(4)']],
    ['an objection too late', { objection_received_on: '2025-05-13' }, final, ['987 Art 16(3)']],
    [
      'informed on the last day of December',
      { other_state_informed_on: '2024-12-31', question_date: '2025-03-01' },
      { ...final, final_on: '2025-02-28' },
      [],
    ],
    ['determined by another State', { provisional_determination_by: 'DE' }, clerk, ['987 Art 16(2)']],
  ])('%s', (_, more, expected, basis) => {
    told({ ...asked, ...more }, expected, basis)
  })
  it('is not final where it is not known whether a State objected', () => {
    const { objection_received_on: _, ...rest } = asked
    told(rest, clerk)
  })
})

describe('provisional legislation, in the case language', () => {
  const dispute = { question: 'provisional_legislation', dispute_between: ['DE', 'PL'] }
  it.each<[string, Record<string, unknown>, Record<string, unknown>, readonly string[]]>([
    ['work in one State', { works_only_in: 'PL', residence_state: 'DE' }, { provisional_state: 'PL' }, ['987 Art 6(1)(a)']],
    [
      'work in one listed State',
      { works_in: ['PL'], residence_state: 'DE', works_in_residence: false },
      { provisional_state: 'PL' },
      ['987 Art 6(1)(a)'],
    ],
    [
      'part of the work at home',
      { works_in: ['DE', 'PL'], residence_state: 'DE', works_in_residence: true },
      { provisional_state: 'DE' },
      ['987 Art 6(1)(b)'],
    ],
    [
      'part of the work at home, by the list alone',
      { works_in: ['DE', 'PL'], residence_state: 'PL' },
      { provisional_state: 'PL' },
      ['987 Art 6(1)(b)'],
    ],
    ['no work', { works_in: [], residence_state: 'DE' }, { provisional_state: 'DE' }, ['987 Art 6(1)(b)']],
    [
      'work in two States, none at home',
      { works_in: ['DE', 'PL'], residence_state: 'CZ', works_in_residence: false, first_application_in: 'PL' },
      { provisional_state: 'PL' },
      ['987 Art 6(1)(c)'],
    ],
    ['none at home, and nobody knows where it was asked first', { works_in: ['DE', 'PL'], residence_state: 'CZ' }, clerk, []],
    ['no places of work known', { residence_state: 'CZ' }, clerk, []],
  ])('%s', (_, more, expected, basis) => {
    told({ ...dispute, ...more }, expected, basis)
  })
})

describe('the transition from the earlier rules, in the case language', () => {
  const kept = {
    question: 'transitional_1408',
    legislation_under_1408_71: 'BE',
    legislation_under_883: 'NL',
    situation_unchanged: true as boolean | undefined,
    person_asked_for_883: false,
    regime: 'EU citizen, EU States',
    question_date: '2020-04-30',
  }
  const earlier = { outcome: 'determined', applicable_state: 'BE', documents: [] }
  const later = { outcome: 'determined', applicable_state: 'NL' }
  it.each<[string, Partial<typeof kept>, Record<string, unknown>, readonly string[]]>([
    ['the last day', {}, earlier, ['883 Art 87(8)']],
    ['the day after', { question_date: '2020-05-01' }, later, ['883 Art 87(8)']],
    ['asked for the new law', { person_asked_for_883: true, question_date: '2015-01-01' }, later, ['883 Art 87(8)']],
    ['the situation changed', { situation_unchanged: false, question_date: '2015-01-01' }, later, ['883 Art 87(8)']],
    [
      'third-country national, last day',
      { regime: 'third-country national, EU States', question_date: '2020-12-31' },
      earlier,
      ['883 Art 87(8)'],
    ],
    ['third-country national, the day after', { regime: 'third-country national', question_date: '2021-01-01' }, later, []],
    ['Switzerland, last day', { regime: 'EU citizen, Switzerland', legislation_under_883: 'CH', question_date: '2022-03-31' }, earlier, []],
    [
      'Switzerland, the day after',
      { regime: 'EU-CH', legislation_under_883: 'CH', question_date: '2022-04-01' },
      { ...later, applicable_state: 'CH' },
      [],
    ],
    [
      'EEA, last day',
      { regime: 'EEA', legislation_under_1408_71: 'NO', question_date: '2022-05-31' },
      { ...earlier, applicable_state: 'NO' },
      [],
    ],
    ['EEA, the day after', { regime: 'EEA-EFTA States', legislation_under_1408_71: 'NO', question_date: '2022-06-01' }, later, []],
    ['amendment of 2012, last day', { regime: 'change by 465/2012', question_date: '2022-06-27' }, earlier, ['883 Art 87a']],
    ['amendment of 2012, the day after', { regime: 'change by 465/2012', question_date: '2022-06-28' }, later, ['883 Art 87a']],
    ['Swiss dates with words of the EU', { legislation_under_883: 'CH' }, clerk, []],
    ['words that say nothing', { regime: 'something else', question_date: '2015-01-01' }, clerk, []],
  ])('%s', (_, more, expected, basis) => {
    told({ ...kept, ...more }, expected, basis)
  })
  it('is open where it is not known whether the situation changed', () => {
    const { situation_unchanged: _, ...rest } = kept
    told(rest, clerk)
  })
})
