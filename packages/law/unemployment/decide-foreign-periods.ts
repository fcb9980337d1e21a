/**
 * Whether periods of other States may count for an unemployment benefit.
 * @source 883/2004 Art. 61; Regulation 1231/2010; Nordic Convention
 */
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { LawSubject } from '../frame/subject.ts'
import { speaksOfInsurance, workWouldBeInsured } from './883-art-61-1-insured-work.ts'
import { firstPeriodLongEnough, lastPeriodInClaimState, nordicMover, residedDuringLastActivity } from './883-art-61-last-period.ts'
import { type ForeignPeriodsFacts, foreignPeriodsSchema, foreignPeriodsSources, statesOf } from './foreign-periods-facts.ts'
import { coveredWhenUnemployed } from './persons-covered.ts'

export interface ForeignPeriodsAnswer {
  readonly foreignPeriodsCount: boolean
}

const id = 'unemployment-foreign-periods'
export const foreignPeriodsSubject: LawSubject<ForeignPeriodsFacts, ForeignPeriodsAnswer> = {
  id,
  area: 'unemployment',
  title: 'Whether periods of other States count for an unemployment benefit',
  factsSchema: foreignPeriodsSchema,
  sources: foreignPeriodsSources,
  rules: [coveredWhenUnemployed, residedDuringLastActivity, lastPeriodInClaimState, firstPeriodLongEnough, nordicMover, workWouldBeInsured],
  parse: factsParser(foreignPeriodsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<ForeignPeriodsAnswer>(id, facts, at, foreignPeriodsSources)
    const { claimState, nationality } = facts
    const states = statesOf(facts)
    const covered = reasoning.ask(coveredWhenUnemployed, { ...(nationality === undefined ? {} : { nationality }), states })
    const isForeignLaw = covered.state === 'unknown' && covered.because !== undefined
    const resided = reasoning.ask(residedDuringLastActivity, facts)
    const last = reasoning.ask(lastPeriodInClaimState, facts)
    const enough = reasoning.ask(firstPeriodLongEnough, facts)
    const nordic = reasoning.ask(nordicMover, facts)
    const isNordicMove = !(nordic.state === 'fails' && nordic.because === 'no-nordic-move')
    if (claimState === undefined || isForeignLaw) return reasoning.open()
    if (covered.state === 'fails')
      return isNordicMove
        ? reasoning.forClerk({ legalBasis: [...covered.finding.provision, ...nordic.finding.provision] })
        : reasoning.decided({ foreignPeriodsCount: false }, { legalBasis: ['1231/2010 recital 19', '883/2004 Art 61(2)'] })
    const count = resided.state === 'holds' || nordic.state === 'holds' || (last.state === 'holds' && enough.state === 'holds')
    if (count) {
      if (covered.state !== 'holds') return reasoning.open()
      if (speaksOfInsurance(facts)) {
        const insured = reasoning.ask(workWouldBeInsured, facts)
        if (insured.state === 'unknown') return reasoning.open()
        if (insured.state === 'fails') return reasoning.decided({ foreignPeriodsCount: false }, { legalBasis: insured.finding.provision })
      }
      const origin = states.find((state) => state !== claimState)
      const basis = resided.state === 'holds' ? resided : nordic.state === 'holds' ? nordic : enough
      return reasoning.decided(
        { foreignPeriodsCount: true },
        {
          legalBasis: ['883/2004 Art 61(1)', ...basis.finding.provision],
          documents: origin === undefined ? [] : [{ document: 'PDU1', issuedBy: origin, mayBeIssued: true }],
        },
      )
    }
    const isRefuted = resided.state === 'fails' && nordic.state === 'fails' && (last.state === 'fails' || enough.state === 'fails')
    if (!isRefuted) return reasoning.open()
    const reason = last.state === 'fails' ? last : enough
    return reasoning.decided({ foreignPeriodsCount: false }, { legalBasis: reason.finding.provision })
  },
}
