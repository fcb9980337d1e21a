/**
 * A request for a PD A1 of a posted worker, from its facts to the notice to the State of work.
 * The register is asked again for the document's content, so that no personal data lies in the journey itself.
 * @source 883/2004 Art 12(1); 987/2009 Arts 14, 15, 19(2)
 */
import { openCase, recordOutgoingDocument } from '@passerelle/casework'
import { askEmploymentRegister, determine, type EmploymentFacts, findDeterminationOf, reasonsOf } from '@passerelle/determination'
import { findInstitutions } from '@passerelle/directory'
import { getDocument, issueDocument } from '@passerelle/documents'
import type { StateCode } from '@passerelle/kernel'
import { appendEntry } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { findRequest, type RequestView, recordOutcome, recordWithClerk } from '@passerelle/requests'
import { a009FromPdA1, type PdA1 } from '@passerelle/vocabulary'
import { sendRecordedDocument } from '../case/send-document.ts'
import { type Instance, type Journey, must, type Step, StepFailure } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'
import { statementsOf } from '../request/request-flow.ts'
import { decidedAnswers, pdA1Draft } from './pd-a1-draft.ts'

export interface PostingData {
  readonly documentId?: string
  readonly caseId?: string
}

type PostingStep = Step<JourneyEnv, PostingData, EmploymentFacts | undefined>

/** Undefined where the register does not know the worker: then nothing is stated, and a clerk decides. */
async function askRegister(env: JourneyEnv, tx: Tx, instance: Instance<PostingData>): Promise<EmploymentFacts | undefined> {
  const request = await requestOf(env, tx, instance.id)
  const facts = await askEmploymentRegister(env.registers.employment, {
    pin: request.worker ?? '',
    employer: request.applicant.company ?? '',
    on: env.today(),
    purpose: 'pda1-determination',
    registerState: env.state,
    now: env.clock.now(),
  })
  return !facts.ok && facts.error.code === 'determination/unknown-person' ? undefined : must(facts)
}

const decide: PostingStep = {
  name: 'decide',
  prepare: (env, db, instance) => askRegister(env, db, instance),
  async apply(env, tx, instance, facts) {
    const request = await requestOf(env, tx, instance.id)
    const statements = [...must(statementsOf(request)), ...(facts?.statements ?? [])]
    const determination = must(
      await determine(tx, {
        institution: env.institution.id,
        requestId: request.id,
        procedure: 'posted-worker-a1',
        statements,
        on: env.today(),
        now: env.clock.now(),
      }),
    )
    must(
      await appendEntry(tx, {
        institutionId: env.institution.id,
        kind: 'request-determined',
        subject: `request:${request.id}`,
        body: { determination: determination.id, conclusion: determination.conclusion },
        now: env.clock.now(),
      }),
    )
    if (determination.conclusion === 'granted') return { outcome: 'next' }
    must(
      await recordWithClerk(tx, {
        institution: env.institution.id,
        id: request.id,
        reasons: reasonsOf(determination.decision),
        now: env.clock.now(),
      }),
    )
    return { outcome: 'wait', at: 'issue' }
  },
}

const issue: PostingStep = {
  name: 'issue',
  prepare: (env, db, instance) => askRegister(env, db, instance),
  async apply(env, tx, instance, facts) {
    if (facts === undefined) throw new StepFailure({ code: 'journeys/worker-not-in-register' })
    const request = await requestOf(env, tx, instance.id)
    const determination = await findDeterminationOf(tx, { institution: env.institution.id, requestId: request.id })
    const document = must(
      await issueDocument(tx, {
        institutionId: env.institution.id,
        intentKey: `request ${request.id}`,
        draft: pdA1Draft(env, facts.record, decidedAnswers(request.answers, determination?.statements ?? [])),
        holderRef: env.referenceTo(request.worker ?? ''),
        applicantRef: env.referenceTo(request.applicant.company ?? request.applicant.person),
        requestRef: request.id,
        issuedOn: env.today(),
        statusListBase: env.statusListBase,
        now: env.clock.now(),
      }),
    )
    must(
      await appendEntry(tx, {
        institutionId: env.institution.id,
        kind: 'document-issued',
        subject: `document:${document.id}`,
        body: { type: document.type, version: document.version },
        now: env.clock.now(),
      }),
    )
    must(
      await recordOutcome(tx, {
        institution: env.institution.id,
        id: request.id,
        outcome: {
          outcome: 'issued',
          reasons: determination === undefined ? [] : reasonsOf(determination.decision),
          documentIds: [document.id],
        },
        now: env.clock.now(),
      }),
    )
    return { outcome: 'next', data: { documentId: document.id } }
  },
}

const notify: PostingStep = {
  name: 'notify-state-of-work',
  async apply(env, tx, instance) {
    const documentId = instance.data.documentId ?? ''
    const document = must(await getDocument(tx, { documentId }))
    const record = document.content as PdA1
    const hostState = (record.placesOfWork?.[0]?.address.country ?? record.noFixedPlaceStates?.[0]) as StateCode | undefined
    const [counterparty] =
      hostState === undefined
        ? []
        : await findInstitutions(tx, { state: hostState, bucType: 'LA_BUC_04', role: 'Counterparty', on: env.today() })
    if (counterparty === undefined)
      throw new StepFailure({ code: 'journeys/no-institution-for-notice', params: { state: hostState ?? '' } })
    const institutionId = env.institution.id
    const now = env.clock.now()
    const { caseId } = must(
      await openCase(tx, {
        institutionId,
        institutionName: env.institution.name,
        bucType: 'LA_BUC_04',
        counterparties: [{ id: counterparty.id, name: counterparty.names.en ?? counterparty.id }],
        requestId: `request ${instance.id}`,
        now,
      }),
    )
    const content = a009FromPdA1(record, { article: '12(1)' })
    if (content === undefined) throw new StepFailure({ code: 'journeys/notice-needs-an-end' })
    const recorded = must(
      await recordOutgoingDocument(tx, {
        institutionId,
        caseId,
        action: 'send',
        documentType: 'A009',
        content,
        requestId: `document ${document.id}`,
        provision: '987/2009 Art 15(1)',
        now,
      }),
    )
    await sendRecordedDocument(env, tx, recorded)
    return { outcome: 'next', data: { caseId } }
  },
}

export const postingJourney: Journey<JourneyEnv, PostingData> = { name: 'posted-worker-a1', steps: [decide, issue, notify] }

async function requestOf(env: JourneyEnv, tx: Tx, id: string): Promise<RequestView> {
  const request = await findRequest(tx, { institution: env.institution.id, id })
  if (request === undefined) throw new StepFailure({ code: 'journeys/request-missing' })
  return request
}
