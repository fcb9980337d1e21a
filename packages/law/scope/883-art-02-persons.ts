/**
 * Nationals, stateless persons, refugees, the members of their families and survivors.
 * @source 883/2004 Art. 2(1), (2); the agreements that carry it to the EEA and to Switzerland
 */
import { type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import type { Rule, Verdict } from '../frame/rule.ts'
import { liesInside, linkFacts, linksOf, type PersonFacts } from './person-facts.ts'
import { carriageOf, standingOf } from './personal-scope.ts'

export interface PersonCovered {
  readonly covered: true
  readonly instruments: readonly ('883/2004' | '1231/2010')[]
}
type Fact = keyof PersonFacts & string
type Said<Reason extends string> = Verdict<Fact, Reason, PersonCovered>
const by883: PersonCovered = { covered: true, instruments: ['883/2004'] }
const validity = { from: plainDate('2010-05-01') }
const carried = { condition: 'one agreement carries the person and all the States involved' }
const triangles = 'that the EEA Agreement and the EU-Swiss agreement do not add up'
const noAgreement =
  'Neither the EEA Agreement nor the EU-Swiss agreement alone covers this nationality between these States; the EFTA Convention or a bilateral agreement may.'

type NotNational = 'not-a-national' | 'never-subject' | 'no-agreement-covers' | 'earlier-law'
const nationalFacts = ['nationality', ...linkFacts] as const

export const nationalCovered: Rule<PersonFacts, 'national-covered', NotNational, PersonCovered> = {
  id: 'national-covered',
  provision: ['883/2004 Art 2(1)'],
  source: 'HMRC NIM33025; C-535/19 on persons who do not work; triangles of agreements: memory',
  validity,
  verified: true,
  fromMemory: triangles,
  leadsTo: ['1231/2010 Art 1'],
  says: {
    condition: `the person is a national of a State that takes part, is or was subject to the legislation of one, and ${carried.condition}`,
    holds: 'A national of a State that takes part, who is or was subject to the legislation of at least one of them, is covered.',
    'not-a-national': 'The person is not a national of a State that takes part on that day.',
    'never-subject': 'The person never was subject to the legislation of a State that takes part.',
    'no-agreement-covers': noAgreement,
    'earlier-law': 'The State of nationality applies the Regulation only from a later day.',
  },
  evaluate(facts, { on }): Said<NotNational> {
    const { nationality } = facts
    if (nationality === undefined) return { state: 'unknown', missing: ['nationality'], facts: ['nationality'] }
    const standing = standingOf(nationality, on)
    if (standing === 'earlier-law') return { state: 'unknown', because: 'earlier-law', missing: [], facts: ['nationality'] }
    if (standing !== 'national') return { state: 'fails', because: 'not-a-national', facts: ['nationality'] }
    const { states } = linksOf(facts)
    if (!isOrWasSubject(facts))
      return facts.insuredIn === undefined && facts.residence === undefined
        ? { state: 'unknown', missing: ['insuredIn'], facts: nationalFacts }
        : { state: 'fails', because: 'never-subject', facts: nationalFacts }
    return carriedBetween(nationality, states, on, nationalFacts)
  },
}

/** Work, insurance or, for those who do not work, residence in a State makes its legislation apply (Art. 11(3)). */
function isOrWasSubject({ insuredIn, worksIn, residence }: PersonFacts): boolean {
  return insuredIn?.some(liesInside) === true || worksIn?.some(liesInside) === true || (residence !== undefined && liesInside(residence))
}

const triangleProvision = ['883/2004 Art 2(1)', 'EEA Agreement Annex VI', 'EU-CH Agreement Annex II', 'EFTA Convention']

const carryingProvision = {
  EU: ['883/2004 Art 2(1)'],
  EEA: ['883/2004 Art 2(1)', 'EEA Agreement Annex VI'],
  CH: ['883/2004 Art 2(1)', 'EU-CH Agreement Annex II'],
} as const

/** One agreement must carry the nationality or status and all the States; otherwise the case is for a clerk. */
function carriedBetween(
  nationality: string,
  states: readonly StateCode[],
  on: PlainDate,
  facts: readonly Fact[],
  provision?: readonly string[],
): Said<'no-agreement-covers'> {
  const { by } = carriageOf(nationality, states, on)
  if (by === 'nothing' || by === '1231/2010')
    return { state: 'unknown', because: 'no-agreement-covers', missing: [], verified: false, facts, provision: triangleProvision }
  return { state: 'holds', concludes: by883, facts, provision: provision ?? carryingProvision[by] }
}

type NotRefugee = 'not-stateless-or-refugee' | 'resides-outside' | 'no-agreement-covers'

export const statelessOrRefugeeCovered: Rule<PersonFacts, 'stateless-or-refugee-covered', NotRefugee, PersonCovered> = {
  id: 'stateless-or-refugee-covered',
  provision: ['883/2004 Art 2(1)'],
  source: 'HMRC NIM33025',
  validity,
  verified: true,
  fromMemory: triangles,
  leadsTo: [],
  says: {
    condition: 'the person is stateless or a refugee, resides in a State that takes part, and is or was subject to the legislation of one',
    holds: 'A stateless person or refugee who resides in a Member State and is or was subject to the legislation of one is covered.',
    'not-stateless-or-refugee': 'The person is neither stateless nor a refugee.',
    'resides-outside': 'The person does not reside in a State that takes part.',
    'no-agreement-covers': noAgreement,
  },
  evaluate(facts, { on }): Said<NotRefugee> {
    const { nationality, residence } = facts
    if (nationality === undefined) return { state: 'unknown', missing: ['nationality'], facts: ['nationality'] }
    if (nationality !== 'stateless' && nationality !== 'refugee')
      return { state: 'fails', because: 'not-stateless-or-refugee', facts: ['nationality'] }
    if (residence === undefined) return { state: 'unknown', missing: ['residence'], facts: nationalFacts }
    if (!liesInside(residence)) return { state: 'fails', because: 'resides-outside', facts: ['nationality', 'residence'] }
    const { states } = linksOf(facts)
    return carriedBetween(nationality, states, on, nationalFacts)
  },
}

type NotFamily =
  | 'no-family-member'
  | 'right-of-the-worker-himself'
  | 'principal-not-covered'
  | 'principal-never-subject'
  | 'no-agreement-covers'
const familyFacts = ['relation', 'right', 'principalNationality', 'principalInsuredIn', 'residence'] as const

export const familyMemberCovered: Rule<PersonFacts, 'family-member-covered', NotFamily, PersonCovered> = {
  id: 'family-member-covered',
  provision: ['883/2004 Art 2(1)'],
  source: 'HMRC NIM33025; a-kasser.dk page on coordination',
  validity,
  verified: true,
  fromMemory: triangles,
  leadsTo: ['1231/2010 Art 1'],
  says: {
    condition:
      'the person is a member of the family of somebody who is covered, and claims a right that members of the family have as such',
    holds: 'Members of the family of a person who is covered are covered with derived rights, whatever their nationality.',
    'no-family-member': 'The person is not a member of the family of somebody who is covered.',
    'right-of-the-worker-himself': 'The right claimed belongs to the worker alone, so the family relation does not carry it.',
    'principal-not-covered': 'The person from whom the right would derive is a national of a third country.',
    'principal-never-subject':
      'The person from whom the right would derive never was subject to the legislation of a State that takes part.',
    'no-agreement-covers': noAgreement,
  },
  evaluate(facts, { on }): Said<NotFamily> {
    const { relation, right, principalNationality, principalInsuredIn } = facts
    if (relation === undefined) return { state: 'unknown', missing: ['relation'], facts: ['relation'] }
    if (relation !== 'family-member') return { state: 'fails', because: 'no-family-member', facts: ['relation'] }
    if (right === 'own') return { state: 'fails', because: 'right-of-the-worker-himself', facts: ['relation', 'right'] }
    if (principalNationality === undefined) return { state: 'unknown', missing: ['principalNationality'], facts: familyFacts }
    const standing = standingOf(principalNationality, on)
    if (standing === 'third-country') return { state: 'fails', because: 'principal-not-covered', facts: familyFacts }
    if (principalInsuredIn !== undefined && !principalInsuredIn.some(liesInside))
      return { state: 'fails', because: 'principal-never-subject', facts: familyFacts }
    const { states } = linksOf(facts)
    if (states.length === 0) return { state: 'unknown', missing: ['principalInsuredIn'], facts: familyFacts }
    return carriedBetween(principalNationality, states, on, familyFacts)
  },
}

type NotSurvivor = 'no-survivor' | 'deceased-never-subject' | 'neither-covered' | 'no-agreement-covers'
const survivorFacts = ['relation', 'nationality', 'principalNationality', 'principalInsuredIn', 'residence'] as const

export const survivorCovered: Rule<PersonFacts, 'survivor-covered', NotSurvivor, PersonCovered> = {
  id: 'survivor-covered',
  provision: ['883/2004 Art 2(1)', '883/2004 Art 2(2)'],
  source: 'HMRC NIM33025',
  validity,
  verified: true,
  fromMemory: triangles,
  leadsTo: ['1231/2010 Art 1'],
  says: {
    condition:
      'the person is a survivor of somebody who was subject to the legislation of a State, and one of the two is covered by status',
    holds: 'Survivors are covered where the deceased was a national, stateless or a refugee, or where they themselves are.',
    'no-survivor': 'The person claims nothing as a survivor.',
    'deceased-never-subject': 'The deceased never was subject to the legislation of a State that takes part.',
    'neither-covered': 'Both the deceased and the survivor are nationals of third countries.',
    'no-agreement-covers': noAgreement,
  },
  evaluate(facts, { on }): Said<NotSurvivor> {
    const { relation, nationality, principalNationality, principalInsuredIn, residence } = facts
    if (relation === undefined) return { state: 'unknown', missing: ['relation'], facts: ['relation'] }
    if (relation !== 'survivor') return { state: 'fails', because: 'no-survivor', facts: ['relation'] }
    if (principalInsuredIn === undefined) return { state: 'unknown', missing: ['principalInsuredIn'], facts: survivorFacts }
    if (!principalInsuredIn.some(liesInside)) return { state: 'fails', because: 'deceased-never-subject', facts: survivorFacts }
    const { states } = linksOf(facts)
    const settle = (status: string, provision: string) => carriedBetween(status, states, on, survivorFacts, [provision])
    const deceased = principalNationality === undefined ? undefined : standingOf(principalNationality, on)
    if (principalNationality !== undefined && (deceased === 'national' || deceased === 'stateless-or-refugee'))
      return settle(principalNationality, '883/2004 Art 2(1)')
    const own = nationality === undefined ? undefined : standingOf(nationality, on)
    if (nationality !== undefined && own === 'national') return settle(nationality, '883/2004 Art 2(2)')
    if (own === 'stateless-or-refugee' && residence !== undefined && liesInside(residence)) return settle('stateless', '883/2004 Art 2(2)')
    if (deceased === 'third-country' && own === 'third-country') return { state: 'fails', because: 'neither-covered', facts: survivorFacts }
    if (deceased === 'third-country' && own === 'stateless-or-refugee' && residence !== undefined)
      return { state: 'fails', because: 'neither-covered', facts: survivorFacts }
    return {
      state: 'unknown',
      missing: deceased === undefined ? ['principalNationality'] : own === undefined ? ['nationality'] : [],
      ...(deceased !== undefined && own !== undefined ? { because: 'no-agreement-covers' as const } : {}),
      facts: survivorFacts,
    }
  },
}
