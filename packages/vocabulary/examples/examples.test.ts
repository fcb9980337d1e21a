import { expect, it } from 'vitest'
import { findSed } from '../seds/index.ts'
import { emptyExample, filledExample, wordsOfName } from './index.ts'

it.each([
  ['theFollowingBenefit', 'the following benefit'],
  ['dateBirth', 'date birth'],
  ['RequestForSED', 'request for SED'],
  ['seeP7000Dated', 'see P7000 dated'],
  ['IBAN', 'IBAN'],
])('the name %s reads as words: %s', (name, words) => expect(wordsOfName(name)).toBe(words))

it('an empty A009 holds what is mandatory, and a filled one every field', () => {
  const content = findSed('A009')?.content
  if (content === undefined) throw new Error('no A009')
  expect(Object.keys(emptyExample(content))).toEqual([
    'Person',
    'EmployerInPostingState',
    'DecisionLegislationApplicable',
    'articleRegulationECNo8832004',
  ])
  expect(Object.keys(filledExample(content))).toEqual(Object.keys(content.fields))
})
