import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { familySubjects } from './subjects.ts'

function decide(id: string, facts: object, on = plainDate('2025-06-01')) {
  const subject = familySubjects.find((one) => one.id === id)
  const parsed = subject?.parse(facts)
  if (subject === undefined || parsed === undefined) throw new Error(`no subject ${id}`)
  return parsed.ok ? subject.decide(parsed.value, { on, ruleset: rulesetOn(on) }) : { outcome: parsed.error.code, answer: undefined }
}

const forwarded = { claimState: 'DE', forwardedTo: 'HR', receivedOn: '2025-01-31' }

describe('family benefits, point by point', () => {
  it.each<[string, string, object, string, object | undefined]>([
    ['a strike is activity', 'family-right-basis', { state: 'FR', situation: 'strike-or-lock-out' }, 'decided', { basis: 'activity' }],
    ['a pension is no activity', 'family-right-basis', { state: 'FR', situation: 'pension' }, 'decided', { basis: 'pension' }],
    ['unpaid leave for another reason', 'family-right-basis', { state: 'FR', situation: 'other-unpaid-leave' }, 'needs-clerk', undefined],
    [
      'unpaid leave for a child, national law unknown',
      'family-right-basis',
      { state: 'FR', situation: 'unpaid-child-raising-leave' },
      'unknown',
      undefined,
    ],
    [
      'no reply by the end of March',
      'family-provisional-priority',
      { ...forwarded, hasReplied: false },
      'decided',
      { primary: 'HR', secondary: 'DE', silenceEffectiveOn: '2025-03-31' },
    ],
    ['a reply on the last day', 'family-provisional-priority', { ...forwarded, repliedOn: '2025-03-31' }, 'needs-clerk', undefined],
    [
      'a reply a day late',
      'family-provisional-priority',
      { ...forwarded, repliedOn: '2025-04-01' },
      'decided',
      { primary: 'HR', secondary: 'DE', silenceEffectiveOn: '2025-03-31' },
    ],
    ['whether a reply came is not known', 'family-provisional-priority', forwarded, 'unknown', undefined],
    [
      'a reply before the claim came',
      'family-provisional-priority',
      { ...forwarded, repliedOn: '2025-01-30' },
      'law/facts-contradict',
      undefined,
    ],
    [
      'a change on a leap day',
      'family-change-in-month',
      { formerState: 'NL', newState: 'BE', changeOn: '2024-02-29' },
      'decided',
      { paysMonthOfChange: 'NL', paysMonthBefore: 'NL', newState: 'BE', newStatePaysFrom: '2024-03-01' },
    ],
    ['no change', 'family-change-in-month', { formerState: 'NL', newState: 'NL', changeOn: '2024-02-29' }, 'needs-clerk', undefined],
    [
      'a week outside Norway has no common measure',
      'family-difference',
      { secondaryState: 'SE', ownAmount: 100, foreign: { amount: 100, per: 'week', currency: 'EUR' } },
      'needs-clerk',
      undefined,
    ],
    [
      'no rate',
      'family-difference',
      { secondaryState: 'NO', ownAmount: 100, foreign: { amount: 100, per: 'month', currency: 'EUR' } },
      'unknown',
      undefined,
    ],
    [
      'equal amounts',
      'family-difference',
      { secondaryState: 'NO', ownAmount: 100, foreignAmount: 100 },
      'decided',
      { secondary: 'NO', supplement: 0, shortfall: 0, areDecimalsDropped: true },
    ],
    [
      'recovery from the family is always for a clerk',
      'family-recovery',
      { wasClaimedInPrimaryState: true, secondaryPaidInFull: true },
      'needs-clerk',
      undefined,
    ],
    [
      'an orphan: the longest insurance with a right',
      'family-orphans',
      {
        hasRightByGeneralRule: false,
        insurance: [
          { state: 'FR', years: 20, hasRight: false },
          { state: 'ES', years: 8, hasRight: true },
        ],
      },
      'decided',
      { payingState: 'ES' },
    ],
    ['an orphan whose general right is enough', 'family-orphans', { hasRightByGeneralRule: true }, 'decided', {}],
    [
      'money that does not reach the family',
      'family-payee',
      { isUsedForFamily: false, isRequestedFromThere: true, isMaintainedByOther: true },
      'decided',
      { payTo: 'who-maintains-the-family' },
    ],
    [
      'two figures for one State',
      'family-priority',
      {
        amounts: [
          { state: 'DE', monthly: 1 },
          { state: 'DE', monthly: 2 },
        ],
      },
      'law/facts-contradict',
      undefined,
    ],
  ])('%s', (_, id, facts, outcome, answer) => {
    const decision = decide(id, facts)
    expect([decision.outcome, decision.answer]).toEqual([outcome, answer])
  })
})

it('every rule says what it asks, and every subject lists only rules with a source', () => {
  for (const { rules } of familySubjects)
    for (const { says, source, provision } of rules) {
      expect(says?.condition).toBeTruthy()
      expect(source).toBeTruthy()
      expect(provision.length).toBeGreaterThan(0)
    }
})
