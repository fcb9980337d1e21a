/**
 * Whether a European Health Insurance Card can be used in a State: which agreement carries the right of its holder there.
 * @source 883/2004 Art. 19; 1231/2010 Art. 1 and recital 19; EEA, EU-Swiss and EFTA agreements; TCA Protocol SSC.17 (memory)
 */
import { isStateCode, type PlainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { carriageBy1231, carriageOf, standingOf } from '../scope/personal-scope.ts'
import { agreementOf, appliesRegulationOn } from '../states/participation.table.ts'
import { since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    insuredIn: stateSchema,
    stayIn: countrySchema,
    nationality: countrySchema,
    /** A refugee or a stateless person stands beside nationals. */
    status: oneOf(['refugee', 'stateless']),
    isFamilyOfUnionCitizen: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type CardAbroadFacts = Static<typeof factsSchema>

export interface CardAbroadAnswer {
  readonly isUsable: boolean
}

const sources: FactSources<CardAbroadFacts> = {
  insuredIn: { question: 'insured-in', answeredBy: ['register'], essential: true },
  stayIn: { question: 'stay-state', answeredBy: ['person'], essential: true },
  nationality: { question: 'nationality', answeredBy: ['person', 'register'], essential: true },
  status: { question: 'refugee-or-stateless', answeredBy: ['person', 'register'] },
  isFamilyOfUnionCitizen: { question: 'family-of-union-citizen', answeredBy: ['person', 'register'] },
}

type CardRule<Id extends string, Reason extends string> = Rule<CardAbroadFacts, Id, Reason, CardAbroadAnswer>
const base = {
  validity: since2010,
  verified: false,
  leadsTo: [],
  source: 'memory of the Commission’s pages on the card; a-kasser.dk on Denmark',
}

export const cardOutsideInsuringState: CardRule<'card-outside-insuring-state', 'at-home' | 'outside-territory' | 'not-bound-that-day'> = {
  ...base,
  id: 'card-outside-insuring-state',
  provision: ['883/2004 Art 19(1)', '987/2009 Art 25(1)', 'Decision S1'],
  says: {
    condition: 'the stay is in another State that takes part',
    holds: 'The stay is in another State that takes part.',
    'at-home': 'The stay is in the State of insurance, whose own law gives care.',
    'outside-territory': '{state} does not take part, so the card gives no right there.',
    'not-bound-that-day': '{state} did not take part on that day.',
  },
  evaluate: ({ insuredIn, stayIn }, { on }) => {
    const read = ['insuredIn', 'stayIn'] as const
    if (insuredIn === undefined || stayIn === undefined)
      return { state: 'unknown', missing: [insuredIn === undefined ? 'insuredIn' : 'stayIn'], facts: read }
    if (insuredIn === stayIn) return { state: 'fails', because: 'at-home', facts: read }
    if (!isStateCode(stayIn)) return { state: 'fails', because: 'outside-territory', params: { state: stayIn }, facts: read }
    for (const state of [insuredIn, stayIn])
      if (state !== 'GB' && !appliesRegulationOn(state, on))
        return { state: 'fails', because: 'not-bound-that-day', params: { state }, facts: read }
    return { state: 'holds', concludes: { isUsable: true }, facts: read }
  },
}

type HolderReason =
  | 'third-country-national'
  | 'no-agreement-for-all'
  | 'withdrawal-agreement-open'
  | 'nordic-convention'
  | 'uk-other-agreement'

type BothStates = readonly [insuredIn: StateCode, stayIn: StateCode]

/** Carried by these provisions, kept out by these States, or not for us to say. */
type Standing =
  | { readonly provision: readonly string[] }
  | { readonly unbound: readonly [StateCode, ...StateCode[]] }
  | { readonly because: HolderReason }
  | { readonly missing: 'isFamilyOfUnionCitizen' | 'nationality' }

export const cardHolderCovered: CardRule<'card-holder-covered', HolderReason> = {
  ...base,
  id: 'card-holder-covered',
  provision: ['883/2004 Art 2(1)', '1231/2010 Art 1'],
  leadsTo: ['1231/2010 Art 1', 'Nordic Convention on Social Security', 'Withdrawal Agreement Art 30'],
  says: {
    condition: 'an agreement carries the right of the holder in the State of the stay',
    holds: 'One agreement carries the right of the holder in both States.',
    'third-country-national':
      'The holder is a national of a third country, and {state} is not bound by the extension to such nationals. The card cannot be used.',
    'no-agreement-for-all': 'No single agreement covers this nationality in both States.',
    'withdrawal-agreement-open': 'Whether the Withdrawal Agreement protects this British national is for a member of staff.',
    'nordic-convention': 'The Nordic Convention may carry the right of a third-country national between Nordic States.',
    'uk-other-agreement':
      'Since 2021 other agreements apply with the United Kingdom; a member of staff examines which one covers the holder.',
  },
  evaluate: (facts, { on }) => {
    const read = ['insuredIn', 'stayIn', 'nationality', 'status', 'isFamilyOfUnionCitizen'] as const
    const { insuredIn, stayIn } = facts
    if (insuredIn === undefined || !isStateCode(stayIn)) return { state: 'unknown', missing: ['stayIn'], facts: read }
    const standing = standingOfHolder(facts, [insuredIn, stayIn], on)
    if ('missing' in standing) return { state: 'unknown', missing: [standing.missing], facts: read }
    if ('because' in standing) return { state: 'unknown', because: standing.because, missing: [], facts: read }
    if ('provision' in standing) return { state: 'holds', concludes: { isUsable: true }, provision: standing.provision, facts: read }
    const provision = [...standing.unbound.flatMap(outsideOf), '1231/2010 Art 1']
    return { state: 'fails', because: 'third-country-national', provision, params: { state: standing.unbound[0] }, facts: read }
  },
}

const regulation = ['883/2004 Art 2(1)', '883/2004 Art 19(1)']
const byAgreement = {
  EU: regulation,
  EEA: [...regulation, 'EEA Agreement Annex VI'],
  CH: [...regulation, 'EU-CH Agreement Annex II'],
  '1231/2010': [...regulation, '1231/2010 Art 1'],
} as const
const nordic: readonly string[] = ['DK', 'FI', 'IS', 'NO', 'SE']

function standingOfHolder({ nationality, status, isFamilyOfUnionCitizen }: CardAbroadFacts, states: BothStates, on: PlainDate): Standing {
  const own = status ?? nationality
  const isNationalOrLike = own !== undefined && standingOf(own, on) !== 'third-country'
  if (states.includes('GB') && !appliesRegulationOn('GB', on)) return withUnitedKingdom(own, isNationalOrLike, states)
  const withoutNationality = carriageBy1231(states, on)
  if (own === undefined) return withoutNationality.by === 'nothing' ? { missing: 'nationality' } : { provision: byAgreement['1231/2010'] }
  const carriage = carriageOf(!isNationalOrLike && isFamilyOfUnionCitizen === true ? 'union-citizen' : own, states, on)
  if (carriage.by !== 'nothing') return { provision: byAgreement[carriage.by] }
  if (carriage.because === 'not-bound-by-1231') {
    if (own === 'GB') return { because: 'withdrawal-agreement-open' }
    if (isFamilyOfUnionCitizen === undefined) return { missing: 'isFamilyOfUnionCitizen' }
    return states.every((state) => nordic.includes(state)) ? { because: 'nordic-convention' } : { unbound: carriage.unbound }
  }
  if (carriage.because === 'swiss-between-others' && withoutNationality.by !== 'nothing')
    return { provision: [...byAgreement.CH, '1231/2010 Art 1'] }
  // Among EFTA States their own Convention carries EFTA nationals.
  if (carriage.because === 'two-agreements' && [own, ...states].every(isOfEfta))
    return { provision: ['EFTA Convention Annex K', ...regulation] }
  return { because: 'no-agreement-for-all' }
}

const isOfEfta = (country: string): boolean => isStateCode(country) && ['EEA', 'CH'].includes(agreementOf(country))

/** With the United Kingdom since 2021: one of three agreements, where holder and both States belong to it. */
function withUnitedKingdom(own: string | undefined, isNationalOrLike: boolean, states: BothStates): Standing {
  const isOfUnion = (country: string) => !isStateCode(country) || agreementOf(country) === 'EU'
  const isCarried = own === 'GB' || (own !== undefined && isNationalOrLike && isOfUnion(own))
  return isCarried && states.some((state) => agreementOf(state) === 'EU')
    ? { provision: ['TCA SSC.17', 'Withdrawal Agreement Art 30'] }
    : { because: 'uk-other-agreement' }
}

function outsideOf(state: StateCode): readonly string[] {
  if (state === 'DK') return ['1231/2010 recital 19']
  if (state === 'GB') return ['1231/2010 recital 18']
  const agreement = agreementOf(state)
  if (agreement === 'EEA') return ['1231/2010 not in EEA Annex VI', 'EEA Agreement Annex VI']
  return agreement === 'CH' ? ['1231/2010 not in EU-CH Annex II', 'EU-CH Agreement Annex II'] : []
}

export const cardAbroadSubject: LawSubject<CardAbroadFacts, CardAbroadAnswer> = {
  id: 'health-card-abroad',
  area: 'sickness',
  title: 'Whether a European Health Insurance Card can be used in another State',
  factsSchema,
  sources,
  rules: [cardOutsideInsuringState, cardHolderCovered],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<CardAbroadAnswer>('health-card-abroad', facts, at, sources)
    const abroad = reasoning.ask(cardOutsideInsuringState, facts)
    if (abroad.state === 'unknown') return reasoning.open()
    if (abroad.state === 'fails')
      return abroad.because === 'outside-territory' ? reasoning.decided({ isUsable: false }) : reasoning.forClerk()
    const said = reasoning.ask(cardHolderCovered, facts)
    if (said.state === 'unknown') return reasoning.open()
    const { insuredIn } = facts
    if (said.state === 'fails' || insuredIn === undefined) return reasoning.decided({ isUsable: false })
    return reasoning.decided(said.concludes, { documents: [{ document: 'EHIC', issuedBy: insuredIn, mayBeIssued: true }] })
  },
}
