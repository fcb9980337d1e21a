import { existsSync, readFileSync } from 'node:fs'
import { addDays, type PlainDate, plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { decidePosting, type PostingDecision } from './decide-posting.ts'
import type { PostingFacts } from './facts.ts'

/** Worked cases of posting, in the language described beside them. Those on self-employed persons and on the United Kingdom are only looked at for wrong decisions. */
const file = new URL('../../../../shared/vectors/law/cases.json', import.meta.url)
const areThere = existsSync(file)
if (!areThere) console.log('left out: the worked cases of posting, because ../shared/vectors/law is not there')

interface Case {
  readonly id: string
  readonly facts: Record<string, unknown> & { readonly question: string }
  readonly expected: {
    readonly outcome: string
    readonly applicable_state?: string
    readonly default_state?: string
    readonly legal_basis?: readonly string[]
    readonly documents?: readonly { readonly document: string; readonly issued_by?: string; readonly from?: string; readonly to?: string }[]
  }
}

const cases: Case[] = areThere ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases : []
const of = (question: string) => cases.filter(({ facts }) => facts.question === question)
const rows = of('posting_employed')

describe.skipIf(!areThere)('the worked cases of posted employed persons', () => {
  it('are there', () => expect(rows.length).toBeGreaterThanOrEqual(10))

  it.each(rows)('$id agrees in outcome, State, document and citations', ({ facts, expected }) => {
    const decision = decidePosting(read(facts), plainDate(String(facts.start)))
    const cited = new Set([
      ...decision.legalBasis,
      ...decision.findings.flatMap((finding) => finding.provision),
      ...(decision.otherwise?.legalBasis ?? []),
    ])
    expect(answer(decision)).toBe(expected.outcome)
    if (expected.applicable_state !== undefined)
      expect(decision.legislation ?? decision.otherwise?.legislation).toBe(expected.applicable_state)
    if (expected.default_state !== undefined) expect(decision.otherwise?.legislation).toBe(expected.default_state)
    expect(decision.documents).toEqual((expected.documents ?? []).map(() => 'PDA1'))
    for (const provision of expected.legal_basis ?? []) expect([...cited].some((own) => own.startsWith(asWeCite(provision)))).toBe(true)
  })

  it.each([...of('posting_self_employed'), ...of('posting_uk')])(
    '$id is left to a clerk or undecided here, never decided wrongly',
    ({ facts }) => {
      const { outcome, legalBasis, findings } = decidePosting(read(facts), plainDate(String(facts.start)))
      expect(outcome).not.toBe('posting-applies')
      if (facts.question === 'posting_self_employed') expect(legalBasis).toContain('883/2004 Art 12(2)')
      else expect(findings).toContainEqual(expect.objectContaining({ because: 'uk-after-transition' }))
    },
  )
})

/** Host State's law that follows without anything to weigh counts as determined, though in our procedure a person still signs it. */
function answer({ outcome, otherwise }: PostingDecision): string {
  if (outcome === 'posting-applies' || otherwise?.settled === true) return 'determined'
  return outcome === 'needs-clerk' ? 'needs_clerk' : 'unknown'
}

/** The question itself says: one worker, known, sent by one employer to one undertaking in one State. */
function read(facts: Case['facts']): PostingFacts {
  const start = plainDate(String(facts.start))
  const sendingState = (facts.posting_state ?? facts.base_state ?? facts.from_state) as PostingFacts['sendingState'] & string
  const hostState = facts.host_state as PostingFacts['hostState'] & string
  const days = facts.prior_affiliation_days
  const previous = facts.previous_posting as Record<string, unknown> | null | undefined
  const present = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  return present({
    employmentKind: facts.question === 'posting_self_employed' ? 'self-employed' : 'employed',
    sendingState,
    hostState,
    severalStates: false,
    worker: 'identified',
    hostUndertaking: { id: 'the-host' },
    placesOfWork: [hostState],
    nationality: facts.nationality,
    residenceState: facts.residence_state,
    period: { from: start, to: plainDate(String(facts.expected_end)) },
    insurance: typeof days === 'number' ? { state: sendingState, since: addDays(start, -days) } : undefined,
    turnoverShare: facts.employer_turnover_in_posting_state_percent,
    internalManagementOnly: facts.employer_activity_in_posting_state === undefined ? undefined : true,
    directRelationship: facts.direct_relationship_kept,
    replacesPosted: facts.replaces_posted_person ?? facts.replaces_detached_worker,
    lentOn: facts.hired_out_again_in_host_state,
    recruitedForPosting: facts.recruited_to_be_posted,
    earlierPostings: previous === undefined ? undefined : previous === null ? [] : [earlier(previous, hostState)],
  })
}

function earlier(previous: Record<string, unknown>, hostState: string) {
  const to: PlainDate = plainDate(String(previous.end))
  return {
    hostState: previous.same_host_state === false ? String(previous.host_state) : hostState,
    period: { from: previous.start === undefined ? to : plainDate(String(previous.start)), to },
    undertaking: previous.same_undertaking === false ? 'another-host' : 'the-host',
  }
}

function asWeCite(provision: string): string {
  return provision
    .replace(/^(883|987) Art/, (_, number: string) => `${number}/${number === '883' ? '2004' : '2009'} Art`)
    .replace(/ point /, ' pt ')
}
