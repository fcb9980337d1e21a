/** Puts a question to the law as from outside, and shortens what it says to the parts that the cases compare. */
import { plainDate } from '@passerelle/kernel'
import { decide } from '../subjects.ts'

/** Facts that are `undefined` are left out, so that a case can take one away. */
export function askTheLaw(subject: string, facts: object, on = '2025-06-01') {
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  const decision = decide({ subject, facts: known, on: plainDate(on) })
  if (!decision.ok) return { error: decision.error.code, at: decision.error.at }
  const { outcome, answer, otherwise, findings, legalBasis, documents, needs, unverified } = decision.value
  const because = findings.flatMap((finding) => (finding.state !== 'holds' && finding.because !== undefined ? [finding.because] : []))
  return { outcome, answer, otherwise, because, legalBasis, documents, unverified, missing: needs.map(({ fact }) => fact) }
}
