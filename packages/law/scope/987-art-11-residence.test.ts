import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { type ResidenceFacts, residenceSubject } from './987-art-11-residence.ts'

const on = plainDate('2025-03-01')
const decide = (facts: ResidenceFacts) => residenceSubject.decide(facts, { on, ruleset: rulesetOn(on) })
const centreInFrance = { longestPresence: 'FR', familyPointsTo: 'FR', housingPointsTo: 'FR' } as const

describe('habitual residence', () => {
  it.each<[string, ResidenceFacts, string, string | undefined]>([
    ['the institutions agree', { statesSaid: ['FR', 'FR'] }, 'decided', 'FR'],
    ['all elements point one way', { statesSaid: ['FR', 'BE'], ...centreInFrance }, 'decided', 'FR'],
    ['an element points the other way', { statesSaid: ['FR', 'BE'], ...centreInFrance, taxResidence: 'BE' }, 'needs-clerk', undefined],
    ['housing is unknown', { statesSaid: ['FR', 'BE'], longestPresence: 'FR', familyPointsTo: 'FR' }, 'unknown', undefined],
    ['nothing is known', {}, 'unknown', undefined],
  ])('%s', (_, facts, outcome, residence) => {
    const decision = decide(facts)
    expect(decision.outcome).toBe(outcome)
    expect(decision.answer?.residence).toBe(residence)
  })

  it('where the elements leave it open, the intention is what follows unless the clerk finds otherwise', () =>
    expect(decide({ ...centreInFrance, taxResidence: 'BE', intentionPointsTo: 'BE' }).otherwise).toEqual({ residence: 'BE' }))
})
