/**
 * Which benefits the Regulation covers: a closed list of branches, the special benefits of Annex X, and what is taken out.
 * @source 883/2004 Art. 3(1), (3), (5); Art. 1(l), (z) with Annex I; Art. 9; Art. 70 with Annex X
 */
import { plainDate } from '@passerelle/kernel'
import { factsParser } from '../frame/parse-facts.ts'
import { type Reasoning, reasonAbout } from '../frame/reasoning.ts'
import type { Rule, Verdict } from '../frame/rule.ts'
import type { AnyRule, LawSubject } from '../frame/subject.ts'
import { type AnnexIPart, findAnnexIRow } from '../states/annex-1.table.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'
import { type BenefitFacts, type Branch, benefitFactsSchema, benefitSources, branches } from './benefit-facts.ts'

export interface BenefitCoveredAnswer {
  readonly covered: boolean
  readonly branch?: Branch
  /** A special non-contributory benefit is paid in the State of residence only. */
  readonly exported?: false
}
type Fact = keyof BenefitFacts & string
type Said<Reason extends string> = Verdict<Fact, Reason, BenefitCoveredAnswer>
const validity = { from: plainDate('2010-05-01') }
const faq = 'Commission A-Z FAQ on social security coordination'

export const takenOut: Rule<BenefitFacts, 'benefit-taken-out', 'not-taken-out' | 'not-in-our-annex-i', BenefitCoveredAnswer> = {
  id: 'benefit-taken-out',
  provision: ['883/2004 Art 3(5)(b)', '883/2004 Art 1(z)', '883/2004 Annex I'],
  source: `${faq}, letters A, C and F; entries of Annex I: legislation.gov.uk, at.dk, Deutsche Rentenversicherung, in part memory`,
  validity,
  verified: true,
  fromMemory: 'the later rows of Annex I',
  leadsTo: ['883/2004 Art 3(1)'],
  says: {
    condition: 'the Regulation takes the benefit out of its scope by name',
    holds: 'The Regulation takes this kind of benefit out of its scope.',
    'not-taken-out': 'The Regulation does not take this kind of benefit out by name.',
    'not-in-our-annex-i': 'Whether Annex I names this benefit of {state} is to be looked up in the annex.',
  },
  evaluate({ kind, state, listedInAnnex }): Said<'not-taken-out' | 'not-in-our-annex-i'> {
    if (kind === undefined) return { state: 'unknown', missing: ['kind'], facts: ['kind'] }
    if (kind === 'compensation-of-victims')
      return { state: 'holds', concludes: { covered: false }, facts: ['kind'], provision: ['883/2004 Art 3(5)(b)'] }
    if (kind !== 'maintenance-advance' && kind !== 'birth-grant') return { state: 'fails', because: 'not-taken-out', facts: ['kind'] }
    return inAnnexI(kind, state, listedInAnnex)
  },
}

function inAnnexI(
  part: AnnexIPart,
  state: BenefitFacts['state'],
  listed: boolean | undefined,
): Said<'not-taken-out' | 'not-in-our-annex-i'> {
  const facts = ['kind', 'state', 'listedInAnnex'] as const
  const provision = ['883/2004 Art 1(z)', '883/2004 Annex I', '883/2004 Art 3(1)(j)']
  if (listed === true) return { state: 'holds', concludes: { covered: false }, facts, provision }
  const row = listed === undefined && state !== undefined ? findAnnexIRow(part, state) : undefined
  if (row !== undefined)
    return { state: 'holds', concludes: { covered: false }, facts, provision, ...(row.verified ? {} : { verified: false }) }
  if (listed === false) return { state: 'fails', because: 'not-taken-out', facts, provision }
  if (state === undefined) return { state: 'unknown', missing: ['listedInAnnex', 'state'], facts, provision }
  return { state: 'unknown', because: 'not-in-our-annex-i', missing: [], params: { state }, facts, provision }
}

type NotContractual = 'rests-on-legislation' | 'declared-under-article-9'

