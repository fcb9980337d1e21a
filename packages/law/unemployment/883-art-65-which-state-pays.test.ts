import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { findRuleset, type Ruleset, rulesetOn } from '../frame/rulesets.table.ts'
import { whichStateSubject } from './883-art-65-65a-which-state-pays.ts'
import type { WhichStateFacts } from './which-state-facts.ts'

const on = plainDate('2026-11-21')
const today = rulesetOn(on)
const revised = findRuleset('R2026-provisional/1') as Ruleset
const decide = (facts: WhichStateFacts, ruleset = today) => whichStateSubject.decide(facts, { on, ruleset })
const paying = (facts: WhichStateFacts, ruleset = today) => {
  const { outcome, answer } = decide(facts, ruleset)
  return answer?.payingState ?? outcome
}

const frontier: WhichStateFacts = {
  residenceState: 'FR',
  lastActivityState: 'LU',
  returnsHome: 'at-least-weekly',
  isWhollyUnemployed: true,
}
const other: WhichStateFacts = { residenceState: 'FR', lastActivityState: 'ES', returnsHome: 'less-often', isWhollyUnemployed: true }
const { returnsHome: _, ...howOftenNotKnown } = other

describe('who pays', () => {
  it.each<[string, WhichStateFacts, string]>([
    ['a frontier worker: the State of residence', frontier, 'FR'],
    ['partly unemployed: the State of the job', { ...frontier, isWhollyUnemployed: false }, 'LU'],
    ['the contract goes on: the State of the job', { residenceState: 'FR', lastActivityState: 'LU', contractContinues: true }, 'LU'],
    [
      'the contract is over: wholly unemployed',
      { residenceState: 'FR', lastActivityState: 'LU', returnsHome: 'at-least-weekly', contractContinues: false },
      'FR',
    ],
    ['nothing known of the contract', { residenceState: 'FR', lastActivityState: 'LU', returnsHome: 'at-least-weekly' }, 'unknown'],
    ['another worker who returns', { ...other, returnsToResidenceState: true }, 'FR'],
    ['another worker who stays', { ...other, returnsToResidenceState: false }, 'ES'],
    ['another worker who has not chosen', other, 'unknown'],
    ['who returns, however often he came home', { ...howOftenNotKnown, returnsToResidenceState: true }, 'FR'],
    ['a frontier worker who says he stays', { ...frontier, returnsToResidenceState: false }, 'needs-clerk'],
    ['lived and worked in one State', { ...frontier, residenceState: 'LU' }, 'LU'],
    ['Switzerland', { ...frontier, lastActivityState: 'CH' }, 'FR'],
    ['the United Kingdom today', { ...frontier, lastActivityState: 'GB' }, 'needs-clerk'],
    [
      'self-employed, insured in the State of residence',
      { ...frontier, activityKind: 'self-employed', residenceInsuresSelfEmployed: true },
      'FR',
    ],
    ['self-employed, not insured there', { ...frontier, activityKind: 'self-employed', residenceInsuresSelfEmployed: false }, 'LU'],
    ['self-employed, insurance there not known', { ...frontier, activityKind: 'self-employed' }, 'unknown'],
    ['nothing known', {}, 'unknown'],
  ])('%s', (_, facts, expected) => expect(paying(facts)).toBe(expected))

  it('says what follows if another worker stays', () =>
    expect(decide({ ...other, returnsToResidenceState: true }).answer?.ifStaying).toBe('ES'))
  it('names the document of the State of the last activity', () =>
    expect(decide(frontier).documents).toEqual([{ document: 'PDU1', issuedBy: 'LU', mayBeIssued: true }]))
})

