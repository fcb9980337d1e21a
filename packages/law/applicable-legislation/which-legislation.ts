/**
 * Which one State's legislation applies to a person on a day: the whole of Title II but posting, in the order of the law.
 * A posting is another question; an A1 of another State, an exception, an option or a benefit settles it before the activities are weighed.
 * @source 883/2004 Arts. 11, 13, 15, 16; 987/2009 Art. 14
 */
import { isStateCode, type StateCode } from '@passerelle/kernel'
import type { Decision, FollowingDocument } from '../frame/decision.ts'
import { type Ending, type Reasoning, reasonAbout } from '../frame/reasoning.ts'
import type { At } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { benefitKeepsWork, calledUp, residenceUnemployment } from './883-art-11-benefits-and-service.ts'
import { civilServantOfOneState, isCivilServant, residenceCatchAll, workInOneState } from './883-art-11-one-state.ts'
import { crewRoomAtHome, flagState, homeBase } from './883-art-11-sea-and-air.ts'
import { seatOfEmployer, seatOfEmployerBefore465, substantialPartAtHome } from './883-art-13-employed.ts'
import {
  centreOfInterest,
  civilServantInSeveralStates,
  employmentPrevails,
  substantialSelfEmploymentAtHome,
} from './883-art-13-other-work.ts'
import { type TeleworkObstacle, teleworkAgreement } from './883-art-16-telework-agreement.ts'
import { marginalActivities, normallyInSeveralStates, occasionalHomeWork } from './987-art-14-several-states.ts'
import { oldRegulationCovers, oldServiceOrOption, oldWorkInOneState, oldWorkInSeveralStates } from './1408-71-art-13-14.ts'
import { countWork, everyActivityKnown } from './count-work.ts'
import { type CountedActivity, type Situation, situationOf, statesOf } from './counted-work.ts'
import { decideUnderOldRegulation, isUnderOldRegulation } from './decide-before-2010.ts'
import { factsOn } from './facts-on-day.ts'
import type { LegislationAnswer } from './legislation-answer.ts'
import { type LegislationFacts, legislationFactsSchema, legislationSources, parseLegislationFacts } from './legislation-facts.ts'
import { involvedStates, legislationPersonCovered, legislationStatesBound } from './legislation-scope.ts'
import { contractStaffOption, exceptionAgreed, foreignA1Binds } from './legislation-settled-before.ts'
import { is465InForce } from './reform-2012.table.ts'

/** All that is known on the day; the work that counts is filled in once, when it has been counted. */
interface Scene extends Situation {
  counted: readonly CountedActivity[]
}

type Thinking = Reasoning<LegislationAnswer>
type Decided = Decision<LegislationAnswer>

export const applicableLegislationSubject: LawSubject<LegislationFacts, LegislationAnswer> = {
  id: 'applicable-legislation',
  area: 'applicable-legislation',
  title: 'Which State’s legislation applies to a person',
  factsSchema: legislationFactsSchema,
  sources: legislationSources,
  rules: [
    legislationPersonCovered,
    legislationStatesBound,
    foreignA1Binds,
    exceptionAgreed,
    contractStaffOption,
    everyActivityKnown,
    flagState,
    homeBase,
    crewRoomAtHome,
    residenceUnemployment,
    calledUp,
    benefitKeepsWork,
    marginalActivities,
    civilServantOfOneState,
    workInOneState,
    normallyInSeveralStates,
    civilServantInSeveralStates,
    employmentPrevails,
    substantialPartAtHome,
    teleworkAgreement,
    seatOfEmployer,
    seatOfEmployerBefore465,
    substantialSelfEmploymentAtHome,
    centreOfInterest,
    residenceCatchAll,
    oldRegulationCovers,
    oldServiceOrOption,
    occasionalHomeWork,
    oldWorkInOneState,
    oldWorkInSeveralStates,
  ],
  parse: parseLegislationFacts,
  decide: decideLegislation,
}

