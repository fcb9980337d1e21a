import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

type Row = readonly [title: string, facts: object, outcome: string, answer?: object]
const rows = (subject: string, cases: readonly Row[]) =>
  it.each(cases.map(([title, facts, outcome, answer]) => ({ title, facts, outcome, answer })))('$title', ({ facts, outcome, answer }) => {
    const said = asked(subject, facts)
    expect(said.outcome).toBe(outcome)
    expect(said.answer).toEqual(answer)
  })

describe('a request through a liaison body', () => {
  rows('request-through-liaison-body', [
    [
      'starts the clock there',
      { sentThrough: 'liaison-body', liaisonBodyReceivedOn: '2025-01-10' },
      'decided',
      { clockStartsOn: '2025-01-10' },
    ],
    [
      'is not moved by its arrival at the institution',
      { liaisonBodyReceivedOn: '2025-01-10', institutionReceivedOn: '2025-02-10' },
      'decided',
      { clockStartsOn: '2025-01-10' },
    ],
    [
      'sent directly starts the clock there',
      { sentThrough: 'directly', institutionReceivedOn: '2025-02-10' },
      'decided',
      { clockStartsOn: '2025-02-10' },
    ],
    ['is open while it is not known which way it went', { institutionReceivedOn: '2025-02-10' }, 'unknown'],
    ['is open without its day', { sentThrough: 'liaison-body', institutionReceivedOn: '2025-02-10' }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
  it.each([
    [{ sentThrough: 'directly', liaisonBodyReceivedOn: '2025-01-10' }, '/facts/liaisonBodyReceivedOn'],
    [{ liaisonBodyReceivedOn: '2025-01-10', institutionReceivedOn: '2025-01-09' }, '/facts/institutionReceivedOn'],
  ])('%j contradicts itself', (facts, at) =>
    expect(asked('request-through-liaison-body', facts)).toEqual({ error: 'law/facts-contradict', at }),
  )
})

describe('a change that affects rights', () => {
  const facts = { competentState: 'DE', residenceState: 'PL', affectsRights: true, changedOn: '2025-02-01' }
  const both = { mustTell: true, tells: ['DE', 'PL'] }
  rows('duty-to-report-changes', [
    ['is told to both States', facts, 'decided', both],
    ['is told once where they are one', { ...facts, residenceState: 'DE' }, 'decided', { mustTell: true, tells: ['DE'] }],
    ['that was told needs no more', { ...facts, toldOn: '2025-02-01' }, 'decided', both],
    ['that was not told is for a person to measure', { ...facts, toldOn: null }, 'needs-clerk'],
    ['need not be told if it affects no right', { ...facts, affectsRights: false }, 'decided', { mustTell: false }],
    ['is for a person with the United Kingdom', { ...facts, residenceState: 'GB' }, 'needs-clerk'],
    ['is open without the State of residence', { ...facts, residenceState: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('is not told before it happens', () =>
    expect(asked('duty-to-report-changes', { ...facts, toldOn: '2025-01-31' })).toHaveProperty('at', '/facts/toldOn'))
})

describe('the notice of a decision', () => {
  const refusal = {
    sentTo: 'person',
    isRefusal: true,
    hasReasons: true,
    namesRemedies: true,
    namesTimeForRemedies: true,
    hasCopyToOthers: true,
  }
  const complete = { isComplete: true, lacks: [] }
  rows('decision-notice', [
    ['of a refusal with all its parts is complete', refusal, 'decided', complete],
    ['through the liaison body is complete', { ...refusal, sentTo: 'liaison-body-of-residence-or-stay' }, 'decided', complete],
    ['of a grant needs no remedies', { sentTo: 'person', isRefusal: false, hasCopyToOthers: true }, 'decided', complete],
    ['of a refusal without reasons is not', { ...refusal, hasReasons: false }, 'decided', { isComplete: false, lacks: ['hasReasons'] }],
    [
      'lacks all that it lacks',
      { ...refusal, sentTo: 'elsewhere', namesTimeForRemedies: false, hasCopyToOthers: false },
      'decided',
      { isComplete: false, lacks: ['way-of-sending', 'namesTimeForRemedies', 'copy-to-others'] },
    ],
    ['is open while a part is not known', { ...refusal, namesRemedies: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
})

describe('a calculation while data of another State are missing', () => {
  const facts = { areForeignDataComplete: false, hasRightOrDuty: true, personHasAsked: true, isCalculationPossible: true }
  rows('provisional-calculation', [
    ['is made provisionally on request', facts, 'decided', { calculate: 'provisionally' }],
    ['waits without a request', { ...facts, personHasAsked: false }, 'decided', { calculate: 'when-data-arrive' }],
    ['waits where too little is known', { ...facts, isCalculationPossible: false }, 'decided', { calculate: 'when-data-arrive' }],
    ['is for a person without a right', { ...facts, hasRightOrDuty: false }, 'needs-clerk'],
    [
      'is made again when the data arrive',
      { areForeignDataComplete: true, wasCalculatedProvisionally: true },
      'decided',
      { calculate: 'again' },
    ],
    [
      'is made once where the data are there',
      { areForeignDataComplete: true, wasCalculatedProvisionally: false },
      'decided',
      { calculate: 'definitively' },
    ],
    ['is open while a request is not known', { ...facts, personHasAsked: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
})

describe('a difference of views that is settled', () => {
  const facts = { provisionalState: 'FR', settledState: 'BE', provisionalFrom: '2024-03-01', settledOn: '2025-02-01' }
  rows('settled-difference', [
    ['is settled from the start', facts, 'decided', { legislation: 'BE', from: '2024-03-01', isSettlementNeeded: true }],
    [
      'for the State that applied provisionally needs no settlement',
      { ...facts, settledState: 'FR' },
      'decided',
      { legislation: 'FR', from: '2024-03-01', isSettlementNeeded: false },
    ],
    [
      'from a day before one of them took part is for a person',
      { ...facts, settledState: 'HR', provisionalFrom: '2013-06-30' },
      'needs-clerk',
    ],
    ['is open without its start', { ...facts, provisionalFrom: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
  it('leads to the settlement between the institutions', () =>
    expect(asked('settled-difference', facts).legalBasis).toEqual(['987/2009 Art 6(4)', '987/2009 Art 6(5)']))
})

describe('work in several States', () => {
  const facts = { residenceState: 'NL', worksIn: ['NL', 'BE'], personHasTold: true }
  rows('multi-state-information', [
    ['is told to the State of residence', facts, 'decided', { handledBy: 'NL', startedBy: 'person' }],
    [
      'is taken up by the State of residence where nobody tells',
      { ...facts, personHasTold: false },
      'decided',
      { handledBy: 'NL', startedBy: 'institution-of-residence' },
    ],
    [
      'ends with word from the State whose legislation applies',
      { ...facts, determinedState: 'BE' },
      'decided',
      { handledBy: 'NL', startedBy: 'person', personToldBy: 'BE' },
    ],
    ['is no such work in one State', { ...facts, worksIn: ['BE', 'BE'] }, 'needs-clerk'],
    ['with the United Kingdom is for a person', { ...facts, worksIn: ['BE', 'GB'] }, 'needs-clerk'],
    ['is open while nobody knows who told', { ...facts, personHasTold: undefined }, 'unknown'],
    ['is open without facts', {}, 'unknown'],
  ])
})

describe('cooperation of institutions', () => {
  rows('cooperation-of-institutions', [
    ['is free', { matter: 'help' }, 'decided', { isFree: true }],
    ['is not free for an expense that is named', { matter: 'help', isReimbursableExpense: true }, 'decided', { isFree: false }],
    [
      'turns to the other State first',
      { matter: 'interpretation', otherStateWasAsked: false },
      'decided',
      { turnsTo: 'institution-of-other-state' },
    ],
    [
      'goes on with the other State while a solution may be found',
      { matter: 'interpretation', otherStateWasAsked: true, isUnsolved: false },
      'decided',
      { turnsTo: 'institution-of-other-state' },
    ],
    [
      'turns to the Administrative Commission after that',
      { matter: 'interpretation', otherStateWasAsked: true, isUnsolved: true },
      'decided',
      { turnsTo: 'administrative-commission' },
    ],
    ['is open while nobody knows whether the other State was asked', { matter: 'interpretation', isUnsolved: true }, 'unknown'],
    ['is for a person without a matter', {}, 'needs-clerk'],
  ])
})

describe('personal data between institutions', () => {
  const facts = { sendingState: 'SI', receivingState: 'IT', heldIn: 'SI' }
  rows('personal-data', [
    ['are sent under the law of the sender', { ...facts, step: 'transmission' }, 'decided', { governedBy: 'SI' }],
    ['are used under the law of the receiver', { ...facts, step: 'use-by-receiver' }, 'decided', { governedBy: 'IT' }],
    [
      'are seen and corrected where they are held',
      { ...facts, heldIn: 'IT', step: 'access-or-correction' },
      'decided',
      { governedBy: 'IT' },
    ],
    ['in the United Kingdom are for a person', { ...facts, receivingState: 'GB', step: 'use-by-receiver' }, 'needs-clerk'],
    ['are open while their holder is not known', { step: 'access-or-correction' }, 'unknown'],
    ['are for a person without a step', facts, 'needs-clerk'],
  ])
})
