/** Journey 2, a health card: asked for, in the wallet and on paper, checked in Spain, cover ended, checked again, cover renewed. */
import { addDays, plainDateAt } from '@passerelle/kernel'
import { answerQuestions, articlesOf } from './answer-questions.ts'
import { Browser } from './browser.ts'
import { checkWallet, expectVerdict, readProof, statusText, validityProof } from './check-wallet.ts'
import { carmen, luka, ziva } from './demo-people.table.ts'
import { openWallet } from './headless-wallet.ts'
import type { DocumentSummary, RequestPage, WalletOffer } from './node-answers.ts'
import { untilDecided } from './posting.tour.ts'
import { expected, until } from './tour-stop.ts'
import { type TourWorld, todayIn } from './tour-world.ts'

export async function walkHealthCard(world: TourWorld): Promise<void> {
  const { walk, at, trust, visitor } = world
  const [insured, hospital] = [new Browser(at.si), new Browser(at.es)]
  const wallet = openWallet(trust)
  const today = plainDateAt(world.now)

  walk.begin('Journey 2 · a health card: EHIC from Slovenia, used in Spain')
  // An earlier tour that was ended half way left the cover ended.
  await renewCover(world)
  const begun = await walk.step('Živa logs in with eID and asks for health cards', async () => {
    await insured.logIn({ ...ziva, returnTo: '/portal/start/health-card/begin?lang=sl', language: 'sl' })
    const page = await insured.post<RequestPage>('/api/requests', { procedure: 'health-card', language: 'sl' })
    return { value: page, proof: { request: page.id, first: page.next?.id ?? 'none' } }
  })
  await walk.step('for herself and Luka, in the wallet and on paper; she has a receipt', async () => {
    const answered = await answerQuestions(insured, begun, {
      persons: [{ pin: ziva.pin }, { pin: luka.pin }],
      delivery: 'wallet-and-paper',
      'travel-period': { from: today, to: addDays(today, 14) },
    })
    const page = await insured.post<RequestPage>(`/api/requests/${answered.id}/submit`)
    expected(page.receipt !== undefined, 'a receipt', page.state)
    return { value: undefined, proof: { asked: answered.questions.map(({ id }) => id), receipt: page.receipt.reference } }
  })
  const documents = await walk.step('the cover is proven by the register: cards and certificates are issued', async () => {
    const page = await untilDecided(insured, begun.id)
    expected(page.decision?.outcome === 'issued', 'issued', page.decision?.outcome ?? page.state)
    const issued = page.documents ?? []
    const ofType = (type: string) => issued.filter((document) => document.type === type)
    expected(
      ofType('EHIC').length === 2 && ofType('PRC').length === 2,
      'two EHIC and two PRC',
      issued.map(({ type }) => type),
    )
    return {
      value: { cards: ofType('EHIC'), certificates: ofType('PRC') },
      proof: { ehic: ofType('EHIC').map(({ number }) => number), prc: ofType('PRC').length, articles: articlesOf(page) },
    }
  })
  const [own, child] = await sortCards(insured, documents.cards)
  await walk.step('the certificate that replaces the card is on paper, with its QR', async () => {
    const [certificate] = documents.certificates
    const pdf = await insured.open(`/api/documents/${certificate?.id}/pdf?lang=sl`)
    const text = pdf.body.toString('latin1')
    expected(pdf.status === 200 && text.startsWith('%PDF-'), 'a PDF', { status: pdf.status, start: text.slice(0, 8) })
    return { value: undefined, proof: { format: text.slice(0, 8), bytes: pdf.body.length, tagged: text.includes('/StructTreeRoot') } }
  })
  await walk.step('both cards and her PID are in her wallet (OpenID4VCI 1.0)', async () => {
    const made = await visitor.post<WalletOffer>(`${at.eid}/api/pid/offers`, { who: ziva.who })
    const held = [await wallet.collect('pid', made.offerUri)]
    for (const card of [own, child]) {
      const offer = await insured.post<WalletOffer>(`/api/documents/${card.id}/offers`)
      held.push(await wallet.collect(card.id, offer.offerUri, offer.transactionCode))
    }
    return { value: undefined, proof: { credentials: held.map(({ type, copies }) => `${type} ×${copies}`) } }
  })

  await hospital.logIn({ ...carmen, returnTo: '/check' })
  const date = todayIn(world, 'Europe/Madrid')
  const check = () => checkWallet({ verifier: hospital, policy: 'healthcare-provider', date, wallet, labels: [own.id, 'pid'] })
  const first = await walk.step('Carmen asks for PID and EHIC together, for treatment today: covered', async () => {
    const result = await check()
    expectVerdict(result, 'valid', 'covered')
    return { value: result, proof: { date, answer: result.coveredOnDate, ...validityProof(result), status: statusText(result) } }
  })
  await walk.step('the hospital keeps a signed proof that names nobody', async () => {
    const { digest } = await readProof(hospital, trust, first, carmen.institution, ziva.personalData)
    return { value: undefined, proof: { proof: first.proofId, signedBy: carmen.institution, documentDigest: digest } }
  })

  try {
    await walk.step('her cover ends in the register; the institution notices by itself', async () => {
      const lastDay = addDays(today, -1)
      await visitor.post(`${at.registers}/insurance/${ziva.pin}/end-cover`, { on: lastDay })
      const begunAt = Date.now()
      const card = await until('the end of the cover at the institution', 40, async () => {
        const found = await insured.get<DocumentSummary>(`/api/documents/${own.id}`)
        return found.validities.cover.to === lastDay || found.state !== 'valid' ? found : undefined
      })
      const seconds = ((Date.now() - begunAt) / 1000).toFixed(1)
      return { value: undefined, proof: { lastDay, noticed: `after ${seconds} s`, cover: `until ${card.validities.cover.to ?? '?'}` } }
    })
    await walk.step('Carmen’s next check says: not covered', async () => {
      const result = await check()
      expectVerdict(result, 'not-valid', 'not-covered')
      const { digest } = await readProof(hospital, trust, result, carmen.institution, ziva.personalData)
      return {
        value: undefined,
        proof: { answer: result.coveredOnDate, status: statusText(result), proof: result.proofId, documentDigest: digest },
      }
    })
  } finally {
    await renewCover(world)
  }
  await walk.step('the cover is renewed in the register, for the next visitor', async () => {
    const answer = await visitor.open(`${at.registers}/insurance/${ziva.pin}?on=${date}`, { headers: { 'x-purpose': 'tour' } })
    const { insured: isInsured } = JSON.parse(answer.body.toString('utf8')) as { insured: boolean }
    expected(isInsured, 'an open cover')
    return { value: undefined, proof: { insured: isInsured } }
  })
}

async function renewCover({ visitor, at }: TourWorld): Promise<void> {
  await visitor.post(`${at.registers}/insurance/${ziva.pin}/renew-cover`)
}

/** Whose card is whose: the card itself says it. */
async function sortCards(insured: Browser, cards: readonly DocumentSummary[]): Promise<[DocumentSummary, DocumentSummary]> {
  const read = await Promise.all(
    cards.map(async (card) => ({ card, text: JSON.stringify(await insured.get<object>(`/api/documents/${card.id}`)) })),
  )
  const of = (pin: string) => read.find(({ text }) => text.includes(`"${pin}"`))?.card
  const [own, child] = [of(ziva.pin), of(luka.pin)]
  expected(own !== undefined && child !== undefined, 'a card for each of them')
  return [own, child]
}