/**
 * @param at the day whose facts and law are applied; of what is dated, only what holds on that day is looked at
 * @returns never throws; `unknown` names what is missing
 */
export function decideLegislation(facts: LegislationFacts, at: At): Decided {
  const onDay = factsOn(facts, at.on)
  if (isUnderOldRegulation(onDay, at.on)) return decideUnderOldRegulation(onDay, at)
  const thinking = reasonAbout<LegislationAnswer>('applicable-legislation', onDay, at, legislationSources)
  const involved = involvedStates(onDay, at.on)
  const scene: Scene = situationOf(onDay, involved, is465InForce(involved, at.on))
  const covered = thinking.ask(legislationPersonCovered, scene)
  if (covered.state !== 'holds') return covered.state === 'fails' ? thinking.forClerk() : thinking.open()
  if (thinking.ask(legislationStatesBound, scene).state !== 'holds') return thinking.open()
  return settledBefore(thinking, scene) ?? byWork(thinking, scene)
}

/** L1 to L3: what settles the question before activities are weighed. */
function settledBefore(thinking: Thinking, scene: Scene): Decided | undefined {
  if (scene.foreignA1 !== undefined) {
    const said = thinking.ask(foreignA1Binds, scene)
    if (said.state === 'holds') return thinking.decided({ applicableState: said.concludes })
    if (said.state === 'unknown') return thinking.open()
  }
  if (scene.exceptionAgreement !== undefined) {
    const said = thinking.ask(exceptionAgreed, scene)
    if (said.state === 'holds')
      return thinking.decided({ applicableState: said.concludes }, { documents: documentsFor(said.concludes, scene) })
    if (said.state === 'unknown') return thinking.open()
  }
  const activities = scene.activities ?? []
  for (const [index, activity] of activities.entries()) {
    if (activity.kind !== 'eu-contract-staff') continue
    if (activities.some(({ kind }, other) => kind === 'eu-contract-staff' && other !== index)) return thinking.forClerk()
    const said = thinking.ask(contractStaffOption, { ...scene, activity, index })
    // Other work in another State is work in several States, and the option does not speak of that.
    if (said.state === 'holds' && activities.some(({ workState }, other) => other !== index && workState !== said.concludes))
      return thinking.forClerk()
    if (said.state === 'holds')
      return thinking.decided({ applicableState: said.concludes }, { documents: documentsFor(said.concludes, scene) })
    if (said.state === 'unknown') return thinking.open()
  }
  return undefined
}

/** L4 to L13. */
function byWork(thinking: Thinking, scene: Scene): Decided {
  if (scene.calledUpBy !== undefined) {
    const said = thinking.ask(calledUp, scene)
    if (said.state === 'holds') return thinking.decided({ applicableState: said.concludes })
    if (said.state === 'unknown') return thinking.open()
  }
  const counted = countWork(thinking, scene)
  if (counted === undefined) return thinking.open()
  if ('crewRoomState' in counted) return one(thinking, scene, counted.crewRoomState)
  scene.counted = counted
  const situation: Situation = scene
  if (scene.cashBenefits !== undefined && scene.cashBenefits.length > 0) {
    const settled = byBenefit(thinking, situation)
    if (settled !== undefined) return settled
  }
  const states = statesOf(counted)
  if (states.length === 0) return byResidence(thinking, situation)
  if (states.length === 1) return inOneState(thinking, situation)
  const marginal = thinking.ask(marginalActivities, situation)
  if (marginal.state !== 'holds') return thinking.open()
  if (marginal.concludes.length === 0) return inSeveralStates(thinking, situation)
  const left = counted.filter(({ state }) => state === 'outside' || !marginal.concludes.includes(state))
  const remaining = { ...situation, counted: left }
  return states.length - marginal.concludes.length === 1
    ? inOneState(thinking, remaining, marginal.finding.provision)
    : inSeveralStates(thinking, remaining)
}