export const contractualScheme: Rule<BenefitFacts, 'contractual-scheme', NotContractual, BenefitCoveredAnswer> = {
  id: 'contractual-scheme',
  provision: ['883/2004 Art 1(l)', '883/2004 Art 9'],
  source: 'Commission FAQ on pensions',
  validity,
  verified: true,
  fromMemory: 'which States made a declaration under Article 9',
  leadsTo: ['883/2004 Art 3(1)'],
  says: {
    condition: 'the benefit rests on a contract or collective agreement that no declaration brings under the Regulation',
    holds: 'A scheme that rests on a contract or collective agreement is no legislation, so it is outside.',
    'rests-on-legislation': 'The benefit rests on legislation.',
    'declared-under-article-9': 'The State declared that the scheme comes under the Regulation.',
  },
  evaluate({ kind, state, declaredUnderArticle9 }): Said<NotContractual> {
    if (kind === undefined) return { state: 'unknown', missing: ['kind'], facts: ['kind'] }
    const facts = ['kind', 'state', 'declaredUnderArticle9'] as const
    if (kind !== 'contractual-scheme') return { state: 'fails', because: 'rests-on-legislation', facts: ['kind'] }
    if (declaredUnderArticle9 === true) return { state: 'fails', because: 'declared-under-article-9', facts }
    if (declaredUnderArticle9 === undefined && (state === undefined || declaring.has(state)))
      return { state: 'unknown', missing: [state === undefined ? 'state' : 'declaredUnderArticle9'], facts, verified: false }
    if (declaredUnderArticle9 === undefined)
      return { state: 'holds', presumed: true, concludes: { covered: false }, facts, verified: false }
    return { state: 'holds', concludes: { covered: false }, facts }
  },
}

type NotSpecial = 'no-special-benefit' | 'not-in-annex-x'

export const specialNonContributory: Rule<BenefitFacts, 'special-non-contributory-benefit', NotSpecial, BenefitCoveredAnswer> = {
  id: 'special-non-contributory-benefit',
  provision: ['883/2004 Art 3(3)', '883/2004 Art 70', '883/2004 Annex X'],
  source: `${faq}, letter A`,
  validity,
  verified: true,
  leadsTo: ['883/2004 Art 3(5)(a)'],
  says: {
    condition: 'the benefit is a special non-contributory cash benefit that Annex X lists',
    holds: 'A special non-contributory cash benefit of Annex X is covered, and paid only in the State of residence.',
    'no-special-benefit': 'The benefit is no special non-contributory cash benefit.',
    'not-in-annex-x': 'Annex X does not list the benefit, and only listed ones are special non-contributory benefits.',
  },
  evaluate({ kind, listedInAnnex }): Said<NotSpecial> {
    if (kind === undefined) return { state: 'unknown', missing: ['kind'], facts: ['kind'] }
    const facts = ['kind', 'listedInAnnex'] as const
    if (kind !== 'special-non-contributory') return { state: 'fails', because: 'no-special-benefit', facts: ['kind'] }
    if (listedInAnnex === undefined) return { state: 'unknown', missing: ['listedInAnnex'], facts }
    if (!listedInAnnex) return { state: 'unknown', because: 'not-in-annex-x', missing: [], facts }
    return { state: 'holds', concludes: { covered: true, exported: false }, facts }
  },
}

type NotAssistance = 'legally-defined-position' | 'not-assistance-by-name'

export const socialAssistance: Rule<BenefitFacts, 'social-assistance', NotAssistance, BenefitCoveredAnswer> = {
  id: 'social-assistance',
  provision: ['883/2004 Art 3(5)(a)', '883/2004 Art 3(1)'],
  source: `${faq}, letter A; C-535/19`,
  validity,
  verified: true,
  leadsTo: ['883/2004 Art 3(1)'],
  says: {
    condition: 'the benefit is social or medical assistance: granted after an individual test of needs that leaves discretion',
    holds: 'Benefits that turn on an individual and discretionary test of needs are social assistance, outside the Regulation.',
    'legally-defined-position': 'The benefit is granted by legally defined criteria, whoever pays for it.',
    'not-assistance-by-name':
      'The benefit is not social assistance by its name, and nothing says that it turns on an individual test of needs.',
  },
  evaluate({ kind, needsTestedIndividually }): Said<NotAssistance> {
    const facts = ['kind', 'needsTestedIndividually'] as const
    if (needsTestedIndividually === true) return { state: 'holds', concludes: { covered: false }, facts }
    if (kind === undefined) return { state: 'unknown', missing: ['kind'], facts }
    if (needsTestedIndividually === false) return { state: 'fails', because: 'legally-defined-position', facts }
    if (kind === 'social-assistance') return { state: 'holds', presumed: true, concludes: { covered: false }, facts }
    return { state: 'fails', because: 'not-assistance-by-name', facts }
  },
}

type NotListed = 'no-listed-branch' | 'name-and-criteria-differ'

