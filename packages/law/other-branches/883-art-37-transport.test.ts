import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

describe('transport after an accident at work', () => {
  const facts = { competentState: 'DE', residenceState: 'SI', transportOf: 'person', isInOwnLaw: true }
  const borne = { isBorne: true, costState: 'DE' }
  it.each([
    ['with leave is borne by the competent State', { ...facts, isAuthorised: true }, 'decided', borne],
    ['of a frontier worker needs no leave', { ...facts, isFrontierWorker: true }, 'decided', borne],
    [
      'of a frontier worker is borne though no leave was given',
      { ...facts, isFrontierWorker: true, isAuthorised: false },
      'decided',
      borne,
    ],
    ['of a body needs no leave', { ...facts, transportOf: 'body' }, 'decided', borne],
    ['that the own law does not know is not borne', { ...facts, isInOwnLaw: false }, 'decided', { isBorne: false }],
    ['without leave is for a person', { ...facts, isAuthorised: false, isFrontierWorker: false }, 'needs-clerk', undefined],
    ['is open while nobody knows of leave', facts, 'unknown', undefined],
    ['is open while nobody knows whether it is a frontier worker', { ...facts, isAuthorised: false }, 'unknown', undefined],
    ['to the United Kingdom is for a person', { ...facts, residenceState: 'GB', isAuthorised: true }, 'needs-clerk', undefined],
    ['is open without facts', {}, 'unknown', undefined],
  ])('%s', (_, given, outcome, answer) => {
    const said = asked('accident-transport', given)
    expect(said.outcome).toBe(outcome)
    expect(said.answer).toEqual(answer)
  })
  it('cites the paragraph that it rests on', () => {
    expect(asked('accident-transport', { ...facts, transportOf: 'body' }).legalBasis).toEqual(['883/2004 Art 37(2)'])
    expect(asked('accident-transport', { ...facts, isAuthorised: true }).legalBasis).toEqual(['883/2004 Art 37(1)'])
  })
})