/** @returns undefined where no benefit decides, and the work does */
function byBenefit(thinking: Thinking, situation: Situation): Decided | undefined {
  const residence = thinking.ask(residenceUnemployment, situation)
  if (residence.state === 'holds') return thinking.decided({ applicableState: residence.concludes }, { documents: [] })
  if (residence.state === 'unknown' && !isSameEitherWay(situation)) return thinking.open()
  const states = statesOf(situation.counted)
  const kept = thinking.ask(benefitKeepsWork, situation)
  if (kept.state === 'unknown') return isSameEitherWay(situation) ? undefined : thinking.open()
  if (kept.state === 'fails' || kept.concludes === undefined) return undefined
  if (situation.counted.length === 0) return thinking.decided({ applicableState: kept.concludes })
  // Beside work elsewhere the share of the work that the benefit stands for cannot be measured.
  if (states.some((state) => state !== kept.concludes) || states.length === 0) return thinking.forClerk()
  return undefined
}

/** Whether or not the benefit follows from work, the same State answers. */
const isSameEitherWay = ({ counted, residenceState, cashBenefits = [] }: Situation) => {
  const [only, another] = statesOf(counted)
  const state = counted.length === 0 ? residenceState : another === undefined ? only : undefined
  return state !== undefined && cashBenefits.every(({ paidBy }) => paidBy === state)
}

function byResidence(thinking: Thinking, situation: Situation): Decided {
  const said = thinking.ask(residenceCatchAll, situation)
  if (said.state !== 'holds') return thinking.open()
  const documents = situation.counted.length === 0 ? [] : documentsFor(said.concludes, situation)
  return thinking.decided({ applicableState: said.concludes }, { documents })
}

function inOneState(thinking: Thinking, situation: Situation, besides: readonly string[] = []): Decided {
  const said = situation.counted.some(isCivilServant)
    ? thinking.ask(civilServantOfOneState, situation)
    : thinking.ask(workInOneState, situation)
  if (said.state !== 'holds') return thinking.open()
  return one(thinking, situation, said.concludes, [...said.finding.provision, ...provisionsOfPlace(situation.counted), ...besides])
}

/** The flag and the home base have put the work where it counts. */
const provisionsOfPlace = (counted: readonly CountedActivity[]) => {
  const provisions: string[] = []
  if (counted.some(({ by }) => by === 'flag')) provisions.push('883/2004 Art 11(4)')
  if (counted.some(({ by }) => by === 'home-base')) provisions.push('883/2004 Art 11(5)')
  return provisions
}

function one(thinking: Thinking, situation: Situation, state: StateCode, legalBasis?: readonly string[]): Decided {
  const documents = documentsFor(state, situation)
  return thinking.decided({ applicableState: state }, legalBasis === undefined ? { documents } : { documents, legalBasis })
}

function inSeveralStates(thinking: Thinking, situation: Situation): Decided {
  if (thinking.ask(normallyInSeveralStates, situation).state !== 'holds') return thinking.open()
  const { counted } = situation
  if (counted.some(isCivilServant)) {
    const said = thinking.ask(civilServantInSeveralStates, situation)
    return said.state === 'holds' ? one(thinking, situation, said.concludes) : thinking.open()
  }
  const prevails = thinking.ask(employmentPrevails, situation)
  if (prevails.state !== 'holds') {
    const isEmployed = counted.some(({ kind, state }) => kind === 'employed' && state !== 'outside')
    return isEmployed ? ofEmployed(thinking, situation, []) : ofSelfEmployed(thinking, situation)
  }
  if (prevails.concludes !== 'several') return one(thinking, situation, prevails.concludes)
  return ofEmployed(thinking, situation, prevails.finding.provision)
}

