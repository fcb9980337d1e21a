import { addMonths, type PlainDate, plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { type Decision, decide, type RulesetId } from '../index.ts'
import { aPostedWorker } from '../testing/a-posted-worker.ts'

function put(subject: string, facts: object, ruleset?: RulesetId): Decision {
  const decided = decide({ subject, facts, ...(ruleset === undefined ? {} : { ruleset }) })
  if (!decided.ok) throw new Error(decided.error.code)
  return decided.value
}
const reform = 'R2026-provisional/1'

describe('posting as a question from outside', () => {
  it('is decided with the document that follows, for the days of the posting', () =>
    expect(put('posting', aPostedWorker().from('GR').to('IT').starting('2025-01-01').forMonths(24).facts)).toMatchObject({
      outcome: 'decided',
      answer: { legislation: 'GR' },
      legalBasis: ['883/2004 Art 12(1)'],
      documents: [{ document: 'PDA1', issuedBy: 'GR', mayBeIssued: true, from: '2025-01-01', to: '2026-12-31' }],
      on: '2025-01-01',
    }))
  it.each([
    ['replaces', { replacesPosted: true }],
    ['is lent on', { lentOn: true }],
    ['has no direct relationship', { directRelationship: false }],
    ['is sent by a letterbox', { internalManagementOnly: true }],
  ])('leads to the host State for whom the law leaves nothing to weigh: who %s', (_, facts) =>
    expect(put('posting', aPostedWorker().to('IT').with(facts).facts)).toMatchObject({
      outcome: 'decided',
      answer: { legislation: 'IT' },
      documents: [],
    }),
  )
  it('too long is for a clerk, who sees the host State', () =>
    expect(put('posting', aPostedWorker().to('IT').forMonths(30).facts)).toMatchObject({
      outcome: 'needs-clerk',
      otherwise: { legislation: 'IT' },
    }))
  it('with an absence of unknown kind asks for it', () =>
    expect(put('posting', { ...aPostedWorker().facts, absences: [{}] })).toMatchObject({
      outcome: 'unknown',
      needs: [{ fact: 'absences' }],
    }))
  it('to another State than the last one needs no pause: it is a posting of its own', () => {
    const earlierPostings = [{ hostState: 'FR' as const, period: { from: plainDate('2023-01-01'), to: plainDate('2024-12-31') } }]
    const decision = put('posting', aPostedWorker().to('IT').starting('2025-01-01').forMonths(24).with({ earlierPostings }).facts)
    expect(decision.outcome).toBe('decided')
    expect(decision.findings.find(({ condition }) => condition === 'pause-since-last-posting')?.provision).toContain('Decision A2 pt 3(a)')
  })
  it('counts a chain of postings from 1408/71 on from its first day', () => {
    const chain = (to: string) =>
      aPostedWorker()
        .starting('2010-07-01')
        .until(to)
        .to('IT')
        .with({
          insurance: { state: 'GR', since: plainDate('2005-01-01') },
          earlierPostings: [
            { hostState: 'IT', period: { from: plainDate('2010-01-01'), to: plainDate('2010-06-30') } },
            { hostState: 'IT', period: { from: plainDate('2009-01-01'), to: plainDate('2009-12-31') } },
          ],
        }).facts
    expect(put('posting', chain('2010-12-31')).outcome).toBe('decided')
    expect(put('posting', chain('2011-01-01'))).toMatchObject({ outcome: 'needs-clerk', otherwise: { legislation: 'IT' } })
  })
})

describe('posting under the revision, when asked for', () => {
  const start: PlainDate = plainDate('2026-10-01')
  const insured = (months: number) => aPostedWorker().with({ insurance: { state: 'GR', since: addMonths(start, -months) } }).facts
  it('needs three months of insurance before', () => {
    expect(put('posting', insured(2)).outcome).toBe('decided')
    expect(put('posting', insured(2), reform).outcome).toBe('needs-clerk')
    expect(put('posting', insured(3), reform).outcome).toBe('decided')
  })
  it('lets persons who replace each other share 24 months', () => {
    const replacing = aPostedWorker().starting('2026-10-01').forMonths(12).to('IT').with({ replacesPosted: true })
    expect(put('posting', replacing.with({ replacedSince: plainDate('2025-10-01') }).facts, reform)).toMatchObject({
      answer: { legislation: 'GR' },
    })
    expect(put('posting', replacing.with({ replacedSince: plainDate('2025-09-30') }).facts, reform)).toMatchObject({
      answer: { legislation: 'IT' },
    })
    expect(put('posting', replacing.facts, reform)).toMatchObject({ outcome: 'unknown' })
    expect(put('posting', replacing.with({ replacedSince: plainDate('2025-10-01') }).facts)).toMatchObject({
      answer: { legislation: 'IT' },
    })
  })
  it('asks for a pause only once 24 months are used', () => {
    const again = aPostedWorker()
      .starting('2026-10-01')
      .forMonths(12)
      .to('IT')
      .with({ earlierPostings: [{ hostState: 'IT', period: { from: plainDate('2025-10-01'), to: plainDate('2026-09-15') } }] })
    expect(put('posting', again.facts).outcome).toBe('needs-clerk')
    expect(put('posting', again.facts, reform).outcome).toBe('decided')
    expect(put('posting', again.forMonths(13).facts, reform).outcome).toBe('needs-clerk')
  })
  it('forbids self-employed persons too to replace each other', () => {
    const facts = {
      baseState: 'IT',
      hostState: 'FR',
      nationality: 'IT',
      period: { from: '2025-04-01', to: '2025-06-30' },
      selfEmployedSince: '2020-01-01',
      isSimilarActivity: true,
      keepsInfrastructure: true,
      replacesPosted: true,
    }
    expect(put('posting-self-employed', facts)).toMatchObject({ answer: { legislation: 'IT' } })
    expect(put('posting-self-employed', facts, reform)).toMatchObject({ answer: { legislation: 'FR' } })
    expect(put('posting-self-employed', { ...facts, replacesPosted: undefined }).outcome).toBe('decided')
  })
})
