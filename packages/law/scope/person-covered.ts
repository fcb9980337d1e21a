/**
 * Who is covered between given States on a day: nationals, stateless persons and refugees, families and survivors, nationals of third countries.
 * @source 883/2004 Art. 2; 1231/2010 Art. 1; the agreements with the EEA-EFTA States and Switzerland
 */
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout, type Said } from '../frame/reasoning.ts'
import type { Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import {
  familyMemberCovered,
  nationalCovered,
  type PersonCovered,
  statelessOrRefugeeCovered,
  survivorCovered,
} from './883-art-02-persons.ts'
import { statesBoundBy1231, thirdCountryNationalCovered } from './1231-2010-art-1.ts'
import { statesApplyRegulation, twoStatesInvolved } from './cross-border.ts'
import { type PersonFacts, personFactsSchema, personSources } from './person-facts.ts'

export type { PersonFacts } from './person-facts.ts'

export interface PersonCoveredAnswer {
  readonly covered: boolean
  /** Empty where not covered. */
  readonly instruments: PersonCovered['instruments']
}

type Ask = <Conclusion>(rule: Rule<PersonFacts, string, string, Conclusion>) => Said<Conclusion>

/** `for-clerk`: the facts are known and no instrument decides; `unknown`: facts are missing. */
type Settled = { readonly state: 'answered'; readonly answer: PersonCoveredAnswer } | { readonly state: 'for-clerk' | 'unknown' }

const notCovered: Settled = { state: 'answered', answer: { covered: false, instruments: [] } }
const openAs = (said: Exclude<Said<unknown>, { state: 'holds' }>): Settled => ({
  state: said.because === undefined ? 'unknown' : 'for-clerk',
})
const answered = ({ concludes }: { readonly concludes: PersonCovered }): Settled => ({ state: 'answered', answer: concludes })

/** In the order of the law: two States, States that apply it, the person's own status, the family, then 1231/2010. */
function settle(facts: PersonFacts, ask: Ask): Settled {
  const two = ask(twoStatesInvolved)
  if (two.state === 'fails') return notCovered
  if (two.state === 'unknown') return openAs(two)
  const applies = ask(statesApplyRegulation)
  if (applies.state !== 'holds') return openAs(applies)
  if (facts.relation === 'survivor') {
    const survivor = ask(survivorCovered)
    if (survivor.state === 'holds') return answered(survivor)
    if (survivor.state === 'unknown') return openAs(survivor)
    if (survivor.because === 'deceased-never-subject' && !facts.insuredIn?.length) return notCovered
  }
  const national = ask(nationalCovered)
  if (national.state === 'holds') return answered(national)
  if (national.state === 'unknown') return openAs(national)
  if (facts.nationality === 'stateless' || facts.nationality === 'refugee') {
    const refugee = ask(statelessOrRefugeeCovered)
    if (refugee.state === 'holds') return answered(refugee)
    if (refugee.state === 'unknown') return openAs(refugee)
  }
  const family = ask(familyMemberCovered)
  if (family.state === 'holds') return answered(family)
  if (family.state === 'unknown' && (family.because !== undefined || facts.relation === 'family-member')) return openAs(family)
  if (national.because === 'never-subject' || facts.nationality === 'stateless' || facts.nationality === 'refugee')
    return family.state === 'unknown' ? { state: 'unknown' } : notCovered
  return asThirdCountryNational(ask, family.state === 'unknown')
}

function asThirdCountryNational(ask: Ask, familyIsOpen: boolean): Settled {
  const bound = ask(statesBoundBy1231)
  if (bound.state !== 'holds') return openAs(bound)
  const own = ask(thirdCountryNationalCovered)
  if (own.state === 'holds') return answered(own)
  if (own.state === 'unknown') return openAs(own)
  // A member of the family who has moved with a Union citizen resides legally, so nothing is open about one who does not.
  return own.because === 'not-legally-resident' || !familyIsOpen ? notCovered : { state: 'unknown' }
}

export const personCoveredSubject: LawSubject<PersonFacts, PersonCoveredAnswer> = {
  id: 'person-covered',
  area: 'scope',
  title: 'Whether a person is covered by the Regulation between the States involved',
  factsSchema: personFactsSchema,
  sources: personSources,
  rules: [
    twoStatesInvolved,
    statesApplyRegulation,
    survivorCovered,
    nationalCovered,
    statelessOrRefugeeCovered,
    familyMemberCovered,
    statesBoundBy1231,
    thirdCountryNationalCovered,
  ],
  parse: factsParser(personFactsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<PersonCoveredAnswer>('person-covered', facts, at, personSources)
    const settled = settle(facts, (rule) => reasoning.ask(rule, facts))
    if (settled.state === 'answered') return reasoning.decided(settled.answer)
    return settled.state === 'for-clerk' ? reasoning.forClerk() : reasoning.open()
  },
}
