/**
 * A certificate on the applicable legislation is asked for in advance whenever possible; asked for later, it may still cover the past,
 * even where the State of work has already insured the person.
 * @source 987/2009 Art. 15(1) (wordscope.be); CJEU C-178/97 and C-527/16: memory
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'
import { from2010 } from './legislation-rule.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Whose legislation is to be certified. */
    issuedBy: stateSchema,
    startsOn: dateSchema,
    requestedOn: dateSchema,
    /** The State of work decided before that the person is insured there. */
    hostHasInsured: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type LateCertificateFacts = Static<typeof factsSchema>

export interface LateCertificateAnswer {
  readonly isInAdvance: boolean
  /** By the Regulation; whether the conditions were met all along is another question. */
  readonly mayCoverPast: true
}

const sources: FactSources<LateCertificateFacts> = {
  issuedBy: { question: 'document-issued-by', answeredBy: ['register', 'clerk'] },
  startsOn: { question: 'work-starts-on', answeredBy: ['employer', 'person'], essential: true },
  requestedOn: { question: 'certificate-requested-on', answeredBy: ['register', 'employer'], essential: true },
  hostHasInsured: { question: 'insured-in-host-state', answeredBy: ['other-state', 'clerk'] },
}

export const certificateForPast: Rule<LateCertificateFacts, 'certificate-may-cover-past', 'state-not-bound', LateCertificateAnswer> = {
  id: 'certificate-may-cover-past',
  provision: ['987/2009 Art 15(1)', '987/2009 Art 19(2)', 'C-178/97', 'C-527/16'],
  source: 'wordscope.be, 987/2009 Art. 15(1); C-178/97 and C-527/16 on certificates for the past: memory',
  validity: from2010,
  verified: true,
  fromMemory: 'certificates for the past',
  leadsTo: [],
  says: {
    condition: 'it is known when the work starts and when the certificate was asked for',
    holds: 'A certificate is asked for in advance whenever possible. Asked for later, it may still cover the time since {start}.',
    'state-not-bound': '{state} did not apply the Regulation on {start}.',
  },
  evaluate: (known) => {
    const { issuedBy, startsOn, requestedOn, hostHasInsured } = known
    const needed = ['startsOn', 'requestedOn'] as const
    const facts = ['issuedBy', ...needed, 'hostHasInsured'] as const
    if (startsOn === undefined || requestedOn === undefined)
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), facts }
    const unbound: StateCode | undefined = findUnbound([issuedBy], startsOn)
    if (unbound !== undefined)
      return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound, start: startsOn }, facts }
    const isInAdvance = requestedOn <= startsOn
    return {
      state: 'holds',
      concludes: { isInAdvance, mayCoverPast: true },
      params: { start: startsOn },
      ...(isInAdvance && hostHasInsured !== true ? { provision: ['987/2009 Art 15(1)'] } : { verified: false as const }),
      facts,
    }
  },
}

export const lateCertificateSubject: LawSubject<LateCertificateFacts, LateCertificateAnswer> = {
  id: 'late-certificate',
  area: 'applicable-legislation',
  title: 'Whether a certificate on the applicable legislation may cover the past',
  factsSchema,
  sources,
  rules: [certificateForPast],
  parse: factsParser(factsSchema),
  dayOf: ({ requestedOn }) => requestedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<LateCertificateAnswer>('late-certificate', facts, at, sources)
    const said = reasoning.ask(certificateForPast, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
