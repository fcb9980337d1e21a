/** Accidents at work, occupational diseases, death grants and orphans: 883/2004 Art. 36-43 and 69. */
import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { accidentCareSubject } from './883-art-36-accident-care.ts'
import { severalExposuresSubject } from './883-art-38-several-exposures.ts'
import { aggravationSubject } from './883-art-39-aggravation.ts'
import { deathGrantSubject } from './883-art-42-43-death-grants.ts'
import { orphanSubject } from './883-art-69-orphans.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

describe('care after an accident at work in another State (Art. 36)', () => {
  const known = { competentState: 'FR', careState: 'ES', isRecognised: true, isPlanned: false } as const
  it.each([
    ['care is given there for the account of the competent State', known, 'decided', { providedBy: 'ES', atCostOf: 'FR' }],
    [
      'planned care with authorisation likewise',
      { ...known, isPlanned: true, isAuthorised: true },
      'decided',
      { providedBy: 'ES', atCostOf: 'FR' },
    ],
    ['planned care without authorisation goes to a clerk', { ...known, isPlanned: true, isAuthorised: false }, 'needs-clerk', undefined],
    ['an accident that is not recognised goes to a clerk', { ...known, isRecognised: false }, 'needs-clerk', undefined],
    ['whether it is planned is not known', { competentState: 'FR', careState: 'ES', isRecognised: true }, 'unknown', undefined],
    ['nothing is known', {}, 'unknown', undefined],
  ] as const)('%s', (_, facts, outcome, answer) => {
    const decision = accidentCareSubject.decide(facts, at)
    expect(decision.outcome).toBe(outcome)
    expect(decision.answer).toEqual(answer)
  })

  it('the competent State gives a DA1, unless the care is at home', () => {
    expect(accidentCareSubject.decide(known, at).documents).toEqual([{ document: 'PDDA1', issuedBy: 'FR', mayBeIssued: true }])
    expect(accidentCareSubject.decide({ ...known, careState: 'FR' }, at).documents).toEqual([])
  })
})

describe('an occupational disease after work in several States (Art. 38)', () => {
  const exposure = [
    { state: 'BE', fromYear: 1980, toYear: 1990 },
    { state: 'FR', fromYear: 1991, toYear: 2001 },
    { state: 'DE', fromYear: 2002, toYear: 2003 },
  ] as const
  it.each([
    ['the last whose conditions are met pays', { conditionsMetIn: ['BE', 'FR'] }, { payingState: 'FR', route: ['DE', 'FR'] }],
    [
      'the file goes on from where it was notified',
      { conditionsMetIn: ['BE'], firstNotifiedIn: 'IT' },
      { payingState: 'BE', route: ['IT', 'DE', 'FR', 'BE'] },
    ],
    ['no State pays where no conditions are met', { conditionsMetIn: [] }, { route: ['DE', 'FR', 'BE'] }],
    ['a State without exposure is passed over', { conditionsMetIn: ['IT', 'BE'] }, { payingState: 'BE', route: ['DE', 'FR', 'BE'] }],
  ] as const)('%s', (_, facts, answer) =>
    expect(
      severalExposuresSubject.decide({ ...facts, conditionsMetIn: [...facts.conditionsMetIn], exposure: [...exposure] }, at).answer,
    ).toEqual(answer),
  )

  it('work that went on in two States at once, and ended together, is for a clerk', () =>
    expect(
      severalExposuresSubject.decide(
        {
          exposure: [
            { state: 'BE', fromYear: 1990, toYear: 2003 },
            { state: 'FR', fromYear: 1995, toYear: 2003 },
          ],
          conditionsMetIn: ['BE', 'FR'],
        },
        at,
      ).outcome,
    ).toBe('needs-clerk'))
})

describe('a disease that gets worse (Art. 39)', () => {
  it.each([
    ['without new exposure the same State pays all', { payingState: 'FR', hasNewExposure: false }, { paidBy: 'FR' }],
    [
      'with new exposure the other State adds the difference',
      { payingState: 'FR', hasNewExposure: true, newExposureState: 'BE', amountAfter: 50_000, amountBefore: 30_000 },
      { paidBy: 'FR', supplementPaidBy: 'BE', supplement: 20_000 },
    ],
    [
      'new exposure under the same law changes nothing',
      { payingState: 'FR', hasNewExposure: true, newExposureState: 'FR' },
      { paidBy: 'FR' },
    ],
    ['new exposure somewhere is not enough', { payingState: 'FR', hasNewExposure: true }, undefined],
  ] as const)('%s', (_, facts, answer) => expect(aggravationSubject.decide(facts, at).answer).toEqual(answer))
})

describe('a death grant (Art. 42-43)', () => {
  it.each([
    ['of the competent State, wherever the death was', { deceasedWas: 'insured', competentState: 'FR', deathState: 'PT' }, 'FR'],
    [
      'of a pensioner: of the State that bears the cost of care',
      { deceasedWas: 'pensioner', competentState: 'FR', careCostState: 'DE' },
      'DE',
    ],
    ['of a pensioner whose care is not settled: open', { deceasedWas: 'pensioner', competentState: 'FR' }, undefined],
  ] as const)('%s', (_, facts, state) => expect(deathGrantSubject.decide(facts, at).answer?.payingState).toBe(state))
})

describe('special benefits for orphans (Art. 69)', () => {
  const periods = [
    { state: 'FR', months: 120 },
    { state: 'DE', months: 240 },
    { state: 'IT', months: 120 },
  ] as const
  it.each([
    ['the longest insurance that gives a right', { rightIn: ['FR', 'DE'] }, 'decided', { payingState: 'DE' }],
    ['the next where the longest gives none', { rightIn: ['FR'] }, 'decided', { payingState: 'FR' }],
    ['equally long: a clerk', { rightIn: ['FR', 'IT'] }, 'needs-clerk', undefined],
    ['no right anywhere', { rightIn: [] }, 'decided', {}],
  ] as const)('%s', (_, facts, outcome, answer) => {
    const decision = orphanSubject.decide({ hasRightUnderPriorityLaw: false, periods: [...periods], rightIn: [...facts.rightIn] }, at)
    expect([decision.outcome, decision.answer]).toEqual([outcome, answer])
  })
})
