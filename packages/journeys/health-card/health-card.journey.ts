/**
 * A request for health cards of a family, from the insurance register's facts to the cards and certificates.
 * @source 883/2004 Art 19; 987/2009 Art 25; Decisions S1, S2
 */
import {
  askInsuranceRegister,
  determine,
  findDeterminationOf,
  type HealthCardDecision,
  type InsuranceFacts,
  reasonsOf,
} from '@passerelle/determination'
import { issueDocument, prcOfCard } from '@passerelle/documents'
import { appendEntry } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { findRequest, type RequestView, recordOutcome, recordWithClerk } from '@passerelle/requests'
import type { Ehic } from '@passerelle/vocabulary'
import { type Instance, type Journey, must, type Step, StepFailure } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'
import { statementsOf } from '../request/request-flow.ts'
import { ehicDraft } from './ehic-draft.ts'

type HealthCardStep = Step<JourneyEnv, object, InsuranceFacts | undefined>

async function askRegister(env: JourneyEnv, db: Tx, instance: Instance<object>): Promise<InsuranceFacts | undefined> {
  const request = await requestOf(env, db, instance.id)
  const persons = (request.answers.persons as { pin: string }[] | undefined) ?? []
  const facts = await askInsuranceRegister(env.registers.insurance, {
    pin: request.applicant.person,
    on: env.today(),
    purpose: 'ehic-entitlement',
    persons: persons.map(({ pin }) => pin),
    institution: env.institution.id,
    now: env.clock.now(),
  })
  return !facts.ok && facts.error.code === 'determination/unknown-person' ? undefined : must(facts)
}

const decide: HealthCardStep = {
  name: 'decide',
  prepare: askRegister,
  async apply(env, tx, instance, facts) {
    const request = await requestOf(env, tx, instance.id)
    const institution = env.institution.id
    const now = env.clock.now()
    const determination = must(
      await determine(tx, {
        institution,
        requestId: request.id,
        procedure: 'health-card',
        statements: [...must(statementsOf(request)), ...(facts?.statements ?? [])],
        on: env.today(),
        now,
      }),
    )
    must(
      await appendEntry(tx, {
        institutionId: institution,
        kind: 'request-determined',
        subject: `request:${request.id}`,
        body: { determination: determination.id, conclusion: determination.conclusion },
        now,
      }),
    )
    if (determination.conclusion === 'granted') return { outcome: 'next' }
    must(await recordWithClerk(tx, { institution, id: request.id, reasons: reasonsOf(determination.decision), now }))
    return { outcome: 'wait', at: 'issue' }
  },
}

const issue: HealthCardStep = {
  name: 'issue',
  prepare: askRegister,
  async apply(env, tx, instance, facts) {
    const request = await requestOf(env, tx, instance.id)
    const determination = await findDeterminationOf(tx, { institution: env.institution.id, requestId: request.id })
    if (facts === undefined || determination === undefined) throw new StepFailure({ code: 'journeys/person-not-in-register' })
    const decision = determination.decision as HealthCardDecision
    const documentIds: string[] = []
    for (const person of decision.persons.filter(({ outcome }) => outcome === 'issue')) {
      const record = facts.records.find(({ pin }) => pin === person.reference)
      if (record === undefined) throw new StepFailure({ code: 'journeys/person-not-in-register' })
      const common = {
        institutionId: env.institution.id,
        holderRef: env.referenceTo(record.pin),
        applicantRef: env.referenceTo(request.applicant.person),
        requestRef: request.id,
        issuedOn: env.today(),
        statusListBase: env.statusListBase,
        now: env.clock.now(),
      }
      const card = must(
        await issueDocument(tx, { ...common, intentKey: `ehic ${request.id} ${common.holderRef}`, draft: ehicDraft(env, record) }),
      )
      documentIds.push(card.id)
      if (person.documents.includes('PRC') && person.certificate !== undefined) {
        const draft = prcOfCard(card.content as Ehic, person.certificate)
        const certificate = must(
          await issueDocument(tx, { ...common, intentKey: `prc ${request.id} ${common.holderRef}`, draft, derivedFrom: card.id }),
        )
        documentIds.push(certificate.id)
      }
    }
    must(
      await appendEntry(tx, {
        institutionId: env.institution.id,
        kind: 'document-issued',
        subject: `request:${request.id}`,
        body: { documents: documentIds },
        now: env.clock.now(),
      }),
    )
    must(
      await recordOutcome(tx, {
        institution: env.institution.id,
        id: request.id,
        outcome: { outcome: documentIds.length > 0 ? 'issued' : 'not-issued', reasons: reasonsOf(decision), documentIds },
        now: env.clock.now(),
      }),
    )
    return { outcome: 'end' }
  },
}

export const healthCardJourney: Journey<JourneyEnv, object> = { name: 'health-card', steps: [decide, issue] }

async function requestOf(env: JourneyEnv, tx: Tx, id: string): Promise<RequestView> {
  const request = await findRequest(tx, { institution: env.institution.id, id })
  if (request === undefined) throw new StepFailure({ code: 'journeys/request-missing' })
  return request
}