describe('a move while the contract was in force', () => {
  const moved: WhichStateFacts = {
    residenceState: 'NL',
    lastActivityState: 'DE',
    movedOn: plainDate('2016-02-02'),
    contractEndedOn: plainDate('2016-03-15'),
    isWhollyUnemployed: true,
  }
  it.each<[string, WhichStateFacts, string]>([
    [
      'on sickness benefit that counts as work',
      { ...moved, statusWhenMoving: 'on-sickness-benefit', isSicknessBenefitEquated: true },
      'NL',
    ],
    ['on sickness benefit that does not', { ...moved, statusWhenMoving: 'on-sickness-benefit', isSicknessBenefitEquated: false }, 'DE'],
    ['on sickness benefit, law not known', { ...moved, statusWhenMoving: 'on-sickness-benefit' }, 'unknown'],
    ['still working', { ...moved, statusWhenMoving: 'working' }, 'NL'],
    ['status not known', moved, 'unknown'],
    ['on the last day of the contract', { ...moved, statusWhenMoving: 'working', movedOn: plainDate('2016-03-15') }, 'NL'],
    ['the day after', { ...moved, movedOn: plainDate('2016-03-16') }, 'DE'],
    ['after the activity', { ...moved, statusWhenMoving: 'after-activity' }, 'DE'],
  ])('%s', (_, facts, expected) => expect(paying(facts)).toBe(expected))
})

describe('reimbursement by the State of the last activity', () => {
  const paid: WhichStateFacts = {
    ...frontier,
    monthsInLastStateOf24: 12,
    benefitMonthsPaid: 9,
    monthlyBenefitCents: 150_000,
    monthlyBenefitOfLastStateCents: 220_000,
  }
  const { benefitMonthsPaid: _paid, ...notYetPaid } = paid
  const { monthsInLastStateOf24: _worked, ...workNotKnown } = paid
  it.each<[string, WhichStateFacts, object | undefined]>([
    ['twelve months of work: five months', paid, { from: 'LU', months: 5, amountCents: 750_000 }],
    ['less than twelve: three', { ...paid, monthsInLastStateOf24: 11.9 }, { from: 'LU', months: 3, amountCents: 450_000 }],
    [
      'never more than its own benefit',
      { ...paid, monthlyBenefitOfLastStateCents: 100_050 },
      { from: 'LU', months: 5, amountCents: 500_250 },
    ],
    ['no more months than were paid', { ...paid, benefitMonthsPaid: 2 }, { from: 'LU', months: 2, amountCents: 300_000 }],
    ['nothing paid', { ...paid, benefitMonthsPaid: 0 }, { from: 'LU', months: 0, amountCents: 0 }],
    ['paid months not known: no amount', notYetPaid, { from: 'LU', months: 5 }],
    ['work not known, nine months paid', workNotKnown, undefined],
    ['work not known, three months paid', { ...workNotKnown, benefitMonthsPaid: 3 }, { from: 'LU', months: 3, amountCents: 450_000 }],
    ['waived between the States', { ...paid, isReimbursementWaived: true }, undefined],
    ['none where the State of the job pays itself', { ...paid, isWhollyUnemployed: false }, undefined],
  ])('%s', (_, facts, expected) => expect(decide(facts).answer?.reimbursement).toEqual(expected))
})

describe('the revision: the State of the last activity pays frontier workers after 22 weeks', () => {
  it.each<[string, WhichStateFacts, string]>([
    ['22 weeks', { ...frontier, weeksInLastState: 22 }, 'LU'],
    ['21 weeks', { ...frontier, weeksInLastState: 21 }, 'FR'],
    ['20 months', { ...frontier, monthsInLastStateOf24: 20 }, 'LU'],
    ['five months', { ...frontier, monthsInLastStateOf24: 5 }, 'FR'],
    ['between five and six', { ...frontier, monthsInLastStateOf24: 5.2 }, 'unknown'],
    ['length not known', frontier, 'unknown'],
    ['another worker who returns', { ...other, returnsToResidenceState: true, weeksInLastState: 40 }, 'FR'],
  ])('%s', (_, facts, expected) => expect(paying(facts, revised)).toBe(expected))
})

describe('facts that cannot be', () => {
  it.each<[object, string]>([
    [{ isWhollyUnemployed: true, contractContinues: true }, 'law/facts-contradict'],
    [{ isWhollyUnemployed: false, contractContinues: false }, 'law/facts-contradict'],
    [{ monthsInLastStateOf24: 25 }, 'law/facts-contradict'],
    [{ monthlyBenefitCents: -1 }, 'law/facts-invalid'],
    [{ residenceState: 'XX' }, 'law/facts-invalid'],
  ])('%j is refused', (facts, code) => expect(whichStateSubject.parse(facts)).toMatchObject({ ok: false, error: { code } }))
})
