import { plainDate } from '@passerelle/kernel'
import type { CredentialView } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import { validitiesOf } from './checked-document.ts'

const issuedAfterMidnight: CredentialView = {
  type: 'PDA1',
  employers: [],
  places: [],
  noFixedPlaceStates: [],
  institution: { country: 'GR' },
  document: { from: plainDate('2026-11-22') },
  cover: { from: plainDate('2026-11-20') },
  notUnderstood: [],
}

describe('a document issued just after midnight in Athens', () => {
  it.each([
    ['checked in Rome, where it is still the day before', '2026-11-21T22:05:00Z', true],
    ['checked before that midnight', '2026-11-21T21:55:00Z', false],
  ])('%s', (_, instant, isInDate) => {
    const findings = validitiesOf(issuedAfterMidnight, {}, { date: plainDate('2026-11-21'), now: new Date(instant) })
    expect(findings.isDocumentInDate).toBe(isInDate)
  })
})
