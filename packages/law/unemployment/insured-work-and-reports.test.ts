import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

describe('work abroad where the law of the claim asks for insurance', () => {
  const facts = { claimState: 'DE', nationality: 'IT', lastActivityState: 'DE', cameFrom: 'IT', hasWorkedInClaimStateSince: true }
  const insurance = { ...facts, periodsAskedFor: 'insurance', foreignPeriodsAre: 'work' }
  it.each([
    ['counts if it would have been insured there', { ...insurance, wouldHaveBeenInsured: true }, 'decided', true],
    ['does not count if it would not', { ...insurance, wouldHaveBeenInsured: false }, 'decided', false],
    ['counts as insurance, if it was insured', { ...insurance, foreignPeriodsAre: 'insurance' }, 'decided', true],
    ['counts as work, where work is asked for', { ...insurance, periodsAskedFor: 'work' }, 'decided', true],
    ['counts, where nothing is said of insurance', facts, 'decided', true],
    ['is open while it is not known', insurance, 'unknown', undefined],
    [
      'does not help without a last period there',
      { ...insurance, lastActivityState: 'IT', hasWorkedInClaimStateSince: false, wouldHaveBeenInsured: true },
      'decided',
      false,
    ],
  ])('%s', (_, given, outcome, count) => {
    const said = asked('unemployment-foreign-periods', given)
    expect(said.outcome).toBe(outcome)
    expect((said.answer as { foreignPeriodsCount?: boolean } | undefined)?.foreignPeriodsCount).toBe(count)
  })
  it('rests on the second sentence of the paragraph', () =>
    expect(asked('unemployment-foreign-periods', { ...insurance, wouldHaveBeenInsured: false }).legalBasis).toEqual(['883/2004 Art 61(1)']))
})

describe('documents while work is sought abroad', () => {
  const facts = { payingState: 'ES', hostState: 'DE', hasDocumentForHost: true, event: 'registered' }
  it.each([
    ['registration is told to the paying State', facts, { asksForDocument: false, tellsPayingState: true, tellsPerson: false }, []],
    [
      'what may change the benefit is told to both',
      { ...facts, event: 'may-change-benefit' },
      { asksForDocument: false, tellsPayingState: true, tellsPerson: true },
      [{ document: 'PDU3', issuedBy: 'DE', mayBeIssued: true }],
    ],
    [
      'a missing document is asked for',
      { ...facts, hasDocumentForHost: false },
      { asksForDocument: true, tellsPayingState: true, tellsPerson: false },
      [{ document: 'PDU2', issuedBy: 'ES', mayBeIssued: true }],
    ],
    [
      'what changes nothing is not told',
      { ...facts, event: 'changes-nothing' },
      { asksForDocument: false, tellsPayingState: false, tellsPerson: false },
      [],
    ],
  ])('%s', (_, given, answer, documents) =>
    expect(asked('unemployment-export-report', given)).toMatchObject({ outcome: 'decided', answer, documents }),
  )
  it.each([
    [{ ...facts, event: undefined }, 'unknown'],
    [{ ...facts, hasDocumentForHost: undefined }, 'unknown'],
    [{ ...facts, hostState: 'GB' }, 'needs-clerk'],
    [{}, 'unknown'],
  ])('%j is %s', (given, outcome) => expect(asked('unemployment-export-report', given).outcome).toBe(outcome))
  it('need two States', () =>
    expect(asked('unemployment-export-report', { ...facts, hostState: 'ES' })).toHaveProperty('at', '/facts/hostState'))
})
