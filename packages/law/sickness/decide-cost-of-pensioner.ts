/**
 * Who pays for the care of a pensioner, and which documents follow.
 * @source 883/2004 Arts. 23-25 and 31; 987/2009 Art. 24
 */
import type { StateCode } from '@passerelle/kernel'
import type { Decision, FollowingDocument } from '../frame/decision.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { At } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import {
  type BearsCost,
  ownCareAtResidence,
  type PensionerCostFacts,
  parsePensionerCostFacts,
  payerOfCare,
  pensionAndCareAtResidence,
  pensionerCostSchema,
  pensionerCostSources,
  worksAtResidence,
} from './883-art-23-25-cost-of-pensioner.ts'
import { careStatesBound } from './care-states-bound.ts'

function decide(facts: PensionerCostFacts, at: At): Decision<BearsCost> {
  const reasoning = reasonAbout<BearsCost>('pensioner-care-cost', facts, at, pensionerCostSources)
  const states = [facts.residenceState, ...(facts.pensionsFrom ?? [])]
  if (reasoning.ask(careStatesBound, { states, isAlikeWithUk: true }).state !== 'holds') return reasoning.forClerk()
  const works = reasoning.ask(worksAtResidence, facts)
  if (works.state === 'holds') return atResidence(works.concludes)
  const atHome = reasoning.ask(pensionAndCareAtResidence, facts)
  if (atHome.state === 'holds') return atResidence(atHome.concludes)
  if (atHome.state === 'unknown') return reasoning.open()
  let legalBasis: readonly string[] = []
  if (atHome.because === 'no-pension-there') {
    const own = reasoning.ask(ownCareAtResidence, facts)
    if (own.state === 'holds') return atResidence(own.concludes)
    if (own.state === 'unknown' && facts.hasCareRightInResidence === true) return reasoning.open()
    if (own.state === 'fails') legalBasis = own.finding.provision
  }
  const payer = reasoning.ask(payerOfCare, facts)
  if (payer.state !== 'holds') return reasoning.open()
  const { costState } = payer.concludes
  return reasoning.decided(payer.concludes, {
    legalBasis: [...legalBasis, ...payer.finding.provision],
    documents: [
      { document: 'PDS1', issuedBy: costState, mayBeIssued: true },
      { document: 'EHIC', issuedBy: costState, mayBeIssued: true },
    ],
  })

  function atResidence(answer: BearsCost): Decision<BearsCost> {
    return reasoning.decided(answer, { documents: documentsAtResidence(answer.costState, facts.pensionsFrom ?? []) })
  }
}

/** No State that pays a pension may issue an S1; the card comes from the State of residence. */
function documentsAtResidence(residence: StateCode, pensionsFrom: readonly StateCode[]): readonly FollowingDocument[] {
  const payers = pensionsFrom.filter((state, i) => state !== residence && pensionsFrom.indexOf(state) === i)
  return [
    ...payers.map((issuedBy): FollowingDocument => ({ document: 'PDS1', issuedBy, mayBeIssued: false })),
    { document: 'EHIC', issuedBy: residence, mayBeIssued: true },
  ]
}

export const pensionerCostSubject: LawSubject<PensionerCostFacts, BearsCost> = {
  id: 'pensioner-care-cost',
  area: 'sickness',
  title: 'Which State bears the cost of a pensioner’s care',
  factsSchema: pensionerCostSchema,
  sources: pensionerCostSources,
  rules: [careStatesBound, worksAtResidence, pensionAndCareAtResidence, ownCareAtResidence, payerOfCare],
  parse: parsePensionerCostFacts,
  decide,
}
