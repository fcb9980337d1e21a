import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { benefitCoveredSubject } from './883-art-03-benefits.ts'
import { type BenefitFacts, branches } from './benefit-facts.ts'

const on = plainDate('2025-03-01')
const decide = (facts: BenefitFacts) => benefitCoveredSubject.decide(facts, { on, ruleset: rulesetOn(on) })
const told = (facts: BenefitFacts) => {
  const { outcome, answer } = decide(facts)
  return answer === undefined ? outcome : (answer.branch ?? answer.covered)
}

describe('the closed list of branches', () => {
  it.each(branches)('%s is inside, and outside once it turns on an individual test of needs', (kind) => {
    expect(told({ kind, needsTestedIndividually: false })).toBe(kind)
    expect(told({ kind })).toBe(kind)
    expect(told({ kind, needsTestedIndividually: true })).toBe(false)
  })

  it.each<[string, BenefitFacts, unknown]>([
    ['long-term care follows sickness', { kind: 'long-term-care', needsTestedIndividually: false }, 'sickness'],
    ['a housing allowance belongs to no branch', { kind: 'other-risk', needsTestedIndividually: false }, false],
    ['social assistance', { kind: 'social-assistance' }, false],
    ['called social assistance, yet granted by criteria', { kind: 'social-assistance', needsTestedIndividually: false }, 'needs-clerk'],
    ['compensation of victims', { kind: 'compensation-of-victims', needsTestedIndividually: false }, false],
    ['unknown kind after an individual test', { needsTestedIndividually: true }, false],
    ['unknown kind', { needsTestedIndividually: false }, 'unknown'],
    ['a special benefit of Annex X', { kind: 'special-non-contributory', listedInAnnex: true, needsTestedIndividually: true }, true],
    ['a special benefit that the annex does not list', { kind: 'special-non-contributory', listedInAnnex: false }, 'needs-clerk'],
    ['a special benefit of which the listing is unknown', { kind: 'special-non-contributory' }, 'unknown'],
    ['a company pension in Germany', { kind: 'contractual-scheme', state: 'DE' }, false],
    ['one of which the State is unknown', { kind: 'contractual-scheme' }, 'unknown'],
    ['one in France, where declarations exist', { kind: 'contractual-scheme', state: 'FR' }, 'unknown'],
    ['one that was declared', { kind: 'contractual-scheme', state: 'FR', declaredUnderArticle9: true }, 'old-age'],
    ['an advance of maintenance in Sweden', { kind: 'maintenance-advance', state: 'SE' }, false],
    ['an advance of maintenance in Italy, which Annex I does not name', { kind: 'maintenance-advance', state: 'IT' }, 'needs-clerk'],
    ['a childbirth allowance in Luxembourg', { kind: 'birth-grant', state: 'LU' }, false],
    ['a childbirth allowance that Annex I does not list', { kind: 'birth-grant', state: 'NL', listedInAnnex: false }, 'family'],
    ['a childbirth allowance somewhere', { kind: 'birth-grant' }, 'unknown'],
    ['a British benefit after the exit', { kind: 'family', state: 'GB' }, 'needs-clerk'],
  ])('%s', (_, facts, expected) => expect(told(facts)).toBe(expected))

  it.each<[string, BenefitFacts, string[]]>([
    ['a family benefit', { kind: 'family' }, []],
    ['long-term care as sickness', { kind: 'long-term-care' }, ['listed-branch']],
    ['an advance of maintenance in Austria, read in the annex', { kind: 'maintenance-advance', state: 'AT' }, []],
    ['one in Poland, from memory', { kind: 'maintenance-advance', state: 'PL' }, ['benefit-taken-out']],
    ['a company pension that nobody declared, as far as we know', { kind: 'contractual-scheme', state: 'DE' }, ['contractual-scheme']],
  ])('%s: leans on memory in %s', (_, facts, unverified) => expect(decide(facts).unverified).toEqual(unverified))

  it('cites the letter of the branch', () => expect(decide({ kind: 'family' }).legalBasis).toContain('883/2004 Art 3(1)(j)'))
})
