/** The conditions of a posting in the order in which they are looked at, and where each fact comes from. */
import type { FactSources } from '../frame/rule.ts'
import { personCovered, personKnown } from './883-art-02-persons.ts'
import { coordinationApplies, employedPerson, oneHostState, twoStates, whereWorkIsDone } from './883-art-11-13-doors.ts'
import { atMost24Months, noReplacement } from './883-art-12-1-posting.ts'
import { insuredBefore, substantialActivity } from './987-art-14.ts'
import { directRelationship, notLentOn, pauseSinceLastPosting, recruitedInSendingState } from './decision-a2.ts'
import type { PostingFacts } from './facts.ts'
import type { AnyPostingRule } from './posting-rule.ts'

export const postingRules: readonly AnyPostingRule[] = [
  employedPerson,
  twoStates,
  oneHostState,
  personKnown,
  coordinationApplies,
  personCovered,
  whereWorkIsDone,
  atMost24Months,
  insuredBefore,
  substantialActivity,
  directRelationship,
  noReplacement,
  notLentOn,
  recruitedInSendingState,
  pauseSinceLastPosting,
]

export const postingFactSources: FactSources<PostingFacts> = {
  employmentKind: { question: 'employment-kind', answeredBy: ['employer', 'clerk'] },
  sendingState: { question: 'sending-state', answeredBy: ['employer', 'clerk'], essential: true },
  hostState: { question: 'host-state', answeredBy: ['employer', 'clerk'], essential: true },
  severalStates: { question: 'several-states', answeredBy: ['employer', 'clerk'] },
  worker: { question: 'worker', answeredBy: ['employer', 'register', 'clerk'] },
  period: { question: 'posting-period', answeredBy: ['employer', 'clerk'], essential: true },
  hostUndertaking: { question: 'host-undertaking', answeredBy: ['employer', 'clerk'] },
  placesOfWork: { question: 'places-of-work', answeredBy: ['employer', 'clerk'], essential: true },
  nationality: { question: 'nationality', answeredBy: ['register', 'clerk'] },
  residenceState: { question: 'residence-state', answeredBy: ['register', 'clerk'] },
  insurance: { question: 'insured-before', answeredBy: ['register', 'clerk'] },
  employment: { question: 'employment', answeredBy: ['register', 'clerk'] },
  turnoverShare: { question: 'substantial-activity', answeredBy: ['register', 'clerk'] },
  internalManagementOnly: { question: 'substantial-activity', answeredBy: ['clerk'] },
  directRelationship: { question: 'direct-relationship', answeredBy: ['employer', 'clerk'] },
  replacesPosted: { question: 'replaces-another-worker', answeredBy: ['employer', 'clerk'] },
  replacedSince: { question: 'replaced-since', answeredBy: ['register', 'clerk'] },
  lentOn: { question: 'lent-on', answeredBy: ['employer', 'clerk'] },
  recruitedForPosting: { question: 'recruited-for-posting', answeredBy: ['employer', 'clerk'] },
  recruitedIn: { question: 'recruited-in-state', answeredBy: ['employer', 'clerk'] },
  earlierPostings: { question: 'earlier-postings', answeredBy: ['register', 'clerk'] },
  judgements: { question: 'judgement', answeredBy: ['clerk'] },
}
