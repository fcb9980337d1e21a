/**
 * Nationals of third countries: legal residence in a State that is bound, and links with at least two such States.
 * @source 1231/2010 Art. 1, recitals 18 and 19; the EEA Agreement and the EU-Swiss agreement, which did not take it over; C-477/17 on short stays
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import type { Rule, Verdict } from '../frame/rule.ts'
import { agreementOf } from '../states/participation.table.ts'
import type { PersonCovered } from './883-art-02-persons.ts'
import { liesInside, linkFacts, linksOf, type PersonFacts } from './person-facts.ts'
import { carriageBy1231, standingOf, thirdCountryNationalsFrom } from './personal-scope.ts'

type Fact = keyof PersonFacts & string
type NotBound =
  | 'denmark-not-bound'
  | 'not-in-the-eea-agreement'
  | 'not-in-the-swiss-agreement'
  | 'united-kingdom-not-bound'
  | 'not-yet-in-force'
const statesFacts = ['nationality', ...linkFacts] as const

export const statesBoundBy1231: Rule<PersonFacts, 'states-bound-by-1231', NotBound> = {
  id: 'states-bound-by-1231',
  provision: ['1231/2010 Art 1'],
  source: 'a-kasser.dk page on coordination; navikt melosys-api; lexgo.be',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  fromMemory: 'Regulation 859/2003 for the time before',
  leadsTo: [],
  says: {
    condition: 'at least two States are involved, and all of them are bound by Regulation 1231/2010',
    holds: 'All the States involved are bound by Regulation 1231/2010.',
    'denmark-not-bound': 'Denmark is not bound by Regulation 1231/2010: national law, a bilateral agreement or the Nordic Convention.',
    'not-in-the-eea-agreement':
      'The EEA Agreement did not take over Regulation 1231/2010, so {state} does not apply it: the Nordic Convention or a bilateral agreement may.',
    'not-in-the-swiss-agreement': 'The EU-Swiss agreement did not take over Regulation 1231/2010: a bilateral agreement may apply.',
    'united-kingdom-not-bound': 'The United Kingdom was not bound by Regulation 1231/2010: Regulation 859/2003 with 1408/71 applied.',
    'not-yet-in-force': 'Before 2011 nationals of third countries were covered by Regulation 859/2003 with 1408/71.',
  },
  evaluate(facts, { on }): Verdict<Fact, NotBound> {
    const { states } = linksOf(facts)
    const carriage = carriageBy1231(states, on)
    if (carriage.by === 'nothing')
      return carriage.because === 'not-bound-by-1231'
        ? notBound(carriage.unbound[0])
        : open('not-yet-in-force', ['1231/2010 Art 1', '859/2003 Art 1'])
    return states.length < 2 ? { state: 'unknown', missing: ['movesTo'], facts: statesFacts } : { state: 'holds', facts: statesFacts }
  },
}

const open = (because: NotBound, provision: readonly string[], state?: StateCode): Verdict<Fact, NotBound> => ({
  state: 'unknown',
  because,
  missing: [],
  provision,
  facts: statesFacts,
  ...(because === 'not-yet-in-force' ? { verified: false } : {}),
  ...(state === undefined ? {} : { params: { state } }),
})

function notBound(state: StateCode): Verdict<Fact, NotBound> {
  if (state === 'DK') return open('denmark-not-bound', ['1231/2010 recital 19', '1231/2010 Art 1'], state)
  if (state === 'GB') return open('united-kingdom-not-bound', ['1231/2010 recital 18', '859/2003 Art 1'], state)
  if (agreementOf(state) === 'CH')
    return open('not-in-the-swiss-agreement', ['1231/2010 not in EU-CH Annex II', 'EU-CH Agreement Annex II', '1231/2010 Art 1'], state)
  if (agreementOf(state) === 'EEA')
    return open('not-in-the-eea-agreement', ['1231/2010 not in EEA Annex VI', 'EEA Agreement Annex VI', '1231/2010 Art 1'], state)
  return open('not-yet-in-force', ['1231/2010 Art 1'], state)
}

type NotCovered1231 = 'no-third-country-national' | 'not-legally-resident' | 'resides-outside'
const residenceFacts = ['nationality', 'residence', 'legallyResident'] as const

export const thirdCountryNationalCovered: Rule<PersonFacts, 'third-country-national-covered', NotCovered1231, PersonCovered> = {
  id: 'third-country-national-covered',
  provision: ['1231/2010 Art 1', 'C-477/17'],
  source: 'lexgo.be; summary of 1231/2010; headnote of C-477/17',
  validity: { from: thirdCountryNationalsFrom },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the person is a national of a third country and legally resident in a State that is bound',
    holds:
      'Regulation 1231/2010 extends the Regulation to nationals of third countries who reside legally in a Member State and whose situation involves two; a lawful stay of short length is enough.',
    'no-third-country-national': 'The person is not a national of a third country.',
    'not-legally-resident': 'The person does not reside legally in a Member State.',
    'resides-outside': 'The person does not reside in a State that is bound.',
  },
  evaluate({ nationality, residence, legallyResident }, { on }): Verdict<Fact, NotCovered1231, PersonCovered> {
    if (nationality === undefined) return { state: 'unknown', missing: ['nationality'], facts: ['nationality'] }
    if (standingOf(nationality, on) !== 'third-country')
      return { state: 'fails', because: 'no-third-country-national', facts: ['nationality'] }
    if (legallyResident === false) return { state: 'fails', because: 'not-legally-resident', facts: residenceFacts }
    if (residence !== undefined && !liesInside(residence)) return { state: 'fails', because: 'resides-outside', facts: residenceFacts }
    if (legallyResident === undefined) return { state: 'unknown', missing: ['legallyResident'], facts: residenceFacts }
    return { state: 'holds', concludes: { covered: true, instruments: ['883/2004', '1231/2010'] }, facts: residenceFacts }
  },
}
