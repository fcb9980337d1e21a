/**
 * Whether a European Health Insurance Card can be used in a State: which agreement carries the right of its holder there.
 * @source 883/2004 Art. 19; 1231/2010 Art. 1 and recital 19; EEA, EU-Swiss and EFTA agreements; TCA Protocol SSC.17 (memory)
 */
import { type CountryCode, isStateCode, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule, Verdict } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { type Agreement, agreementOf, appliesRegulationOn } from '../states/participation.table.ts'
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

/** What one agreement says of the holder: covered by these provisions, not covered, or not for us to say. */
type Standing =
  | { readonly isUsable: boolean; readonly provision: readonly string[] }
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
    const standing = standingOf(facts, insuredIn, stayIn, on)
    if ('missing' in standing) return { state: 'unknown', missing: [standing.missing], facts: read }
    if ('because' in standing) return { state: 'unknown', because: standing.because, missing: [], facts: read }
    const { isUsable, provision } = standing
    if (isUsable) return { state: 'holds', concludes: { isUsable }, provision, facts: read }
    return fails(provision, [insuredIn, stayIn].find((state) => !isBoundBy1231(state)) ?? stayIn)

    function fails(cited: readonly string[], state: StateCode): Verdict<keyof CardAbroadFacts & string, HolderReason, CardAbroadAnswer> {
      return { state: 'fails', because: 'third-country-national', provision: cited, params: { state }, facts: read }
    }
  },
}

const regulation = ['883/2004 Art 2(1)', '883/2004 Art 19(1)']
const nordic: readonly string[] = ['DK', 'FI', 'IS', 'NO', 'SE']

/** Denmark, the EEA States, Switzerland and the United Kingdom stand outside the extension to third-country nationals. */
const isBoundBy1231 = (state: StateCode): boolean => agreementOf(state) === 'EU' && state !== 'DK'

function standingOf(facts: CardAbroadFacts, insuredIn: StateCode, stayIn: StateCode, on: string): Standing {
  const { nationality, status, isFamilyOfUnionCitizen } = facts
  const holder = holderOf(nationality, status, on)
  const involved = [agreementAt(insuredIn, on), agreementAt(stayIn, on)]
  const isBound = isBoundBy1231(insuredIn) && isBoundBy1231(stayIn)
  if (involved.includes('UK')) return withUk(holder, involved)
  if (holder === undefined)
    return isBound && on >= '2011-01-01' ? { isUsable: true, provision: [...regulation, '1231/2010 Art 1'] } : { missing: 'nationality' }
  const derived = isFamilyOfUnionCitizen === true && (holder === 'third' || holder === 'british') ? 'EU' : holder
  if (derived === 'EU' || derived === 'EEA' || derived === 'CH') return byAgreements(derived, involved, isBound)
  if (on < '2011-01-01') return { because: 'no-agreement-for-all' }
  if (isBound) return { isUsable: true, provision: [...regulation, '1231/2010 Art 1'] }
  if (derived === 'british') return { because: 'withdrawal-agreement-open' }
  if (isFamilyOfUnionCitizen === undefined) return { missing: 'isFamilyOfUnionCitizen' }
  if (nordic.includes(insuredIn) && nordic.includes(stayIn)) return { because: 'nordic-convention' }
  return { isUsable: false, provision: [...outsideOf(insuredIn), ...outsideOf(stayIn), '1231/2010 Art 1'] }
}

type Holder = 'EU' | 'EEA' | 'CH' | 'british' | 'third'

function holderOf(nationality: CountryCode | undefined, status: CardAbroadFacts['status'], on: string): Holder | undefined {
  if (status !== undefined) return 'EU'
  if (nationality === undefined) return undefined
  if (!isStateCode(nationality)) return 'third'
  const agreement = agreementOf(nationality)
  if (agreement === 'UK') return on > '2020-12-31' ? 'british' : 'EU'
  return agreement
}

const agreementAt = (state: StateCode, on: string): Agreement => (state === 'GB' && on <= '2020-12-31' ? 'EU' : agreementOf(state))

/** EEA and EU-Swiss law do not add up; among EFTA States their own Convention carries EFTA nationals. */
function byAgreements(holder: Agreement, involved: readonly Agreement[], isBound: boolean): Standing {
  const parties = [holder, ...involved]
  if (!parties.includes('CH'))
    return { isUsable: true, provision: parties.includes('EEA') ? [...regulation, 'EEA Agreement Annex VI'] : regulation }
  if (!parties.includes('EEA')) {
    if (involved.includes('CH')) return { isUsable: true, provision: [...regulation, 'EU-CH Agreement Annex II'] }
    return isBound
      ? { isUsable: true, provision: [...regulation, 'EU-CH Agreement Annex II', '1231/2010 Art 1'] }
      : { because: 'no-agreement-for-all' }
  }
  return parties.includes('EU')
    ? { because: 'no-agreement-for-all' }
    : { isUsable: true, provision: ['EFTA Convention Annex K', ...regulation] }
}

/** With the United Kingdom since 2021: one of three agreements, where holder and both States belong to it. */
function withUk(holder: Holder | undefined, involved: readonly Agreement[]): Standing {
  const other = involved.find((agreement) => agreement !== 'UK')
  if (holder === 'EU' && other === 'EU') return { isUsable: true, provision: ['TCA SSC.17', 'Withdrawal Agreement Art 30'] }
  if (holder === 'british' && other === 'EU') return { isUsable: true, provision: ['TCA SSC.17', 'Withdrawal Agreement Art 30'] }
  return { because: 'uk-other-agreement' }
}

function outsideOf(state: StateCode): readonly string[] {
  if (state === 'DK') return ['1231/2010 recital 19']
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
