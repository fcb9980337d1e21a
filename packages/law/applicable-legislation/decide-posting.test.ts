import { type PlainDate, plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { aPostedWorker, type PostedWorker } from '../testing/a-posted-worker.ts'
import { decidePosting } from './decide-posting.ts'
import type { PostingFacts } from './facts.ts'

const today: PlainDate = plainDate('2026-09-01')
const decide = (worker: PostedWorker) => decidePosting(worker.facts, today)
const finding = (worker: PostedWorker, condition: string) => {
  const found = decide(worker).findings.find((each) => each.condition === condition)
  if (found === undefined) throw new Error(`no finding for ${condition}`)
  return found
}

describe('a posting with every condition proven', () => {
  it('keeps the worker under the law of the sending State, and says what follows', () => {
    expect(decide(aPostedWorker().from('GR').to('IT').forMonths(18))).toMatchObject({
      outcome: 'posting-applies',
      legislation: 'GR',
      legalBasis: ['883/2004 Art 12(1)'],
      documents: ['PDA1'],
      statusCode: '01',
      counterpart: { buc: 'LA_BUC_04', sed: 'A009', state: 'IT' },
      needs: [],
      ruleset: 'R2010/1',
      on: today,
    })
  })
  it('names the conditions that lean on rules which nobody compared with their text', () => {
    const { unverified } = decide(aPostedWorker())
    expect(unverified).toContain('not-lent-on')
    expect(unverified).not.toContain('at-most-24-months')
  })
  it.each<keyof PostingFacts>([
    'employmentKind',
    'sendingState',
    'hostState',
    'severalStates',
    'worker',
    'nationality',
    'period',
    'hostUndertaking',
    'placesOfWork',
    'insurance',
    'turnoverShare',
    'directRelationship',
    'replacesPosted',
    'lentOn',
    'earlierPostings',
  ])('is undecided, not decided, without %s, and says who can give it', (fact) => {
    const decision = decide(aPostedWorker().without(fact))
    expect(decision.outcome).toBe('undecided')
    expect(decision.legislation).toBeUndefined()
    expect(decision.needs).toContainEqual(expect.objectContaining({ fact }))
    expect(decision.findings.some((each) => each.state === 'fails')).toBe(false)
  })
})

describe('the length of the posting', () => {
  it.each([
    ['2025-01-01', '2026-12-31', 'holds', undefined],
    ['2025-01-01', '2027-01-01', 'unknown', 'one-day-over-24-months'],
    ['2025-01-01', '2027-01-02', 'fails', 'over-24-months'],
    ['2024-02-29', '2026-02-28', 'holds', undefined],
    ['2024-02-29', '2026-03-01', 'unknown', 'one-day-over-24-months'],
    ['2024-02-29', '2026-03-02', 'fails', 'over-24-months'],
    ['2026-08-31', '2028-08-30', 'holds', undefined],
    ['2026-03-01', '2028-02-29', 'holds', undefined],
    ['2026-03-01', '2028-03-01', 'unknown', 'one-day-over-24-months'],
    ['2026-10-01', '2026-10-01', 'holds', undefined],
  ])('from %s to %s: %s %s', (from, to, state, because) => {
    const worker = aPostedWorker().starting(from).until(to)
    expect(finding(worker, 'at-most-24-months')).toMatchObject({ state, ...(because === undefined ? {} : { because }) })
    if (state !== 'holds') expect(decide(worker).outcome).toBe('needs-clerk')
  })
  it('over 24 months is for a clerk, who sees the host State and Article 16; nothing is refused', () => {
    expect(decide(aPostedWorker().to('IT').forMonths(30))).toMatchObject({
      outcome: 'needs-clerk',
      otherwise: { legislation: 'IT', legalBasis: ['883/2004 Art 11(3)(a)', '883/2004 Art 16(1)'], settled: false },
      documents: [],
    })
  })
})

describe('the tie to the sending State', () => {
  const insured = (since: string) =>
    aPostedWorker()
      .starting('2026-10-01')
      .with({ insurance: { state: 'GR', since: plainDate(since) } })
  it('holds with one month of insurance before the start', () =>
    expect(finding(insured('2026-09-01'), 'insured-before').state).toBe('holds'))
  it('is for a clerk with one day less, because one month is only an indication', () => {
    expect(finding(insured('2026-09-02'), 'insured-before')).toMatchObject({
      state: 'unknown',
      because: 'insured-for-too-short',
      missing: [{ question: 'insured-before', answeredBy: ['clerk'] }],
    })
    expect(decide(insured('2026-09-02')).outcome).toBe('needs-clerk')
  })
  it('fails when the worker is insured in another State', () => {
    const worker = aPostedWorker().with({ insurance: { state: 'BG', since: plainDate('2020-01-01') } })
    expect(finding(worker, 'insured-before')).toMatchObject({ state: 'fails', because: 'insured-in-another-state' })
  })
  it.each([
    [25, 'holds'],
    [24.99, 'unknown'],
    [0, 'unknown'],
  ])('with %d %% of the turnover in the sending State: %s', (turnoverShare, state) => {
    expect(finding(aPostedWorker().with({ turnoverShare }), 'substantial-activity').state).toBe(state)
  })
  it('fails when the employer only manages itself there', () => {
    expect(finding(aPostedWorker().with({ internalManagementOnly: true }), 'substantial-activity').state).toBe('fails')
  })
})

describe('the ties to the employer and to other postings', () => {
  it.each<[string, PostingFacts, string, string]>([
    ['replaces a posted person', { replacesPosted: true }, 'no-replacement', 'replaces-posted-person'],
    ['is lent on', { lentOn: true }, 'not-lent-on', 'lent-on'],
    ['loses the direct relationship', { directRelationship: false }, 'direct-relationship', 'no-direct-relationship'],
    [
      'has a contract in the host State',
      { employment: { since: null, contractState: 'IT' } },
      'direct-relationship',
      'contract-in-host-state',
    ],
  ])('who %s falls under the host State, and a clerk says so', (_, facts, condition, because) => {
    const worker = aPostedWorker().to('IT').with(facts)
    expect(finding(worker, condition)).toMatchObject({ state: 'fails', because })
    expect(decide(worker)).toMatchObject({ outcome: 'needs-clerk', otherwise: { legislation: 'IT', settled: true } })
  })
  it('who was recruited in the host State is no posted worker', () => {
    const worker = aPostedWorker().to('IT').with({ recruitedForPosting: true, recruitedIn: 'IT' })
    expect(finding(worker, 'recruited-in-sending-state')).toMatchObject({ state: 'fails', because: 'recruited-in-host-state' })
  })
  it('who was recruited in the host State stays so, whatever the sending State turns out to be', () => {
    const recruited = aPostedWorker({ recruitedIn: 'IT', hostState: 'IT' })
    for (const worker of [recruited, recruited.with({ sendingState: 'GR' }), recruited.with({ sendingState: 'IT' })])
      expect(finding(worker, 'recruited-in-sending-state').state).toBe('fails')
  })
  it('who lives in the sending State and was insured there is presumed to come from there', () => {
    expect(finding(aPostedWorker(), 'recruited-in-sending-state')).toMatchObject({ state: 'holds', presumed: true })
  })
  it.each([
    ['2026-08-01', 'IT', 'unknown'],
    ['2026-07-31', 'IT', 'holds'],
    ['2026-09-30', 'DE', 'holds'],
  ] as const)('an earlier posting that ended on %s in %s, new one from 1 October 2026: %s', (end, hostState, state) => {
    const earlier = { hostState, period: { from: plainDate('2026-01-01'), to: plainDate(end) } }
    const worker = aPostedWorker()
      .to('IT')
      .starting('2026-10-01')
      .with({ earlierPostings: [earlier] })
    expect(finding(worker, 'pause-since-last-posting').state).toBe(state)
  })
  it('a short pause does not matter at another undertaking', () => {
    const earlier = {
      hostState: 'IT',
      period: { from: plainDate('2026-01-01'), to: plainDate('2026-09-15') },
      undertaking: 'IT-1',
    } as const
    const worker = aPostedWorker()
      .to('IT')
      .with({ earlierPostings: [earlier] })
    expect(finding(worker.with({ hostUndertaking: { id: 'IT-2' } }), 'pause-since-last-posting').state).toBe('holds')
    expect(finding(worker.with({ hostUndertaking: { id: 'IT-1' } }), 'pause-since-last-posting').state).toBe('unknown')
    expect(finding(worker.with({ hostUndertaking: {} }), 'pause-since-last-posting').state).toBe('unknown')
  })
})

describe('a wrong door', () => {
  it.each<[string, PostingFacts, string]>([
    ['self-employed', { employmentKind: 'self-employed' }, '883/2004 Art 12(2)'],
    ['civil servant', { employmentKind: 'civil-servant' }, '883/2004 Art 11(3)(b)'],
    ['mariner', { employmentKind: 'mariner' }, '883/2004 Art 11(4)'],
    ['aircrew', { employmentKind: 'aircrew' }, '883/2004 Art 11(5)'],
    ['work in several States', { severalStates: true }, '883/2004 Art 13(1)'],
    ['a place of work in a third State', { placesOfWork: ['IT', 'AT'] }, '883/2004 Art 13(1)'],
    ['work in the sending State itself', { hostState: 'GR', placesOfWork: ['GR'] }, '883/2004 Art 11(3)(a)'],
  ])('%s goes to a clerk with %s', (_, facts, article) => {
    const decision = decide(aPostedWorker().from('GR').to('IT').with(facts))
    expect(decision.outcome).toBe('needs-clerk')
    expect(decision.legalBasis).toContain(article)
    expect(decision.otherwise).toBeUndefined()
  })
})

describe('States and persons', () => {
  it.each([
    ['HR', '2013-06-30', 'not-yet-bound'],
    ['CH', '2012-03-31', 'not-yet-bound'],
    ['GB', '2021-01-01', 'uk-after-transition'],
  ] as const)('a posting to %s from %s is for a clerk: %s', (state, start, because) => {
    const worker = aPostedWorker().starting(start).from('GR').to(state).forMonths(6)
    expect(finding(worker, 'coordination-applies')).toMatchObject({ state: 'unknown', because })
  })
  it.each([
    ['HR', '2013-07-01'],
    ['CH', '2012-04-01'],
    ['NO', '2012-06-01'],
  ] as const)('a posting to %s from %s is within the Regulation', (state, start) => {
    const worker = aPostedWorker().starting(start).from('GR').to(state).forMonths(6)
    expect(finding(worker, 'coordination-applies').state).toBe('holds')
  })
  it.each([
    ['DE', 'CH', 'holds'],
    ['NO', 'CH', 'unknown'],
    ['CH', 'IT', 'unknown'],
    ['UA', 'IT', 'unknown'],
    ['GB', 'IT', 'unknown'],
    ['stateless', 'IT', 'holds'],
  ] as const)('a national of %s posted from Greece to %s: %s', (nationality, state, outcome) => {
    const worker = aPostedWorker().from('GR').to(state)
    const facts = { nationality } as PostingFacts
    expect(finding(worker.with(facts), 'person-covered').state).toBe(outcome)
  })
  it('before 1 May 2010 no rule of the Regulation is in force', () => {
    const decision = decidePosting(aPostedWorker().facts, plainDate('2010-04-30'))
    expect(decision.outcome).toBe('needs-clerk')
    expect(decision.findings.every((each) => each.state === 'unknown' && each.because === 'rule-not-in-force')).toBe(true)
  })
  it('the reform of 2026 is known but never applies by itself', () => {
    const worker = aPostedWorker()
      .starting('2026-10-01')
      .with({ insurance: { state: 'GR', since: plainDate('2026-08-15') } })
    expect(decidePosting(worker.facts, plainDate('2030-01-01')).ruleset).toBe('R2010/1')
    expect(decidePosting(worker.facts, today).outcome).toBe('posting-applies')
    expect(decidePosting(worker.facts, today, 'R2026-provisional/1').outcome).toBe('needs-clerk')
  })
})

describe('the judgement of a clerk', () => {
  it('closes what an indicative threshold leaves open', () => {
    const worker = aPostedWorker().with({ turnoverShare: 18 })
    expect(decide(worker.with({ judgements: { 'substantial-activity': 'met' } })).outcome).toBe('posting-applies')
    expect(decide(worker.with({ judgements: { 'substantial-activity': 'not-met' } }))).toMatchObject({ outcome: 'needs-clerk' })
  })
  it('does not stand in for a fact that the document names', () => {
    const worker = aPostedWorker()
      .without('period')
      .with({ judgements: { 'at-most-24-months': 'met', 'coordination-applies': 'met' } })
    expect(finding(worker, 'at-most-24-months').state).toBe('unknown')
  })
  it('never lifts a proven failure', () => {
    const worker = aPostedWorker().with({ replacesPosted: true, judgements: { 'no-replacement': 'met' } })
    expect(finding(worker, 'no-replacement')).toMatchObject({ state: 'fails', because: 'replaces-posted-person' })
  })
})
