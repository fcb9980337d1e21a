import { plainDate, type StateCode } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import type { PensionerCostFacts } from './883-art-23-25-cost-of-pensioner.ts'
import { pensionerCostSubject } from './decide-cost-of-pensioner.ts'
import { sicknessSubjects } from './subjects.ts'

const today = plainDate('2026-03-01')

function decide(id: string, facts: object, on = today) {
  const subject = sicknessSubjects.find((one) => one.id === id)
  const parsed = subject?.parse(facts)
  if (subject === undefined || parsed === undefined) throw new Error(`no subject ${id}`)
  return parsed.ok
    ? subject.decide(parsed.value, { on, ruleset: rulesetOn(on) })
    : { outcome: parsed.error.code, answer: undefined, documents: [] }
}

describe('care and cash benefits', () => {
  it.each<[string, string, object, string, object | undefined]>([
    [
      'an insured person registers at residence',
      'care-at-residence',
      { competentState: 'LU', residenceState: 'BE', person: 'insured-person' },
      'decided',
      { costState: 'LU' },
    ],
    [
      'a resident of Germany insured in Switzerland may have chosen',
      'care-at-residence',
      { competentState: 'CH', residenceState: 'DE' },
      'needs-clerk',
      undefined,
    ],
    [
      'a claimant who keeps cover',
      'care-at-residence',
      { competentState: 'FR', residenceState: 'ES', person: 'pension-claimant', hasLostCover: false },
      'decided',
      { costState: 'FR' },
    ],
    [
      'a claimant who has lost cover',
      'care-at-residence',
      { competentState: 'FR', residenceState: 'ES', person: 'pension-claimant', hasLostCover: true },
      'needs-clerk',
      undefined,
    ],
    [
      'cash benefits abroad',
      'sickness-cash-benefits',
      { competentState: 'AT', placeState: 'HU', hasCertificateFromThere: true },
      'decided',
      { payingState: 'AT', certificateBinds: true },
    ],
    [
      'contributions where the cost is borne',
      'pension-care-contributions',
      { state: 'DE', costState: 'DE' },
      'decided',
      { mayBeTaken: true },
    ],
    ['contributions elsewhere', 'pension-care-contributions', { state: 'DE', costState: 'ES' }, 'decided', { mayBeTaken: false }],
    [
      'a right of one’s own comes first',
      'own-or-derived-care-right',
      { hasOwnRight: true, ownRightRestsOnResidenceOnly: false },
      'decided',
      { counts: 'own-right' },
    ],
    [
      'but not where it rests on residence alone',
      'own-or-derived-care-right',
      { hasOwnRight: true, hasDerivedRight: true, ownRightRestsOnResidenceOnly: true },
      'decided',
      { counts: 'derived-right' },
    ],
    ['treatment that could not wait', 'treatment-without-authorisation', { couldNotWait: true }, 'needs-clerk', undefined],
    [
      'a family member of a worker living in an Annex 3 State: that State authorises',
      'planned-treatment',
      {
        isInBasketOfResidence: true,
        isAvailableInTime: false,
        residenceState: 'ES',
        competentState: 'DE',
        treatmentState: 'FR',
        person: 'family-member',
      },
      'decided',
      { mustAuthorise: true },
    ],
    [
      'treatment at residence needs no S2',
      'planned-treatment',
      { residenceState: 'ES', competentState: 'DE', treatmentState: 'ES' },
      'needs-clerk',
      undefined,
    ],
    [
      'treatment in the United Kingdom since 2021, by rules of the same content',
      'planned-treatment',
      { isInBasketOfResidence: true, isAvailableInTime: false, residenceState: 'IE', competentState: 'IE', treatmentState: 'GB' },
      'decided',
      { mustAuthorise: true },
    ],
    [
      'exactly two years',
      'retired-frontier-worker-care',
      { formerWorkState: 'LU', costState: 'FR', frontierYears: 2 },
      'decided',
      { care: 'full-care-there' },
    ],
    [
      'one day less, as a share of a year',
      'retired-frontier-worker-care',
      { formerWorkState: 'LU', costState: 'FR', frontierYears: 1.997 },
      'decided',
      { care: 'only-continued-treatment' },
    ],
    [
      'Annex V already decides where the years are unknown',
      'retired-frontier-worker-care',
      { formerWorkState: 'CH', costState: 'FR' },
      'decided',
      { care: 'only-continued-treatment' },
    ],
    ['years unknown', 'retired-frontier-worker-care', { formerWorkState: 'LU', costState: 'FR' }, 'unknown', undefined],
    [
      'a stay in the paying State, itself the State of residence of another pension',
      'pensioner-stay',
      { pensionFrom: 'NL', residenceState: 'PT', stayIn: 'NL', hasPensionFromResidence: true },
      'decided',
      { care: 'necessary-care-only' },
    ],
    [
      'a creditor State that claims actual costs',
      'care-fixed-amount',
      { creditorState: 'DE', competentState: 'FR', yearlyAverage: 100_00, group: 'pensioner' },
      'needs-clerk',
      undefined,
    ],
    [
      'the group does not matter where the competent State is in Annex IV',
      'care-fixed-amount',
      { creditorState: 'ES', competentState: 'DE', yearlyAverage: 6_000_00 },
      'decided',
      { monthly: 40_000 },
    ],
    [
      'half a cent is rounded up',
      'care-fixed-amount',
      { competentState: 'IT', yearlyAverage: 90, group: 'pensioner' },
      'decided',
      { monthly: 6 },
    ],
    [
      'a citizen of Switzerland between two States of the Union',
      'health-card-abroad',
      { nationality: 'CH', insuredIn: 'FR', stayIn: 'DE' },
      'decided',
      { isUsable: true },
    ],
    [
      'a British national in Denmark may be protected',
      'health-card-abroad',
      { nationality: 'GB', insuredIn: 'FR', stayIn: 'DK', isFamilyOfUnionCitizen: false },
      'needs-clerk',
      undefined,
    ],
    ['at home', 'health-card-abroad', { nationality: 'FR', insuredIn: 'FR', stayIn: 'FR' }, 'needs-clerk', undefined],
    [
      'a card for a child',
      'health-card',
      { persons: [{ reference: 'x', insured: true, cover: { from: '2020-01-01' } }], delivery: 'wallet' },
      'decided',
      { persons: [{ reference: 'x', documents: ['EHIC'] }] },
    ],
  ])('%s (%s)', (_, id, facts, outcome, answer) => {
    const decision = decide(id, facts)
    expect([decision.outcome, decision.answer]).toEqual([outcome, answer])
  })

  it('the S2 for a family member in an Annex 3 State comes from the State of residence', () =>
    expect(
      decide('planned-treatment', {
        isInBasketOfResidence: true,
        isAvailableInTime: false,
        residenceState: 'ES',
        competentState: 'DE',
        treatmentState: 'FR',
        person: 'family-member',
      }).documents,
    ).toEqual([{ document: 'PDS2', issuedBy: 'ES', mayBeIssued: true }]))

  it.each([
    ['2020-12-31', 'decided'],
    ['2021-01-01', 'decided'],
  ])('a British pensioner’s stay on %s, before and after by rules of the same content: %s', (day, outcome) =>
    expect(
      decide('pensioner-stay', { pensionFrom: 'GB', residenceState: 'ES', stayIn: 'GB', hasPensionFromResidence: false }, plainDate(day)),
    ).toMatchObject({ outcome, answer: { care: 'necessary-care-only' } }),
  )

  it('a British pension and a stay in Switzerland: for a clerk, as no one agreement joins the three', () =>
    expect(
      decide('pensioner-stay', { pensionFrom: 'GB', residenceState: 'ES', stayIn: 'CH', hasPensionFromResidence: false }).outcome,
    ).toBe('needs-clerk'))

  it('care at home for the family of a frontier worker, by Art. 17', () =>
    expect(
      decide('care-in-competent-state', {
        person: 'family-of-frontier-worker',
        residenceState: 'DE',
        competentState: 'DK',
        careState: 'DE',
        isPlanned: true,
      }),
    ).toMatchObject({ outcome: 'decided', answer: { care: 'full-care' }, legalBasis: ['883/2004 Art 17', '987/2009 Art 24(1)'] }))

  it('a resident of France whom Switzerland insures may have chosen insurance at home, so that care there is for a clerk', () =>
    expect(
      decide('care-in-competent-state', { person: 'family-member', residenceState: 'FR', competentState: 'CH', careState: 'FR' }).outcome,
    ).toBe('needs-clerk'))
})

