import { createWebHolderHost, type PresentationRequest } from '@passerelle/openid4vc/holder'
import { describe, expect, it } from 'vitest'
import type { Copy, HeldDocument } from '../documents/held-document.ts'
import { type ReadDocument, readDocument } from '../documents/read-document.ts'
import { chosenOf, planAnswer } from './plan-answer.ts'
import { rehearse } from './shown-claims.ts'

const host = createWebHolderHost()
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const digest = async (text: string) => Buffer.from(await host.hash(Buffer.from(text))).toString('base64url')

async function aDocument(vct: string, number: string, copies: readonly Partial<Copy>[] = [{}]): Promise<ReadDocument> {
  const name = part(['salt', 'family_name', 'Novak (demo)'])
  const birth = part(['salt', 'birthdate', '1991-09-03'])
  const payload = part({ vct, document_number: number, _sd: [await digest(name), await digest(birth)], _sd_alg: 'sha-256' })
  const credential = `${part({ alg: 'ES256', typ: 'dc+sd-jwt' })}.${payload}.AAAA~${name}~${birth}~`
  const held: HeldDocument = {
    id: number,
    vct,
    issuer: { address: 'https://issuer.example', names: [], isKnown: true },
    names: [],
    claims: [],
    receivedAt: '2026-06-01T00:00:00Z',
    copies: copies.map((copy, index) => ({ credential, keyId: `${number}-${index}`, ...copy })),
  }
  const read = await readDocument(held)
  if (read === undefined) throw new Error('unread')
  return read
}

const asked = (id: string, vct: string, ...claims: string[]) => ({
  id,
  format: 'dc+sd-jwt',
  meta: { vct_values: [vct] },
  claims: claims.map((name) => ({ path: [name] })),
})
const request = (credentials: readonly object[], sets?: readonly object[]) =>
  ({ query: { credentials, ...(sets !== undefined && { credential_sets: sets }) } }) as unknown as PresentationRequest
const card = asked('ehic', 'urn:eudi:ehic:1', 'document_number')
const person = asked('pid', 'urn:eudi:pid:1', 'family_name')
const ids = (chosen: ReturnType<typeof chosenOf>) => chosen.map(({ document, candidate }) => [candidate.queryId, document.held.id])

describe('an answer', () => {
  it('to a query without sets is all that is asked, and leaves nothing to decide', async () => {
    const documents = [await aDocument('urn:eudi:ehic:1', 'card'), await aDocument('urn:eudi:pid:1', 'person')]
    const plan = await planAnswer(host, request([card, person]), documents)
    expect(plan.isPossible).toBe(true)
    expect(plan.decisions).toEqual([{ options: [['ehic', 'pid']] }])
    expect(ids(chosenOf(plan, { options: {}, documents: {} }))).toEqual([
      ['ehic', 'card'],
      ['pid', 'person'],
    ])
  })

  it('lets the person leave out what the query lets out, and choose among documents', async () => {
    const documents = [
      await aDocument('urn:eudi:ehic:1', 'mine'),
      await aDocument('urn:eudi:ehic:1', 'child'),
      await aDocument('urn:eudi:pid:1', 'person'),
    ]
    const sets = [{ options: [['ehic', 'pid'], ['ehic']], required: true }]
    const plan = await planAnswer(host, request([card, person], sets), documents)
    expect(plan.decisions).toEqual([{ options: [['ehic', 'pid'], ['ehic']] }])
    expect(ids(chosenOf(plan, { options: { 0: 1 }, documents: { ehic: 1 } }))).toEqual([['ehic', 'child']])
    const optional = await planAnswer(
      host,
      request([card, person], [{ options: [['ehic']] }, { options: [['pid']], required: false }]),
      documents,
    )
    expect(optional.decisions).toEqual([{ options: [['ehic']] }, { options: [['pid'], []] }])
    expect(ids(chosenOf(optional, { options: { 1: 1 }, documents: {} }))).toEqual([['ehic', 'mine']])
  })

  it('offers only the ways that this wallet can go', async () => {
    const sets = [{ options: [['ehic', 'pid'], ['ehic']], required: true }]
    const plan = await planAnswer(host, request([card, person], sets), [await aDocument('urn:eudi:ehic:1', 'card')])
    expect(plan.decisions).toEqual([{ options: [['ehic']] }])
  })

  it('never takes a used copy, and says when only used ones would do', async () => {
    const half = await aDocument('urn:eudi:ehic:1', 'card', [{ usedAt: '2026-01-01T00:00:00Z' }, {}])
    const plan = await planAnswer(host, request([card]), [half])
    expect(plan.serving.ehic?.[0]?.candidate.held.keyId).toBe('card-1')
    const used = await aDocument('urn:eudi:ehic:1', 'card', [{ usedAt: '2026-01-01T00:00:00Z' }])
    expect(await planAnswer(host, request([card]), [used])).toMatchObject({ isPossible: false, wouldNeedUsedCopies: true })
  })

  it('that is not possible names what is missing', async () => {
    const plan = await planAnswer(host, request([card, person]), [await aDocument('urn:eudi:pid:1', 'person')])
    expect(plan).toMatchObject({ isPossible: false, wouldNeedUsedCopies: false, missing: [['urn:eudi:ehic:1']] })
  })

  it('is rehearsed without a key: what is asked and what always shows is shown, the rest is kept back', async () => {
    const plan = await planAnswer(host, request([person]), [await aDocument('urn:eudi:pid:1', 'person')])
    const [serving] = chosenOf(plan, { options: {}, documents: {} })
    if (serving === undefined) throw new Error('nothing was chosen')
    const { shown, keptBack } = await rehearse(host, serving.candidate)
    expect(shown).toEqual({ vct: 'urn:eudi:pid:1', document_number: 'person', family_name: 'Novak (demo)' })
    expect(keptBack).toEqual(['birthdate'])
  })
})
