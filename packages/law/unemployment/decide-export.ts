/**
 * Whether, from when and until when an unemployment benefit may be taken along.
 * @source 883/2004 Art. 64; 987/2009 Art. 55; Regulation 1231/2010
 */
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { LawSubject } from '../frame/subject.ts'
import { exportPeriod, registeredAbroad, registeredBeforeLeaving, returnedInTime, whollyUnemployedForExport } from './883-art-64-export.ts'
import { type ExportAnswer, type ExportFacts, exportSchema, exportSources, findExportContradiction } from './export-facts.ts'
import { coveredWhenUnemployed } from './persons-covered.ts'

const id = 'unemployment-export'
export const exportSubject: LawSubject<ExportFacts, ExportAnswer> = {
  id,
  area: 'unemployment',
  title: 'Whether, and until when, an unemployment benefit may be taken along to seek work in another State',
  factsSchema: exportSchema,
  sources: exportSources,
  rules: [coveredWhenUnemployed, whollyUnemployedForExport, registeredBeforeLeaving, exportPeriod, registeredAbroad, returnedInTime],
  parse: factsParser(exportSchema, findExportContradiction),
  dayOf: ({ leftOn }) => leftOn,
  decide(facts, at) {
    const reasoning = reasonAbout<ExportAnswer>(id, facts, at, exportSources)
    const { payingState, hostState, nationality } = facts
    const states = [payingState, hostState].filter((state) => state !== undefined)
    const covered = reasoning.ask(coveredWhenUnemployed, { ...(nationality === undefined ? {} : { nationality }), states })
    const wholly = reasoning.ask(whollyUnemployedForExport, facts)
    const registered = reasoning.ask(registeredBeforeLeaving, facts)
    const period = reasoning.ask(exportPeriod, facts)
    const unmet = [wholly, registered].find(({ state }) => state === 'fails')
    if (unmet !== undefined && covered.state === 'holds' && payingState !== undefined)
      return reasoning.decided(
        { mayTakeAlong: false },
        { legalBasis: unmet.finding.provision, documents: [{ document: 'PDU2', issuedBy: payingState, mayBeIssued: false }] },
      )
    if (period.state !== 'holds') return payingState === undefined || period.state === 'unknown' ? reasoning.open() : reasoning.forClerk()
    const { lastDay } = period.concludes
    const abroad = reasoning.ask(registeredAbroad, { ...facts, lastDay })
    const isReturnLate = facts.returnedOn !== undefined && reasoning.ask(returnedInTime, { ...facts, lastDay }).state === 'fails'
    if (isReturnLate || [covered, abroad].some(({ state }) => state === 'fails')) return reasoning.forClerk()
    if (payingState === undefined || abroad.state !== 'holds' || [covered, wholly, registered].some(({ state }) => state !== 'holds'))
      return reasoning.open()
    const legalBasis = [
      '883/2004 Art 64(1)',
      ...(abroad.concludes.notPaid === undefined ? [] : ['883/2004 Art 64(1)(b)']),
      '883/2004 Art 64(1)(c)',
    ]
    return reasoning.decided(
      { mayTakeAlong: true, ...period.concludes, ...abroad.concludes },
      { legalBasis, documents: [{ document: 'PDU2', issuedBy: payingState, mayBeIssued: true }] },
    )
  },
}