describe('every decision on the cost of a pensioner', () => {
  const state = fc.constantFrom<StateCode>('DE', 'ES', 'FR', 'SE')
  const facts: fc.Arbitrary<PensionerCostFacts> = fc.record(
    {
      residenceState: state,
      pensionsFrom: fc.array(state, { maxLength: 4 }),
      hasCareRightInResidence: fc.boolean(),
      restsOnResidenceOnly: fc.boolean(),
      worksInResidence: fc.boolean(),
      insurance: fc.uniqueArray(fc.record({ state, years: fc.integer({ min: 0, max: 40 }) }), { selector: (row) => row.state }),
      lastSubjectTo: state,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<PensionerCostFacts>
  const ask = (some: PensionerCostFacts) => pensionerCostSubject.decide(some, { on: today, ruleset: rulesetOn(today) })

  it('names one State of the facts, issues an S1 only abroad, and does not depend on the order of the pensions', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { answer, documents, outcome } = ask(some)
        expect(answer === undefined).toBe(outcome !== 'decided')
        expect(ask({ ...some, ...(some.pensionsFrom ? { pensionsFrom: [...some.pensionsFrom].reverse() } : {}) }).answer).toEqual(answer)
        if (answer === undefined) return
        expect([some.residenceState, ...(some.pensionsFrom ?? [])]).toContain(answer.costState)
        const s1 = documents.filter(({ document }) => document === 'PDS1')
        for (const { issuedBy, mayBeIssued } of s1)
          expect(mayBeIssued).toBe(issuedBy === answer.costState && issuedBy !== some.residenceState)
      }),
    )
  })
})
