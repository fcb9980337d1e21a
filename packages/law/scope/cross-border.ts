/**
 * The Regulation needs two States: a situation with all its links in one of them, or with a third country only, stays with national law.
 * @source TFEU Art. 48; 1231/2010 Art. 1; who applies the Regulation on the day: states/participation.table.ts
 */
import { plainDate } from '@passerelle/kernel'
import type { Rule, Verdict } from '../frame/rule.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'
import { linkFacts, linksOf, type PersonFacts } from './person-facts.ts'
import { standingOf } from './personal-scope.ts'

type NotTwo = 'one-state-only' | 'links-contradict'
const since = plainDate('2010-05-01')
const looked = ['nationality', 'isCrossBorder', 'onlyOtherLink', ...linkFacts] as const

export const twoStatesInvolved: Rule<PersonFacts, 'two-states-involved', NotTwo> = {
  id: 'two-states-involved',
  provision: ['883/2004 Art 2(1)', '1231/2010 Art 1'],
  source: 'lexgo.be; a-kasser.dk page on coordination; confined situations of nationals: memory of CJEU C-153/91',
  validity: { from: since },
  verified: true,
  fromMemory: 'that nationals, too, need a link with a second State',
  leadsTo: [],
  says: {
    condition: 'the situation involves at least two States',
    holds: 'At least two States are involved.',
    'one-state-only': 'Everything takes place in one State; a link with a country outside is not a link between States.',
    'links-contradict': 'What is said of borders and the States that the facts name do not agree.',
  },
  evaluate(facts, { on }): Verdict<keyof PersonFacts & string, NotTwo> {
    const { states, outside, disputed } = linksOf(facts)
    const { nationality, isCrossBorder, onlyOtherLink } = facts
    if (states.length >= 2 || disputed) {
      if (isCrossBorder !== false) return { state: 'holds', facts: looked }
      return { state: 'unknown', because: 'links-contradict', missing: [], facts: looked }
    }
    const standing = nationality === undefined ? undefined : standingOf(nationality, on)
    // Nationals, and whoever leans on somebody else's right, may cross a border that no further State in the facts shows.
    const needsSecondState = standing === 'third-country' && !leansOnAnother(facts)
    const comesFromAnother = standing === 'national' && states[0] !== undefined && nationality !== states[0]
    const endsOutside = onlyOtherLink !== undefined || outside
    const contradiction = { state: 'unknown', because: 'links-contradict', missing: [], facts: looked } as const
    if (isCrossBorder === false) return comesFromAnother ? contradiction : standing === 'third-country' ? confined : confinedNational
    if (needsSecondState && endsOutside && states.length === 1) return confined
    if (comesFromAnother) return { state: 'holds', facts: looked }
    if (isCrossBorder && !needsSecondState) return endsOutside ? contradiction : { state: 'holds', facts: looked }
    if (endsOutside && isCrossBorder === undefined && facts.insuredIn !== undefined)
      return standing === 'third-country' ? confined : confinedNational
    return { state: 'unknown', missing: firstMissing(facts), facts: looked }
  },
}

const confined = { state: 'fails', because: 'one-state-only', facts: looked } as const
const confinedNational = { ...confined, verified: false } as const

const leansOnAnother = ({ relation, right }: PersonFacts): boolean =>
  right !== 'own' && (relation === 'family-member' || relation === 'survivor')

function firstMissing(facts: PersonFacts): (keyof PersonFacts & string)[] {
  const missing = (['nationality', 'insuredIn', 'residence', 'movesTo', 'isCrossBorder'] as const).filter((key) => facts[key] === undefined)
  return missing.length === 0 ? ['movesTo'] : missing
}

type OtherLaw = 'united-kingdom-left' | 'earlier-law' | 'territory-disputed'

export const statesApplyRegulation: Rule<PersonFacts, 'states-apply-regulation', OtherLaw> = {
  id: 'states-apply-regulation',
  provision: ['883/2004 Art 91'],
  source: 'lexgo.be; countries facts of the research; BDO and Zedra on the United Kingdom',
  validity: { from: since },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'all the States involved apply Regulation 883/2004 on the day',
    holds: 'All the States involved apply Regulation 883/2004.',
    'united-kingdom-left':
      'With the United Kingdom the Withdrawal Agreement, the Protocol to the Trade and Cooperation Agreement or a convention applies: which of them turns on when the situation began.',
    'earlier-law': 'On that day {state} did not apply the Regulation yet: Regulation 1408/71 or an agreement between States applies.',
    'territory-disputed': 'Whether that territory is covered is not settled.',
  },
  evaluate(facts, { on }) {
    const { states, disputed } = linksOf(facts)
    if (disputed) return { state: 'unknown', because: 'territory-disputed', missing: [], facts: linkFacts }
    const other = states.find((state) => !appliesRegulationOn(state, on))
    if (other === undefined) return { state: 'holds', facts: linkFacts }
    const because = other === 'GB' ? 'united-kingdom-left' : 'earlier-law'
    return { state: 'unknown', because, missing: [], params: { state: other }, provision: otherLaw[because], facts: linkFacts }
  },
}

const otherLaw = {
  'united-kingdom-left': ['Withdrawal Agreement Art 30', 'TCA Art 490', 'TCA SSC.2'],
  'earlier-law': ['883/2004 Art 91', '883/2004 Art 87(1)', '1408/71 Art 2'],
} as const
