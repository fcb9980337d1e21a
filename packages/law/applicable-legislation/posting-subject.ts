/**
 * Posting of an employed person as a question that can be put from outside: the decision of decide-posting.ts,
 * with absences and with postings that began under Regulation 1408/71.
 * @source 883/2004 Art. 12(1); 987/2009 Art. 14(1)-(2); Decisions A2 and A3
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { applyRule } from '../frame/apply-rule.ts'
import type { Decision, FollowingDocument } from '../frame/decision.ts'
import type { Finding, NeededFact } from '../frame/finding.ts'
import { factsParser } from '../frame/parse-facts.ts'
import type { At, FactSources } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { decidePosting, type PostingDecision } from './decide-posting.ts'
import { absenceKeepsPosting, absencesSchema } from './decision-a2-absences.ts'
import { continuedFrom1408, postingsContinuedFrom1408 } from './decision-a3-earlier-postings.ts'
import { type PostingFacts, postingFactsSchema } from './facts.ts'
import { postingFactSources, postingRules } from './posting.table.ts'
import { exceptionAgreement, hostStateLaw, since2010 } from './posting-rule.ts'

const factsSchema = Type.Partial(Type.Object({ ...postingFactsSchema.properties, absences: absencesSchema }), {
  additionalProperties: false,
})
export type PostingQuestionFacts = PostingFacts & Static<typeof factsSchema>

export interface PostingAnswer {
  readonly legislation: StateCode
}

const sources: FactSources<PostingQuestionFacts> = {
  ...postingFactSources,
  absences: { question: 'absences', answeredBy: ['employer', 'clerk'] },
}

/** Once one of these is proven not to hold, no posting is left, and the law of the State of work follows. */
const settlesHostState: ReadonlySet<string> = new Set(['internal-management-only'])

export const postingSubject: LawSubject<PostingQuestionFacts, PostingAnswer> = {
  id: 'posting',
  area: 'applicable-legislation',
  title: 'Whether a posted employee stays under the legislation of the sending State',
  factsSchema,
  sources,
  rules: [...postingRules, continuedFrom1408, absenceKeepsPosting],
  parse: factsParser(factsSchema) as LawSubject<PostingQuestionFacts, PostingAnswer>['parse'],
  dayOf: ({ period }) => period?.from,
  decide(facts, at) {
    const more: Finding[] = []
    const continued = postingsContinuedFrom1408(facts)
    if (continued.length > 0) more.push(applyRule(continuedFrom1408, facts, at, sources, undefined))
    if (facts.absences !== undefined && facts.absences.length > 0) more.push(applyRule(absenceKeepsPosting, facts, at, sources, undefined))
    const posting = decidePosting(withoutContinued(facts, continued), at.on, at.ruleset.id)
    return decisionOf(posting, more, facts, at)
  },
}

/** What is one posting with this one is no earlier posting. */
function withoutContinued(facts: PostingFacts, continued: readonly unknown[]): PostingFacts {
  if (continued.length === 0 || facts.earlierPostings === undefined) return facts
  return { ...facts, earlierPostings: facts.earlierPostings.filter((earlier) => !continued.includes(earlier)) }
}

function decisionOf(posting: PostingDecision, more: readonly Finding[], facts: PostingQuestionFacts, at: At): Decision<PostingAnswer> {
  const subject = 'posting'
  const { on } = at
  const ruleset = at.ruleset.id
  const { findings, factsUsed, unverified } = withMore(posting, more)
  const open = more.filter(({ state }) => state !== 'holds')
  if (posting.outcome === 'posting-applies' && open.length === 0 && posting.legislation !== undefined) {
    const legalBasis = more.length === 0 ? posting.legalBasis : [...posting.legalBasis, ...more.flatMap(({ provision }) => provision)]
    const documents = [documentOf(posting.legislation, facts.period)]
    const answer = { legislation: posting.legislation }
    return { subject, outcome: 'decided', legalBasis, findings, factsUsed, needs: [], documents, ruleset, on, unverified, answer }
  }
  const isBefore883 = on < since2010.from
  const hostState = isBefore883
    ? undefined
    : (posting.otherwise?.legislation ?? (open.some(({ state }) => state === 'fails') ? facts.hostState : undefined))
  if (hostState !== undefined && isSettled(posting)) {
    const legalBasis = [...posting.legalBasis, hostStateLaw]
    const answer = { legislation: hostState }
    return { subject, outcome: 'decided', legalBasis, findings, factsUsed, needs: [], documents: [], ruleset, on, unverified, answer }
  }
  const needs: NeededFact[] = [...posting.needs, ...open.flatMap((finding) => (finding.state === 'unknown' ? finding.missing : []))]
  const asksOthers = needs.some(({ answeredBy }) => answeredBy.some((who) => who !== 'clerk'))
  const isForClerk =
    posting.outcome === 'needs-clerk' || open.some((finding) => finding.state !== 'holds' && finding.because !== undefined) || !asksOthers
  const outcome = isForClerk ? 'needs-clerk' : 'unknown'
  const legalBasis = [
    ...posting.legalBasis,
    ...(hostState === undefined ? [] : [hostStateLaw, exceptionAgreement]),
    ...open.flatMap((finding) => [...finding.provision, ...(finding.state === 'holds' ? [] : finding.leadsTo)]),
  ]
  const decision = { subject, outcome, legalBasis, findings, factsUsed, needs, documents: [], ruleset, on, unverified } as const
  return hostState === undefined ? decision : { ...decision, otherwise: { legislation: hostState } }
}

function withMore(posting: PostingDecision, more: readonly Finding[]): Pick<Decision, 'findings' | 'factsUsed' | 'unverified'> {
  if (more.length === 0) return posting
  return {
    findings: [...posting.findings, ...more],
    factsUsed: [...new Set([...posting.factsUsed, ...more.flatMap(({ facts: looked }) => looked)])],
    unverified: [...posting.unverified, ...more.filter(({ verified }) => !verified).map(({ condition }) => condition)],
  }
}

const doors: ReadonlySet<string> = new Set(postingRules.filter(({ phase }) => phase === 'door').map(({ id }) => id))

/** Doors that are open or closed leave nothing settled: it is not yet known whether the question is one of posting. */
function isSettled({ otherwise, findings }: PostingDecision): boolean {
  if (otherwise?.settled === true) return true
  return (
    findings.every((finding) => finding.state === 'holds' || !doors.has(finding.condition)) &&
    findings.some((finding) => finding.state === 'fails' && settlesHostState.has(finding.because))
  )
}

const documentOf = (issuedBy: StateCode, period: PostingFacts['period']): FollowingDocument =>
  period === undefined
    ? { document: 'PDA1', issuedBy, mayBeIssued: true }
    : { document: 'PDA1', issuedBy, mayBeIssued: true, from: period.from, to: period.to }
