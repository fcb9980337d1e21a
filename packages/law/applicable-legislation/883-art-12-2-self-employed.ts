/**
 * Self-employed persons who go to work in another State for a time: their conditions.
 * Two months of work before are an indication: less is for a clerk. What the host State calls the work does not matter.
 * @source 883/2004 Art. 12(2); 987/2009 Art. 14(3)-(4); Decision A2; C-178/97 Banks
 * @unit   calendar months, both ends included
 */
import { addDays, addMonths, lastDayOfMonths } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, dateSchema, oneOf, periodSchema, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import { exceptionAgreement, hostStateLaw, since2010 } from './posting-rule.ts'
import { areSimilarTrades } from './trades.table.ts'

export const selfEmployedFactsSchema = Type.Partial(
  Type.Object({
    /** Where the person is normally self-employed. */
    baseState: stateSchema,
    hostState: stateSchema,
    /** Expected at the start, both ends included. */
    period: periodSchema,
    nationality: Type.Union([countrySchema, Type.Literal('stateless'), Type.Literal('refugee')]),
    residenceState: countrySchema,
    /** First day of the self-employed work in the base State that goes on until the move; null: none known. */
    selfEmployedSince: Type.Union([dateSchema, Type.Null()]),
    /** The work abroad is of the kind done at home, as somebody who looked at both found. */
    isSimilarActivity: Type.Boolean(),
    /** Trades in plain English, as in trades.table.ts. */
    activityAtHome: Type.String({ minLength: 1, maxLength: 100 }),
    activityAbroad: Type.String({ minLength: 1, maxLength: 100 }),
    /** What the law of the host State calls the work; looked at and left aside. */
    hostClassification: oneOf(['employed', 'self-employed']),
    /** Rooms, registration, tax and insurance at home are kept so that the work can be taken up again. */
    keepsInfrastructure: Type.Boolean(),
    /** Takes the place of another self-employed person who was there under the law of a sending State. */
    replacesPosted: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type SelfEmployedFacts = Static<typeof selfEmployedFactsSchema>

export const selfEmployedSources: FactSources<SelfEmployedFacts> = {
  baseState: { question: 'base-state', answeredBy: ['person', 'clerk'], essential: true },
  hostState: { question: 'host-state', answeredBy: ['person', 'clerk'], essential: true },
  period: { question: 'posting-period', answeredBy: ['person', 'clerk'], essential: true },
  nationality: { question: 'nationality', answeredBy: ['register', 'clerk'] },
  residenceState: { question: 'residence-state', answeredBy: ['register', 'clerk'] },
  selfEmployedSince: { question: 'self-employed-since', answeredBy: ['register', 'person', 'clerk'] },
  isSimilarActivity: { question: 'similar-activity', answeredBy: ['person', 'clerk'] },
  activityAtHome: { question: 'activity-at-home', answeredBy: ['register', 'person', 'clerk'] },
  activityAbroad: { question: 'activity-abroad', answeredBy: ['person', 'clerk'] },
  hostClassification: { question: 'host-classification', answeredBy: ['other-state', 'clerk'] },
  keepsInfrastructure: { question: 'keeps-infrastructure', answeredBy: ['person', 'clerk'] },
  replacesPosted: { question: 'replaces-another-person', answeredBy: ['person', 'clerk'] },
}

export const selfEmployedAtMost24Months: Rule<
  SelfEmployedFacts,
  'self-employed-at-most-24-months',
  'over-24-months' | 'one-day-over-24-months'
> = {
  id: 'self-employed-at-most-24-months',
  provision: ['883/2004 Art 12(2)'],
  source: 'memory; the day after the last is let through by one administration (NAV), so a clerk decides it',
  validity: since2010,
  verified: false,
  leadsTo: [hostStateLaw, exceptionAgreement],
  says: {
    condition: 'the work abroad lasts 24 months at most',
    holds: 'The work abroad lasts no longer than {months} months.',
    'one-day-over-24-months': 'The work abroad lasts one day longer than {months} months. A member of staff looks at it.',
    'over-24-months': 'The work abroad lasts longer than {months} months. The last possible day would be {lastDay}.',
  },
  evaluate: ({ period }, { parameters }) => {
    if (period === undefined) return { state: 'unknown', missing: ['period'], facts: ['period'] }
    const lastDay = lastDayOfMonths(period.from, parameters.postingMaxMonths)
    const params = { lastDay, months: parameters.postingMaxMonths }
    if (period.to <= lastDay) return { state: 'holds', params, facts: ['period'] }
    if (period.to === addDays(lastDay, 1))
      return { state: 'unknown', because: 'one-day-over-24-months', missing: [], params, facts: ['period'] }
    return { state: 'fails', because: 'over-24-months', params, facts: ['period'] }
  },
}

export const habituallySelfEmployed: Rule<
  SelfEmployedFacts,
  'habitually-self-employed',
  'not-self-employed-before' | 'self-employed-for-too-short'
> = {
  id: 'habitually-self-employed',
  provision: ['883/2004 Art 12(2)', '987/2009 Art 14(3)', 'Decision A2', 'Practical Guide Part I'],
  source: 'european-employers.eu for Art. 14(3); the two months: memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the person was normally self-employed in the base State for some time',
    holds: 'The person has been self-employed in the base State since {since}.',
    'not-self-employed-before': 'No self-employed work is known in the base State before the move.',
    'self-employed-for-too-short': 'Self-employed since {since}. {months} months before the move would have been by {latest}.',
  },
  evaluate: ({ selfEmployedSince: since, period }, { parameters }) => {
    const facts = ['selfEmployedSince', 'period'] as const
    if (since === undefined || period === undefined)
      return {
        state: 'unknown',
        missing: facts.filter((fact) => (fact === 'period' ? period : since) === undefined),
        facts,
      }
    if (since === null) return { state: 'unknown', because: 'not-self-employed-before', missing: [], facts }
    const latest = addMonths(period.from, -parameters.priorSelfEmploymentMonths)
    const params = { since, latest, months: parameters.priorSelfEmploymentMonths }
    if (since <= latest) return { state: 'holds', params, facts }
    return { state: 'unknown', because: 'self-employed-for-too-short', missing: [], params, facts }
  },
}

export const similarActivity: Rule<SelfEmployedFacts, 'similar-activity', 'another-activity' | 'trades-do-not-settle-it'> = {
  id: 'similar-activity',
  provision: ['883/2004 Art 12(2)', '987/2009 Art 14(4)', 'C-178/97'],
  source: 'memory (987 Art. 14(4), C-178/97 Banks)',
  validity: since2010,
  verified: false,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'the work abroad is similar to the work at home, by its nature and not by what the host State calls it',
    holds: 'The work abroad is similar to the work at home.',
    'another-activity': 'The work abroad is of another kind than the work at home.',
    'trades-do-not-settle-it': 'It is open whether the two trades are similar. A member of staff looks at the nature of the work.',
  },
  evaluate: ({ isSimilarActivity, activityAtHome, activityAbroad }) => {
    const facts = ['isSimilarActivity', 'activityAtHome', 'activityAbroad', 'hostClassification'] as const
    const areBothNamed = activityAtHome !== undefined && activityAbroad !== undefined
    const byTrade = areBothNamed ? areSimilarTrades(activityAtHome, activityAbroad) : undefined
    if (isSimilarActivity === undefined && !areBothNamed) return { state: 'unknown', missing: ['isSimilarActivity'], facts }
    const isSimilar = isSimilarActivity ?? byTrade
    if (isSimilar === undefined || (byTrade !== undefined && byTrade !== isSimilar))
      return { state: 'unknown', because: 'trades-do-not-settle-it', missing: [], facts }
    return isSimilar ? { state: 'holds', facts } : { state: 'fails', because: 'another-activity', facts }
  },
}

export const baseKept: Rule<SelfEmployedFacts, 'base-kept', 'base-given-up'> = {
  id: 'base-kept',
  provision: ['987/2009 Art 14(3)'],
  source: 'memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'what is needed to take up the work at home again is kept',
    holds: 'What is needed to take up the work at home again is kept.',
    'base-given-up': 'What is needed to take up the work at home again is not kept. A member of staff looks at it.',
  },
  evaluate: ({ keepsInfrastructure }) => {
    if (keepsInfrastructure === undefined) return { state: 'unknown', missing: ['keepsInfrastructure'], facts: ['keepsInfrastructure'] }
    if (keepsInfrastructure) return { state: 'holds', facts: ['keepsInfrastructure'] }
    return { state: 'unknown', because: 'base-given-up', missing: [], facts: ['keepsInfrastructure'] }
  },
}

/** The revision extends the ban on replacing to self-employed persons; before it, the question is not asked. */
export const selfEmployedNoReplacement: Rule<SelfEmployedFacts, 'self-employed-no-replacement', 'replaces-self-employed-person'> = {
  id: 'self-employed-no-replacement',
  provision: ['883/2004 Art 12(2)'],
  source: 'notes on the provisional agreement of 22 April 2026; the current text has no such ban',
  validity: since2010,
  verified: false,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'the person does not replace another person sent before, where the law asks for that',
    holds: 'Nothing that the law forbids in replacing another person.',
    'replaces-self-employed-person': 'The person replaces another person who was sent before.',
  },
  evaluate: ({ replacesPosted }, { parameters }) => {
    if (parameters.selfEmployedReplacementBan === 0) return { state: 'holds', facts: [] }
    if (replacesPosted === undefined) return { state: 'unknown', missing: ['replacesPosted'], facts: ['replacesPosted'] }
    return replacesPosted
      ? { state: 'fails', because: 'replaces-self-employed-person', facts: ['replacesPosted'] }
      : { state: 'holds', facts: ['replacesPosted'] }
  },
}
