import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

type Row = readonly [title: string, facts: object, outcome: string, answer?: object]
const rows = (subject: string, cases: readonly Row[]) =>
  it.each(cases.map(([title, facts, outcome, answer]) => ({ title, facts, outcome, answer })))('$title', ({ facts, outcome, answer }) => {
    const said = asked(subject, facts)
    expect(said.outcome).toBe(outcome)
    expect(said.answer).toEqual(answer)
  })

describe('who is a member of the family', () => {
  const care = { neededFor: 'care-in-kind', payingState: 'DE', residenceState: 'SI' }
  const benefit = { ...care, neededFor: 'other-benefit' }
  rows('family-member', [
    ['is for care the matter of the State of residence', care, 'decided', { lawOf: 'SI' }],
    ['is for other benefits the matter of the State that pays', benefit, 'decided', { lawOf: 'DE' }],
    ['is whom that law recognises', { ...care, isRecognisedByLaw: true }, 'decided', { lawOf: 'SI', isMember: true }],
    [
      'is not whom that law does not recognise',
      { ...care, lawDefinesFamily: true, isRecognisedByLaw: false, livesInAnotherHousehold: false },
      'decided',
      { lawOf: 'SI', isMember: false },
    ],
    [
      'is a dependent person in another household',
      { ...benefit, lawDefinesFamily: true, isRecognisedByLaw: false, livesInAnotherHousehold: true, isMainlyDependent: true },
      'decided',
      { lawOf: 'DE', isMember: true },
    ],
    [
      'is not a person in another household who is not dependent',
      { ...benefit, lawDefinesFamily: true, isRecognisedByLaw: false, livesInAnotherHousehold: true, isMainlyDependent: false },
      'decided',
      { lawOf: 'DE', isMember: false },
    ],
    [
      'is the spouse, where that law is silent',
      { ...benefit, lawDefinesFamily: false, relation: 'spouse' },
      'decided',
      { lawOf: 'DE', isMember: true },
    ],
    [
      'is a dependent child of full age, where that law is silent',
      { ...benefit, lawDefinesFamily: false, relation: 'child-of-full-age', isMainlyDependent: true },
      'decided',
      { lawOf: 'DE', isMember: true },
    ],
    [
      'is not an independent child of full age',
      { ...benefit, lawDefinesFamily: false, relation: 'child-of-full-age', isMainlyDependent: false },
      'decided',
      { lawOf: 'DE', isMember: false },
    ],
    [
      'is not another relative, where that law is silent',
      { ...benefit, lawDefinesFamily: false, relation: 'other' },
      'decided',
      { lawOf: 'DE', isMember: false },
    ],
    ['is open while the law is not known', { ...benefit, relation: 'spouse' }, 'unknown'],
    [
      'is open while nobody knows whether a child is dependent',
      { ...benefit, lawDefinesFamily: false, relation: 'child-of-full-age' },
      'unknown',
    ],
    ['with the United Kingdom is for a person', { ...care, payingState: 'GB' }, 'needs-clerk'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('cannot be recognised by a law that draws no line', () =>
    expect(asked('family-member', { lawDefinesFamily: false, isRecognisedByLaw: true })).toHaveProperty('error', 'law/facts-contradict'))
})

describe('work outside the territory', () => {
  const stays = { staysCovered: true }
  rows('work-outside-territory', [
    ['for an employer of a State that takes part keeps its link', { employerSeat: 'NL', residenceState: 'LV' }, 'decided', stays],
    ['under a contract of such a State keeps its link', { employerSeat: 'BS', contractLawOf: 'DE' }, 'decided', stays],
    ['with contributions there keeps its link', { employerSeat: 'BS', contributionsPaidIn: 'FR' }, 'decided', stays],
    [
      'without any link that is known is weighed by a person',
      { employerSeat: 'BS', contractLawOf: 'PA', hiredIn: 'PH', contributionsPaidIn: 'BS', residenceState: 'LV' },
      'needs-clerk',
    ],
    ['for an employer in the United Kingdom has no link by that', { employerSeat: 'GB' }, 'unknown'],
    ['is open while only an employer outside is known', { employerSeat: 'BS' }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('says which link it leans on, and what of it nobody compared', () => {
    expect(asked('work-outside-territory', { employerSeat: 'NL' }).unverified).toEqual([])
    expect(asked('work-outside-territory', { hiredIn: 'NL' }).unverified).toEqual(['close-link-with-territory'])
  })
})

describe('a condition of nationality', () => {
  const facts = { state: 'ES', isPersonCovered: true, isBenefitCovered: true, condition: 'nationality' }
  rows('equal-treatment', [
    ['may not be asked of a person who is covered', facts, 'decided', { mayBeAsked: false }],
    ['is for a person where it only hits others harder', { ...facts, condition: 'met-more-easily-by-nationals' }, 'needs-clerk'],
    ['is not governed here for a person who is not covered', { ...facts, isPersonCovered: false }, 'needs-clerk'],
    ['is not governed here for a benefit outside', { ...facts, isBenefitCovered: false }, 'needs-clerk'],
    ['stands where the Regulation says so', { ...facts, isOtherwiseProvided: true }, 'needs-clerk'],
    ['is not governed here in the United Kingdom', { ...facts, state: 'GB' }, 'needs-clerk'],
    ['is open while it is not known whether the person is covered', { ...facts, isPersonCovered: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
})

describe('what arose in another State', () => {
  const facts = { state: 'DE', happenedIn: 'FR', what: 'fact-or-event', hasEffectAtHome: true }
  const counts = { countsAsAtHome: true }
  rows('facts-abroad', [
    ['counts as at home', facts, 'decided', counts],
    ['counts as income', { ...facts, what: 'income' }, 'decided', counts],
    ['counts as a comparable benefit', { ...facts, what: 'benefit', isComparable: true }, 'decided', counts],
    [
      'does not count as a benefit of another kind',
      { ...facts, what: 'benefit', isComparable: false },
      'decided',
      { countsAsAtHome: false },
    ],
    ['does not count where the law gives it no effect', { ...facts, hasEffectAtHome: false }, 'decided', { countsAsAtHome: false }],
    ['does not count as a period', { ...facts, what: 'period' }, 'decided', { countsAsAtHome: false }],
    ['cannot make another State competent', { ...facts, wouldMoveCompetence: true }, 'decided', { countsAsAtHome: false }],
    ['is no question where it arose at home', { ...facts, happenedIn: 'DE' }, 'needs-clerk'],
    ['is for a person with the United Kingdom', { ...facts, happenedIn: 'GB' }, 'needs-clerk'],
    ['is for a person to compare as a benefit', { ...facts, what: 'benefit' }, 'needs-clerk'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('cites point (a) for benefits and income, point (b) for facts and events', () => {
    expect(asked('facts-abroad', { ...facts, what: 'income' }).legalBasis).toEqual(['883/2004 Art 5(a)'])
    expect(asked('facts-abroad', facts).legalBasis).toEqual(['883/2004 Art 5(b)'])
  })
})

describe('periods for a right that depends on periods', () => {
  const facts = { state: 'SI', branch: 'old-age', neededMonths: 180, ownMonths: 100, otherMonths: 80 }
  rows('adding-periods', [
    ['are added up to what is needed', facts, 'decided', { areAdded: true, isConditionMet: true }],
    ['may not be enough', { ...facts, otherMonths: 79 }, 'decided', { areAdded: true, isConditionMet: false }],
    ['are not added where own ones are enough', { ...facts, ownMonths: 180 }, 'decided', { areAdded: false, isConditionMet: true }],
    [
      'need not be known elsewhere where own ones are enough',
      { ...facts, ownMonths: 200, otherMonths: undefined },
      'decided',
      { areAdded: false, isConditionMet: true },
    ],
    ['are added for family benefits too', { ...facts, branch: 'family' }, 'decided', { areAdded: true, isConditionMet: true }],
    ['are not added for pre-retirement', { ...facts, branch: 'pre-retirement' }, 'decided', { areAdded: false, isConditionMet: false }],
    ['have a rule of their own for unemployment', { ...facts, branch: 'unemployment' }, 'needs-clerk'],
    ['are open while those of other States are not known', { ...facts, otherMonths: undefined }, 'unknown'],
    ['are open without facts', {}, 'unknown'],
  ])
})

describe('a cash benefit for a person in another State', () => {
  const facts = { payingState: 'AT', residenceState: 'HR', kind: 'old-age' }
  rows('residence-clause', [
    ['may not be withheld', facts, 'decided', { mayBeWithheld: false }],
    ['may not be withheld in sickness', { ...facts, kind: 'sickness', isInCash: true }, 'decided', { mayBeWithheld: false }],
    ['may be withheld as a special benefit of Annex X', { ...facts, kind: 'special-non-contributory' }, 'decided', { mayBeWithheld: true }],
    ['follows rules of its own in unemployment', { ...facts, kind: 'unemployment' }, 'needs-clerk'],
    ['is no question of care in kind', { ...facts, kind: 'sickness', isInCash: false }, 'needs-clerk'],
    ['is no question of social assistance', { ...facts, kind: 'social-assistance' }, 'needs-clerk'],
    ['is no question at home', { ...facts, residenceState: 'AT' }, 'needs-clerk'],
    ['is left to agreements outside the States that take part', { ...facts, residenceState: 'US' }, 'needs-clerk'],
    ['is left to agreements in the United Kingdom since 2021', { ...facts, residenceState: 'GB' }, 'needs-clerk'],
    ['is open in sickness while it may be care in kind', { ...facts, kind: 'sickness' }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('may not be withheld in Croatia from the day on which it takes part', () => {
    expect(asked('residence-clause', facts, '2013-07-01').answer).toEqual({ mayBeWithheld: false })
    expect(asked('residence-clause', facts, '2013-06-30').outcome).toBe('needs-clerk')
  })
})
