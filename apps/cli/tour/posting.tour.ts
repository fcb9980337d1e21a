/** Journey 1, a posting: asked for, decided, in the wallet, told to Italy, checked, shortened, checked again. */
import { isDeepStrictEqual } from 'node:util'
import { addDays } from '@passerelle/kernel'
import { answerQuestions, articlesOf } from './answer-questions.ts'
import { Browser } from './browser.ts'
import { checkWallet, expectVerdict, readProof, statusText, validityProof } from './check-wallet.ts'
import { eleni, georgios, nicola, paolo, yiannis } from './demo-people.table.ts'
import { findNoticeAtBothEnds } from './find-notice.ts'
import { openWallet } from './headless-wallet.ts'
import type { DocumentSummary, RequestPage, Trail, WalletOffer } from './node-answers.ts'
import { postingAnswers } from './posting-answers.ts'
import { expected, TourStop, until } from './tour-stop.ts'
import { freshPeriod, type TourWorld, todayIn } from './tour-world.ts'

const procedure = 'posted-worker-a1'

export interface PostingBegun {
  /** The employer, logged in. */
  readonly employer: Browser
}

export async function walkPosting(world: TourWorld): Promise<PostingBegun> {
  const { walk, at, trust } = world
  const [employer, worker, inspector] = [new Browser(at.gr), new Browser(at.gr), new Browser(at.it)]
  const desks = { sender: new Browser(at.gr), receiver: new Browser(at.it) }
  const wallet = openWallet(trust)
  const period = freshPeriod(world)

  walk.begin('Journey 1 · a posting: PD A1 from Greece to Italy')
  const deepLink = `/portal/start/${procedure}/begin?lang=el`
  await walk.step('a deep link opens the portal without a login', async () => {
    const page = await employer.open(`${at.gr}${deepLink}`)
    expected(page.status === 200 && page.type.startsWith('text/html'), 'the portal', page.status)
    return { value: undefined, proof: { page: deepLink, bytes: page.body.length } }
  })
  await walk.step('Yiannis logs in with eID, acting for his company; procedure and language are kept', async () => {
    const { session, loginPage, arrivedAt } = await employer.logIn({ ...yiannis, returnTo: deepLink, language: 'el' })
    expected(loginPage.includes('<html lang="el">'), 'the eID in Greek')
    expected(arrivedAt === deepLink, deepLink, arrivedAt)
    const actingFor = session.person?.actingFor?.legalPersonId
    expected(actingFor === yiannis.actingFor, yiannis.actingFor, actingFor)
    return { value: undefined, proof: { for: actingFor, back: arrivedAt } }
  })
  const begun = await walk.step('he asks for a PD A1', async () => {
    const page = await employer.post<RequestPage>('/api/requests', { procedure, language: 'el' })
    expected(page.next !== null, 'a first question')
    return { value: page, proof: { request: page.id, language: page.language, first: page.next.id } }
  })
  const answers = postingAnswers(georgios.pin, period)
  const answered = await walk.step('he answers only what the law still asks, one question at a time', async () => {
    const page = await answerQuestions(employer, begun, answers)
    const asked = page.questions.map(({ id }) => id)
    expected(!asked.includes('recruited-in-state'), 'no question whose answer decides nothing', asked)
    return { value: page, proof: { asked: asked.length, articles: articlesAsked(page), notAsked: 'recruited-in-state' } }
  })
  await walk.step('bad input: a period that ends before it begins is refused at its field', async () => {
    const wrong = employer.put(`/api/requests/${begun.id}/answers/posting-period`, { value: { from: period.to, to: period.from } })
    const refusal = await problemOf(wrong)
    const [field] = refusal.fields ?? []
    expected(refusal.status === 422 && field?.code === 'requests/end-before-start', '422 requests/end-before-start', refusal)
    return { value: undefined, proof: { status: refusal.status, code: refusal.code, field: `${field.field}: ${field.code}` } }
  })
  await walk.step('he checks his answers', async () => {
    const page = await employer.get<RequestPage>(`/api/requests/${begun.id}`)
    const stated = page.answers['posting-period']
    expected(page.next === null && isDeepStrictEqual(stated, period), 'the answers as he gave them', stated)
    return { value: undefined, proof: { answers: Object.keys(page.answers).length, period: `${period.from} to ${period.to}` } }
  })
  await walk.step('he sends it and has a receipt', async () => {
    const page = await employer.post<RequestPage>(`/api/requests/${answered.id}/submit`)
    expected(page.receipt !== undefined && page.state === 'waiting-for-worker', 'a receipt, and the worker asked', page.state)
    return { value: undefined, proof: { receipt: page.receipt.reference, state: page.state } }
  })
  const confirmedAt = await walk.step('Georgios sees what his employer stated, and confirms it', async () => {
    await worker.logIn({ ...georgios, returnTo: '/portal' })
    const page = await worker.get<RequestPage>(`/api/requests/${begun.id}`)
    expected(page.role === 'worker' && isDeepStrictEqual(page.answers['posting-period'], period), 'the statements about him')
    const confirmed = await worker.post<RequestPage>(`/api/requests/${begun.id}/confirmation`, { confirmed: true })
    return { value: Date.now(), proof: { role: page.role, state: confirmed.state } }
  })
  const document = await walk.step('the PD A1 is issued without a clerk', async () => {
    const page = await untilDecided(employer, begun.id)
    expected(page.decision?.outcome === 'issued', 'a decision: issued', page.decision?.outcome ?? page.state)
    const [issued] = page.documents ?? []
    expected(issued?.type === 'PDA1' && issued.state === 'valid', 'a valid PD A1', issued)
    const seconds = ((Date.now() - confirmedAt) / 1000).toFixed(1)
    return { value: issued, proof: { document: issued.number, after: `${seconds} s`, articles: articlesOf(page) } }
  })
  await walk.step('Georgios opens it as PDF', async () => {
    const pdf = await worker.open(`/api/documents/${document.id}/pdf?lang=el`)
    const text = pdf.body.toString('latin1')
    expected(pdf.status === 200 && text.startsWith('%PDF-'), 'a PDF', { status: pdf.status, start: text.slice(0, 8) })
    return { value: undefined, proof: { format: text.slice(0, 8), bytes: pdf.body.length, tagged: text.includes('/StructTreeRoot') } }
  })

  const offer = await walk.step('bad input: the wallet offer with a wrong transaction code is refused', async () => {
    const made = await worker.post<WalletOffer>(`/api/documents/${document.id}/offers`)
    expected(made.transactionCode !== undefined, 'a transaction code')
    const { code, params } = await wallet.tryWrongCode(made.offerUri, made.transactionCode)
    expected(params?.error === 'invalid_grant', 'invalid_grant', params)
    return { value: made, proof: { code, error: String(params.error), status: String(params.status) } }
  })
  await walk.step('the trail of the offer shows the failing check and the next move', async () => {
    await desks.sender.logIn({ ...eleni, returnTo: '/desk' })
    const trail = await desks.sender.get<Trail>(`/api/desk/trail/${offer.transaction}`)
    const failing = trail.steps.find(({ state }) => state === 'failed')
    expected(failing?.code !== undefined && failing.next !== undefined, 'a failed step with a code and a next move', trail.steps)
    return { value: undefined, proof: { transaction: trail.id, step: failing.name, code: failing.code, next: failing.next } }
  })
  await walk.step('with the right code the wallet gets the PD A1 (OpenID4VCI 1.0)', async () => {
    const held = await wallet.collect(document.id, offer.offerUri, offer.transactionCode)
    return { value: undefined, proof: { type: held.type, copies: held.copies, until: held.expiresAt } }
  })
  await walk.step('his PID from the stand-in eID is beside it', async () => {
    const made = await world.visitor.post<WalletOffer>(`${at.eid}/api/pid/offers`, { who: georgios.who })
    const held = await wallet.collect('pid', made.offerUri)
    return { value: undefined, proof: { type: held.type, copies: held.copies } }
  })

  await desks.receiver.logIn({ ...paolo, returnTo: '/desk' })
  const notice = await walk.step('Italy has been told: A009 in LA_BUC_04 on Paolo’s desk, acknowledged at both ends', async () => {
    const found = await findNoticeAtBothEnds(desks, period, 1)
    return { value: found, proof: { case: found.caseId, message: found.messageId, receipt: found.receiptDigest } }
  })

  await inspector.logIn({ ...nicola, returnTo: '/check' })
  const date = todayIn(world, 'Europe/Rome')
  const check = (labels: readonly string[]) => checkWallet({ verifier: inspector, policy: 'labour-inspection', date, wallet, labels })
  const first = await walk.step('Nicola asks the wallet (OpenID4VP 1.0, cross-device): valid, with three validities', async () => {
    const result = await check([document.id, 'pid'])
    expectVerdict(result, 'valid', 'covered')
    expected(result.document?.employer?.name === yiannis.company, yiannis.company, result.document?.employer?.name)
    expected(result.document.legislation === 'GR', 'the legislation of GR', result.document.legislation)
    return { value: result, proof: { verdict: result.verdict, ...validityProof(result), status: statusText(result) } }
  })
  await walk.step('the check has left a signed proof without personal data', async () => {
    const { digest } = await readProof(inspector, trust, first, nicola.institution, georgios.personalData)
    return { value: undefined, proof: { proof: first.proofId, signedBy: nicola.institution, documentDigest: digest } }
  })

  const newEnd = addDays(date, 30)
  const shortened = await walk.step('Yiannis shortens the posting: a new document, the old one superseded', async () => {
    const next = await employer.post<DocumentSummary>(`/api/documents/${document.id}/shorten`, { newEnd })
    const old = await employer.get<DocumentSummary>(`/api/documents/${document.id}`)
    expected(old.state === 'superseded' && old.supersededBy === next.id, 'the old document superseded by the new', old.state)
    return { value: next, proof: { document: next.number, version: next.version, until: newEnd, old: old.state } }
  })
  await walk.step('Italy has version 2 of A009, acknowledged at both ends', async () => {
    const found = await findNoticeAtBothEnds(desks, { from: period.from, to: newEnd }, 2, notice.caseId)
    return { value: undefined, proof: { case: found.caseId, version: 2, message: found.messageId, receipt: found.receiptDigest } }
  })
  await walk.step('Nicola’s second check of the same wallet says: changed', async () => {
    const result = await check([document.id, 'pid'])
    expectVerdict(result, 'changed', 'unknown')
    expected(result.status.supersededOn !== undefined, 'the day since when')
    return {
      value: undefined,
      proof: { verdict: result.verdict, supersededOn: result.status.supersededOn, proof: result.proofId, status: statusText(result) },
    }
  })
  await walk.step('the new document in the wallet is valid until its new end', async () => {
    const made = await worker.post<WalletOffer>(`/api/documents/${shortened.id}/offers`)
    await wallet.collect(shortened.id, made.offerUri, made.transactionCode)
    const result = await check([shortened.id, 'pid'])
    expectVerdict(result, 'valid', 'covered')
    expected(result.validities.cover?.to === newEnd, newEnd, result.validities.cover?.to)
    return { value: undefined, proof: { verdict: result.verdict, ...validityProof(result), proof: result.proofId } }
  })
  return { employer }
}

export async function untilDecided(browser: Browser, requestId: string): Promise<RequestPage> {
  return until('the decision', 30, async () => {
    const page = await browser.get<RequestPage>(`/api/requests/${requestId}`)
    return page.state === 'decided' || page.state === 'with-clerk' ? page : undefined
  })
}

function articlesAsked({ questions }: RequestPage): string[] {
  return [...new Set(questions.flatMap(({ provision }) => provision ?? []))]
}

/** What a call that must fail was refused with. */
async function problemOf(call: Promise<unknown>): Promise<TourStop['problem']> {
  try {
    await call
  } catch (error) {
    if (error instanceof TourStop) return error.problem
    throw error
  }
  return { code: 'tour/unexpected', detail: 'it was taken' }
}