function ofEmployed(thinking: Thinking, situation: Situation, besides: readonly string[]): Decided {
  const atHome = thinking.ask(substantialPartAtHome, situation)
  if (atHome.state === 'holds')
    return atHomeUnlessTelework(thinking, situation, atHome.concludes, [...atHome.finding.provision, ...besides])
  if (atHome.state === 'unknown' && atHome.because === 'resides-outside') return thinking.open()
  const isShareOpen = atHome.state === 'unknown' && (atHome.because === undefined || atHome.because === 'part-or-whole')
  const seats = situation.is465InForce ? thinking.ask(seatOfEmployer, situation) : thinking.ask(seatOfEmployerBefore465, situation)
  if (seats.state !== 'holds') return thinking.open()
  const { state, provision } = seats.concludes
  // With an open share only an answer that is the residence either way can stand.
  if (isShareOpen && state !== situation.residenceState) return thinking.open()
  const basis = isShareOpen ? ['883/2004 Art 13(1)(a)', provision] : [provision, '987/2009 Art 14(8)']
  return one(thinking, situation, state, [...basis, ...besides])
}

function atHomeUnlessTelework(thinking: Thinking, situation: Situation, home: StateCode, legalBasis: readonly string[]): Decided {
  const isAsked =
    situation.teleworkRequest !== undefined || situation.counted.some(({ isTelework, state }) => isTelework === true && state === home)
  const documents = documentsFor(home, situation)
  if (!isAsked) return thinking.decided({ applicableState: home }, { legalBasis, documents })
  const said = thinking.ask(teleworkAgreement, situation)
  if (said.state === 'holds')
    return thinking.decided(
      { applicableState: said.concludes, telework: 'applies' },
      {
        documents: documentsFor(said.concludes, situation).map((document) =>
          document.document === 'PDA1' ? { ...document, maxYears: thinking.at.ruleset.parameters.teleworkMaxYears } : document,
        ),
      },
    )
  if (said.state === 'fails')
    return thinking.decided({ applicableState: home, telework: said.because as TeleworkObstacle }, { legalBasis, documents })
  if (said.because === 'rule-not-in-force')
    return thinking.decided({ applicableState: home, telework: 'not-in-force' }, { legalBasis, documents })
  // Where nobody speaks of a request there is none, and the general rule stands; who agrees may well have asked.
  if (situation.teleworkRequest?.isMade === undefined && situation.teleworkRequest?.agreedByBoth === undefined)
    return thinking.decided({ applicableState: home, telework: 'not-requested' }, { legalBasis, documents })
  return thinking.open({ otherwise: { applicableState: home } })
}

function ofSelfEmployed(thinking: Thinking, situation: Situation): Decided {
  const atHome = thinking.ask(substantialSelfEmploymentAtHome, situation)
  if (atHome.state === 'holds') return one(thinking, situation, atHome.concludes)
  if (atHome.state === 'unknown' && atHome.because === 'resides-outside') return thinking.open()
  const centre = thinking.ask(centreOfInterest, situation)
  if (centre.state !== 'holds') return thinking.open(proposalFor(situation))
  if (atHome.state === 'unknown' && atHome.because === undefined && centre.concludes !== situation.residenceState) return thinking.open()
  return one(thinking, situation, centre.concludes)
}

/** Fixed premises in one State alone point to it, as long as nobody has weighed the rest. */
function proposalFor({ activities = [], centreOfInterestState }: Situation): Ending<LegislationAnswer> {
  const [only, another] = activities.filter(({ hasFixedPremises }) => hasFixedPremises === true)
  if (centreOfInterestState !== undefined || another !== undefined || !isStateCode(only?.workState)) return {}
  return { otherwise: { applicableState: only.workState } }
}

/** The A1 for whoever works, and the S1 for whoever lives elsewhere. */
function documentsFor(state: StateCode, { residenceState }: LegislationFacts): FollowingDocument[] {
  const a1: FollowingDocument = { document: 'PDA1', issuedBy: state, mayBeIssued: true }
  const needsS1 = isStateCode(residenceState) && residenceState !== state
  return needsS1 ? [a1, { document: 'PDS1', issuedBy: state, mayBeIssued: true }] : [a1]
}
