import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { personCoveredSubject } from './person-covered.ts'
import type { PersonFacts } from './person-facts.ts'

const today = '2025-03-01'
const parsed = (facts: object): PersonFacts => {
  const result = personCoveredSubject.parse(facts)
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.at}`)
  return result.value
}
const told = (facts: object, on = today) => {
  const { outcome, answer } = decide(facts, on)
  if (outcome !== 'decided') return outcome === 'needs-clerk' ? 'for-clerk' : 'unknown'
  return answer?.covered ? answer.instruments.join(' + ') : 'not-covered'
}
const decide = (facts: object, on = today) =>
  personCoveredSubject.decide(parsed(facts), { on: plainDate(on), ruleset: rulesetOn(plainDate(on)) })

const resident = { residence: 'DE', legallyResident: true, insuredIn: ['DE'], isCrossBorder: true } as const

describe('nationals, stateless persons and refugees', () => {
  it.each([
    ['a Pole insured in Germany', { nationality: 'PL', residence: 'PL', insuredIn: ['DE'] }, '883/2004'],
    ['an Italian who does not work and moved to Latvia', { nationality: 'IT', residence: 'LV', insuredIn: [] }, '883/2004'],
    [
      'an Italian whose whole life is in Italy',
      { nationality: 'IT', residence: 'IT', insuredIn: ['IT'], isCrossBorder: false },
      'not-covered',
    ],
    ['an Italian of whom only Italy is known', { nationality: 'IT', residence: 'IT', insuredIn: ['IT'] }, 'unknown'],
    [
      'an Italian whose only other link is Brazil',
      { nationality: 'IT', residence: 'IT', insuredIn: ['IT'], onlyOtherLink: 'BR' },
      'not-covered',
    ],
    [
      'confined to one State, with links in two',
      { nationality: 'IT', residence: 'FR', insuredIn: ['IT'], isCrossBorder: false },
      'for-clerk',
    ],
    ['a Norwegian between Norway and Sweden', { nationality: 'NO', residence: 'SE', insuredIn: ['NO'] }, '883/2004'],
    ['a Norwegian between Switzerland and France', { nationality: 'NO', residence: 'FR', insuredIn: ['CH'] }, 'for-clerk'],
    ['a Swiss between Norway and Sweden', { nationality: 'CH', residence: 'SE', insuredIn: ['NO'] }, 'for-clerk'],
    ['a German between Norway and Switzerland', { nationality: 'DE', residence: 'CH', insuredIn: ['NO'] }, 'for-clerk'],
    ['a Swiss between Switzerland and France', { nationality: 'CH', residence: 'FR', insuredIn: ['CH'] }, '883/2004'],
    ['a Swiss between Germany and France', { nationality: 'CH', residence: 'FR', insuredIn: ['DE'] }, 'for-clerk'],
    ['a stateless person in Belgium', { nationality: 'stateless', residence: 'BE', insuredIn: ['BE', 'NL'] }, '883/2004'],
    ['a refugee in Denmark insured in Germany', { nationality: 'refugee', residence: 'DK', insuredIn: ['DE'] }, '883/2004'],
    [
      'a stateless person who left for America and has no family here',
      { nationality: 'stateless', residence: 'US', insuredIn: ['BE', 'NL'], relation: 'none' },
      'not-covered',
    ],
    ['a stateless person of unknown residence', { nationality: 'stateless', insuredIn: ['BE', 'NL'] }, 'unknown'],
    ['nobody knows anything', {}, 'unknown'],
  ])('%s: %s', (_, facts, coverage) => expect(told(facts)).toBe(coverage))

  it.each([
    ['PL', 'DE', '2010-04-30', 'for-clerk'],
    ['PL', 'DE', '2010-05-01', '883/2004'],
    ['NO', 'SE', '2012-05-31', 'for-clerk'],
    ['NO', 'SE', '2012-06-01', '883/2004'],
    ['CH', 'FR', '2012-03-31', 'for-clerk'],
    ['CH', 'FR', '2012-04-01', '883/2004'],
    ['HR', 'AT', '2013-06-30', 'for-clerk'],
    ['HR', 'AT', '2013-07-01', '883/2004'],
    ['GB', 'ES', '2020-12-31', '883/2004'],
    ['GB', 'ES', '2021-01-01', 'for-clerk'],
  ])('a national of %s who lives at home and works in %s, on %s: %s', (state, other, on, coverage) =>
    expect(told({ nationality: state, residence: state, worksIn: [other] }, on)).toBe(coverage),
  )
})

describe('families and survivors, whatever their nationality', () => {
  const wife = { nationality: 'TH', relation: 'family-member', principalNationality: 'union-citizen', right: 'derived' }
  it.each([
    ['of a Union citizen insured in Denmark, living in Sweden', { ...wife, principalInsuredIn: ['DK'], residence: 'SE' }, '883/2004'],
    [
      'of a Union citizen, everything in Denmark but the border crossed',
      { ...wife, principalInsuredIn: ['DK'], residence: 'DK', isCrossBorder: true },
      '883/2004',
    ],
    ['of a Union citizen insured in Norway, living in Switzerland', { ...wife, principalInsuredIn: ['NO'], residence: 'CH' }, 'for-clerk'],
    [
      'claiming unemployment benefit of her own after work in one State',
      { ...wife, right: 'own', principalInsuredIn: ['FR'], residence: 'DE', insuredIn: ['DE'], legallyResident: true, isCrossBorder: true },
      'unknown',
    ],
    [
      'widow of an Italian insured in Italy and Belgium',
      { nationality: 'US', relation: 'survivor', principalNationality: 'IT', principalInsuredIn: ['IT', 'BE'], residence: 'IT' },
      '883/2004',
    ],
    [
      'Italian widow of an American insured in Germany',
      { nationality: 'IT', relation: 'survivor', principalNationality: 'US', principalInsuredIn: ['DE'], residence: 'IT' },
      '883/2004',
    ],
    [
      'American widow of an American insured in two States that are bound',
      {
        nationality: 'US',
        relation: 'survivor',
        principalNationality: 'US',
        principalInsuredIn: ['IT', 'BE'],
        residence: 'IT',
        legallyResident: true,
      },
      '883/2004 + 1231/2010',
    ],
    [
      'American widow of an American insured in Italy and Denmark',
      {
        nationality: 'US',
        relation: 'survivor',
        principalNationality: 'US',
        principalInsuredIn: ['IT', 'DK'],
        residence: 'IT',
        legallyResident: true,
      },
      'for-clerk',
    ],
    ['widow of whom the deceased is unknown', { nationality: 'US', relation: 'survivor', residence: 'IT', movesTo: 'FR' }, 'unknown'],
  ])('%s', (_, facts, coverage) => expect(told(facts)).toBe(coverage))

  it('the Italian widow rests on Art. 2(2), the widow of an Italian on Art. 2(1)', () => {
    const between = { relation: 'survivor', principalInsuredIn: ['DE'], residence: 'IT' }
    expect(decide({ ...between, nationality: 'IT', principalNationality: 'US' }).legalBasis).toEqual(['883/2004 Art 2(2)'])
    expect(decide({ ...between, nationality: 'US', principalNationality: 'IT' }).legalBasis).toEqual(['883/2004 Art 2(1)'])
  })
})

describe('nationals of third countries', () => {
  it.each([
    ['FR', '883/2004 + 1231/2010'],
    ['IE', '883/2004 + 1231/2010'],
    ['RE', '883/2004 + 1231/2010'],
    ['DK', 'for-clerk'],
    ['NO', 'for-clerk'],
    ['IS', 'for-clerk'],
    ['LI', 'for-clerk'],
    ['CH', 'for-clerk'],
    ['GB', 'for-clerk'],
    ['SJ', 'for-clerk'],
    ['US', 'not-covered'],
    ['GL', 'not-covered'],
  ])('a Turk living and insured in Germany moves to %s: %s', (movesTo, coverage) =>
    expect(told({ nationality: 'TR', ...resident, movesTo, relation: 'none' })).toBe(coverage),
  )

  it.each([
    ['a Briton after the exit is one of them', { nationality: 'GB', ...resident, movesTo: 'FR' }, today, '883/2004 + 1231/2010'],
    ['before 2011 another regulation applied', { nationality: 'TR', ...resident, movesTo: 'FR' }, '2010-12-31', 'for-clerk'],
    ['from 2011', { nationality: 'TR', ...resident, movesTo: 'FR' }, '2011-01-01', '883/2004 + 1231/2010'],
    ['no legal residence', { nationality: 'TR', ...resident, legallyResident: false, movesTo: 'FR' }, today, 'not-covered'],
    ['legal residence unknown', { nationality: 'TR', residence: 'DE', insuredIn: ['DE'], movesTo: 'FR' }, today, 'unknown'],
    [
      'living in Germany, working in France',
      { nationality: 'TR', residence: 'DE', legallyResident: true, worksIn: ['FR'] },
      today,
      '883/2004 + 1231/2010',
    ],
    ['a border is crossed, nobody says where to', { nationality: 'TR', ...resident }, today, 'unknown'],
    ['all in Spain, but for Brazil', { nationality: 'BR', residence: 'ES', insuredIn: ['ES'], onlyOtherLink: 'BR' }, today, 'not-covered'],
  ])('%s', (_, facts, on, coverage) => expect(told(facts, on)).toBe(coverage))

  it('Denmark is for a clerk by recital 19, and it says that a family relation would change it', () => {
    const decision = decide({ nationality: 'TR', ...resident, movesTo: 'DK' })
    expect(decision.outcome).toBe('needs-clerk')
    expect(decision.legalBasis).toContain('1231/2010 recital 19')
    expect(decision.needs.map(({ fact }) => fact)).toContain('relation')
  })
})

it('refuses a list without end and a country that is none', () => {
  expect(personCoveredSubject.parse({ insuredIn: Array(201).fill('DE') }).ok).toBe(false)
  expect(personCoveredSubject.parse({ residence: 'Germany' }).ok).toBe(false)
})
