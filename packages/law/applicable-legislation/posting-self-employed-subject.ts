/**
 * Whether a self-employed person who goes to work in another State for a time stays under the legislation at home.
 * @source 883/2004 Art. 12(2); 987/2009 Art. 14(3)-(4)
 */
import type { StateCode } from '@passerelle/kernel'
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { LawSubject } from '../frame/subject.ts'
import { personCovered } from './883-art-02-persons.ts'
import { coordinationApplies, twoStates } from './883-art-11-13-doors.ts'
import {
  baseKept,
  habituallySelfEmployed,
  type SelfEmployedFacts,
  selfEmployedAtMost24Months,
  selfEmployedFactsSchema,
  selfEmployedNoReplacement,
  selfEmployedSources,
  similarActivity,
} from './883-art-12-2-self-employed.ts'
import type { PostingFacts } from './facts.ts'
import { hostStateLaw } from './posting-rule.ts'

export interface SelfEmployedPostingAnswer {
  readonly legislation: StateCode
}

const sources = { ...selfEmployedSources, sendingState: selfEmployedSources.baseState }
const doors = [twoStates, coordinationApplies, personCovered] as const
const conditions = [selfEmployedAtMost24Months, habituallySelfEmployed, similarActivity, baseKept, selfEmployedNoReplacement] as const
/** Once one of these is proven not to hold, the law of the State of work follows without anything left to weigh. */
const settlesHostState: ReadonlySet<string> = new Set([similarActivity.id, selfEmployedNoReplacement.id])

export const postingSelfEmployedSubject: LawSubject<SelfEmployedFacts, SelfEmployedPostingAnswer> = {
  id: 'posting-self-employed',
  area: 'applicable-legislation',
  title: 'Whether a self-employed person who works abroad for a time stays under the legislation at home',
  factsSchema: selfEmployedFactsSchema,
  sources: selfEmployedSources,
  rules: [...doors, ...conditions],
  parse: factsParser(selfEmployedFactsSchema),
  dayOf: ({ period }) => period?.from,
  decide(facts, at) {
    const reasoning = reasonAbout<SelfEmployedPostingAnswer>('posting-self-employed', facts, at, sources)
    const { baseState, hostState, period } = facts
    const asPosting = present({
      sendingState: baseState,
      hostState,
      period,
      nationality: facts.nationality,
      residenceState: facts.residenceState,
    })
    const behindDoors = doors.map((rule) => reasoning.ask(rule, asPosting))
    const said = conditions.map((rule) => reasoning.ask(rule, facts))
    const all = [...behindDoors, ...said]
    if (all.every(({ state }) => state === 'holds') && baseState !== undefined && period !== undefined)
      return reasoning.decided(
        { legislation: baseState },
        {
          legalBasis: ['883/2004 Art 12(2)', '987/2009 Art 14(3)', '987/2009 Art 14(4)'],
          documents: [{ document: 'PDA1', issuedBy: baseState, mayBeIssued: true, from: period.from, to: period.to }],
        },
      )
    if (behindDoors.some(({ state }) => state === 'fails')) return reasoning.forClerk()
    const failed = said.filter(({ state }) => state === 'fails')
    const isSettled = failed.some(({ finding }) => settlesHostState.has(finding.condition))
    if (isSettled && hostState !== undefined && behindDoors.every(({ state }) => state === 'holds'))
      return reasoning.decided(
        { legislation: hostState },
        { legalBasis: [...new Set([...failed.flatMap(({ finding }) => finding.provision), hostStateLaw])] },
      )
    const leadsToHost = hostState !== undefined && failed.length > 0 ? { otherwise: { legislation: hostState } } : {}
    const isObstructed = all.some((each) => each.state === 'fails' || (each.state === 'unknown' && each.because !== undefined))
    return isObstructed ? reasoning.forClerk(leadsToHost) : reasoning.open(leadsToHost)
  },
}

const present = (values: { [K in keyof PostingFacts]: PostingFacts[K] | undefined }): PostingFacts =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
