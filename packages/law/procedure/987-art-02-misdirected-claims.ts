/**
 * A claim lodged in the wrong State keeps the day on which it was first lodged.
 * @source 987/2009 Art. 2(3); 883/2004 Art. 81
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** First lodged with an institution, authority or court of any State. */
    lodgedOn: dateSchema,
    lodgedWith: stateSchema,
    competentState: stateSchema,
    /** Reached the competent institution; it does not move the day of the claim. */
    receivedByCompetentOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type MisdirectedClaimFacts = Static<typeof factsSchema>

export interface MisdirectedClaimAnswer {
  readonly claimDate: PlainDate
}

const sources: FactSources<MisdirectedClaimFacts> = {
  lodgedOn: { question: 'claim-lodged-on', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
  lodgedWith: { question: 'claim-lodged-with', answeredBy: ['register', 'other-state', 'clerk'] },
  competentState: { question: 'competent-state', answeredBy: ['register', 'clerk'] },
  receivedByCompetentOn: { question: 'claim-received-on', answeredBy: ['register', 'clerk'] },
}

export const firstLodgingCounts: Rule<MisdirectedClaimFacts, 'first-lodging-counts', 'state-not-bound', MisdirectedClaimAnswer> = {
  id: 'first-lodging-counts',
  provision: ['987/2009 Art 2(3)', '883/2004 Art 81'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 2',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the claim was lodged in a State that applies the Regulation',
    holds: 'The claim counts as lodged on {claimDate}, the day on which it was first lodged. It is forwarded without delay.',
    'state-not-bound': '{state} did not apply the Regulation on {claimDate}.',
  },
  evaluate: (known) => {
    const { lodgedOn, lodgedWith, competentState } = known
    const needed = ['lodgedOn', 'lodgedWith', 'competentState'] as const
    const facts = [...needed, 'receivedByCompetentOn'] as const
    if (lodgedOn === undefined || lodgedWith === undefined || competentState === undefined)
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), facts }
    const unbound = [lodgedWith, competentState].find((state) => !appliesRegulationOn(state, lodgedOn))
    if (unbound !== undefined) return { state: 'fails', because: 'state-not-bound', params: { state: unbound, claimDate: lodgedOn }, facts }
    return { state: 'holds', concludes: { claimDate: lodgedOn }, params: { claimDate: lodgedOn }, facts }
  },
}

export const misdirectedClaimSubject: LawSubject<MisdirectedClaimFacts, MisdirectedClaimAnswer> = {
  id: 'misdirected-claim',
  area: 'procedure',
  title: 'Which day counts for a claim that was lodged in the wrong State',
  factsSchema,
  sources,
  rules: [firstLodgingCounts],
  parse: factsParser(factsSchema, ({ lodgedOn, receivedByCompetentOn }) =>
    lodgedOn !== undefined && receivedByCompetentOn !== undefined && receivedByCompetentOn < lodgedOn
      ? { code: 'law/facts-contradict', at: '/receivedByCompetentOn' }
      : undefined,
  ),
  dayOf: ({ lodgedOn }) => lodgedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<MisdirectedClaimAnswer>('misdirected-claim', facts, at, sources)
    const said = reasoning.ask(firstLodgingCounts, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