export const listedBranch: Rule<BenefitFacts, 'listed-branch', NotListed, BenefitCoveredAnswer> = {
  id: 'listed-branch',
  provision: ['883/2004 Art 3(1)'],
  source: `${faq}, letters A and F; long-term care as sickness: memory of the case law`,
  validity,
  verified: true,
  fromMemory: 'long-term care as a sickness benefit; the branch that a declared scheme serves',
  leadsTo: [],
  says: {
    condition: 'the benefit belongs to a branch of the closed list',
    holds: 'The benefit belongs to the branch {branch}.',
    'no-listed-branch': 'The list of branches is closed, and this benefit belongs to none of them.',
    'name-and-criteria-differ':
      'The benefit is called social assistance and follows legally defined criteria: which branch it serves is to be judged.',
  },
  evaluate({ kind, needsTestedIndividually }): Said<NotListed> {
    const facts = ['kind', 'needsTestedIndividually'] as const
    if (kind === undefined) return { state: 'unknown', missing: ['kind'], facts }
    const branch = branchOf(kind)
    if (branch === undefined && kind === 'social-assistance')
      return { state: 'unknown', because: 'name-and-criteria-differ', missing: [], facts }
    if (branch === undefined) return { state: 'fails', because: 'no-listed-branch', facts }
    return {
      state: 'holds',
      ...(needsTestedIndividually === undefined ? { presumed: true as const } : {}),
      ...(isByMemory(kind) ? { verified: false as const } : {}),
      concludes: { covered: true, branch },
      provision: [`883/2004 Art 3(1)(${letterOf(branch)})`, ...(byDefinition[kind] ?? [])],
      params: { branch },
      facts,
    }
  },
}

const byDefinition: Readonly<Record<string, readonly string[]>> = { family: ['883/2004 Art 1(z)'], 'pre-retirement': ['883/2004 Art 1(x)'] }

/** Long-term care follows sickness; a contractual scheme that was declared serves old age, the only use of the declaration so far. */
function branchOf(kind: NonNullable<BenefitFacts['kind']>): Branch | undefined {
  if (kind === 'long-term-care') return 'sickness'
  if (kind === 'maintenance-advance' || kind === 'birth-grant') return 'family'
  if (kind === 'contractual-scheme') return 'old-age'
  return branches.find((branch) => branch === kind)
}

const isByMemory = (kind: NonNullable<BenefitFacts['kind']>): boolean => kind === 'long-term-care' || kind === 'contractual-scheme'

const letterOf = (branch: Branch): string => 'abcdefghij'.charAt(branches.indexOf(branch))

/** France declared AGIRC-ARRCO; elsewhere a scheme by contract is outside until somebody shows a declaration. Memory. */
const declaring: ReadonlySet<string> = new Set(['FR'])

export const benefitStateApplies: Rule<BenefitFacts, 'benefit-state-applies', 'state-does-not-apply'> = {
  id: 'benefit-state-applies',
  provision: ['883/2004 Art 91'],
  source: 'countries facts of the research',
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the State of the benefit applies the Regulation on the day',
    holds: 'The State of the benefit applies the Regulation.',
    'state-does-not-apply': '{state} does not apply the Regulation on that day: which instrument applies is to be settled first.',
  },
  evaluate({ state }, { on }): Verdict<Fact, 'state-does-not-apply'> {
    if (state === undefined || appliesRegulationOn(state, on)) return { state: 'holds', facts: ['state'] }
    return { state: 'unknown', because: 'state-does-not-apply', missing: [], params: { state }, facts: ['state'] }
  },
}

/** In the order of the law: what is taken out, what is no legislation, Annex X, social assistance, the list. */
export function settleBenefit<Answer>(facts: BenefitFacts, reasoning: Reasoning<Answer>): BenefitCoveredAnswer | 'for-clerk' | 'open' {
  const isNamed = facts.kind !== undefined
  for (const rule of isNamed ? [takenOut, contractualScheme, specialNonContributory, socialAssistance] : [socialAssistance]) {
    const said = reasoning.ask(rule as Rule<BenefitFacts, string, string, BenefitCoveredAnswer>, facts)
    if (said.state === 'holds') return said.concludes
    if (said.state === 'unknown') return said.because === undefined ? 'open' : 'for-clerk'
  }
  const listed = reasoning.ask(listedBranch, facts)
  if (listed.state === 'holds') return listed.concludes
  if (listed.state === 'fails') return { covered: false }
  return listed.because === undefined ? 'open' : 'for-clerk'
}

export const benefitRules: readonly AnyRule[] = [takenOut, contractualScheme, specialNonContributory, socialAssistance, listedBranch]

export const benefitCoveredSubject: LawSubject<BenefitFacts, BenefitCoveredAnswer> = {
  id: 'benefit-covered',
  area: 'scope',
  title: 'Whether a benefit is covered by the Regulation, and in which branch',
  factsSchema: benefitFactsSchema,
  sources: benefitSources,
  rules: [benefitStateApplies, ...benefitRules],
  parse: factsParser(benefitFactsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<BenefitCoveredAnswer>('benefit-covered', facts, at, benefitSources)
    if (reasoning.ask(benefitStateApplies, facts).state !== 'holds') return reasoning.forClerk()
    const settled = settleBenefit(facts, reasoning)
    if (settled === 'for-clerk') return reasoning.forClerk()
    return settled === 'open' ? reasoning.open() : reasoning.decided(settled)
  },
}
