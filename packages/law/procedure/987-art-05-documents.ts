/**
 * A document of another State binds until its issuer withdraws it or declares it invalid; while nobody heard of that, it stands.
 * Who doubts it asks the issuer. A court sets it aside only for fraud, after the issuer was asked and did not review it in reasonable time:
 * whether the time was reasonable is for a person to judge.
 * @source 987/2009 Art. 5; Decision A1; C-620/15, C-527/16, C-359/16, C-370/17, C-410/21
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    issuedBy: stateSchema,
    /** The State before whose institutions or courts the document is shown. */
    hostState: stateSchema,
    isWithdrawnByIssuer: Type.Boolean(),
    /** The host authority finds that the conditions for issuing it were not met; looked at, and not enough by itself. */
    isDoubtedByHost: Type.Boolean(),
    issuerWasAskedToReview: Type.Boolean(),
    /** A court of the host State found that the document was obtained or relied on fraudulently; absent: no such finding is known. */
    courtFoundFraud: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type DocumentBindingFacts = Static<typeof factsSchema>

export interface DocumentBindingAnswer {
  readonly isBinding: true
  /** The State whose legislation the document says is applicable. */
  readonly legislation: StateCode
}

const sources: FactSources<DocumentBindingFacts> = {
  issuedBy: { question: 'document-issued-by', answeredBy: ['register', 'person', 'clerk'], essential: true },
  hostState: { question: 'host-state', answeredBy: ['clerk'] },
  isWithdrawnByIssuer: { question: 'document-withdrawn', answeredBy: ['other-state', 'register', 'clerk'] },
  isDoubtedByHost: { question: 'document-doubted', answeredBy: ['clerk'] },
  issuerWasAskedToReview: { question: 'issuer-asked-to-review', answeredBy: ['register', 'clerk'] },
  courtFoundFraud: { question: 'court-found-fraud', answeredBy: ['clerk'] },
}

export const documentNotWithdrawn: Rule<DocumentBindingFacts, 'document-not-withdrawn', 'withdrawn'> = {
  id: 'document-not-withdrawn',
  provision: ['987/2009 Art 5(1)', 'C-620/15', 'C-410/21'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 5; C-410/21 (memory)',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['883/2004 Art 11(3)(a)'],
  says: {
    condition: 'the State that issued the document has not withdrawn it or declared it invalid',
    holds: 'The document of {state} stands: it is not known that its issuer withdrew it.',
    withdrawn: 'The institution that issued the document has withdrawn it. The applicable legislation is determined anew.',
  },
  evaluate: ({ issuedBy, isWithdrawnByIssuer }) => {
    const facts = ['issuedBy', 'isWithdrawnByIssuer'] as const
    if (isWithdrawnByIssuer === true)
      return { state: 'fails', because: 'withdrawn', ...(issuedBy === undefined ? {} : { params: { state: issuedBy } }), facts }
    if (issuedBy === undefined) return { state: 'unknown', missing: ['issuedBy'], facts }
    // The issuer tells the others when it withdraws one; who has not been told accepts the document.
    if (isWithdrawnByIssuer === undefined) return { state: 'holds', presumed: true, params: { state: issuedBy }, facts }
    return { state: 'holds', params: { state: issuedBy }, facts }
  },
}

export const noFraudEstablished: Rule<DocumentBindingFacts, 'no-fraud-established', 'fraud-and-issuer-asked'> = {
  id: 'no-fraud-established',
  provision: ['987/2009 Art 5(1)', '987/2009 Art 5(2)', '987/2009 Art 5(3)', '987/2009 Art 5(4)', 'Decision A1', 'C-527/16'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 5; the judgments: summaries and memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['C-359/16', 'C-370/17', 'C-410/21', '987/2009 Art 5(2)', 'Decision A1'],
  says: {
    condition: 'no court of the State of work found fraud after the issuer had been asked to review the document',
    holds: 'Doubts are put to the issuer. Until it withdraws the document, the document binds.',
    'fraud-and-issuer-asked':
      'A court found fraud and the issuer was asked. Whether the issuer failed to review within a reasonable time is for a person to judge.',
  },
  evaluate: ({ courtFoundFraud, issuerWasAskedToReview }) => {
    const facts = ['courtFoundFraud', 'issuerWasAskedToReview', 'isDoubtedByHost'] as const
    if (courtFoundFraud === false) return { state: 'holds', facts }
    // C-370/17: a court that has not put the matter to the issuer may not set the document aside.
    if (issuerWasAskedToReview === false)
      return {
        state: 'holds',
        ...(courtFoundFraud === true ? { provision: ['987/2009 Art 5(1)', '987/2009 Art 5(2)', 'C-359/16', 'C-370/17'] } : {}),
        facts,
      }
    if (courtFoundFraud === undefined) return { state: 'holds', presumed: true, facts }
    if (issuerWasAskedToReview === undefined) return { state: 'unknown', missing: ['issuerWasAskedToReview'], facts }
    return { state: 'unknown', because: 'fraud-and-issuer-asked', missing: [], facts }
  },
}

export const documentBindingSubject: LawSubject<DocumentBindingFacts, DocumentBindingAnswer> = {
  id: 'document-binding',
  area: 'procedure',
  title: 'Whether a document of another State binds',
  factsSchema,
  sources,
  rules: [documentNotWithdrawn, noFraudEstablished],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<DocumentBindingAnswer>('document-binding', facts, at, sources)
    const standing = reasoning.ask(documentNotWithdrawn, facts)
    if (standing.state === 'fails') return reasoning.forClerk()
    const fraud = reasoning.ask(noFraudEstablished, facts)
    if (standing.state === 'holds' && fraud.state === 'holds' && facts.issuedBy !== undefined)
      return reasoning.decided(
        { isBinding: true, legislation: facts.issuedBy },
        { legalBasis: ['987/2009 Art 5(1)', ...fraud.finding.provision.filter((provision) => provision !== '987/2009 Art 5(1)')] },
      )
    return reasoning.open()
  },
}
