import { readFileSync } from 'node:fs'
import { createStatusList, issueSdJwtVc, type JsonObject, setStatus, signStatusList } from '@passerelle/attestation'
import { parseCredential } from '@passerelle/attestation/holder'
import { type Signer, unwrap } from '@passerelle/kernel'
import { createAuthority, issueCertificate, softwareSigner } from '@passerelle/trust'
import { createTranslator } from '@passerelle/ui'
import { loadLabels } from '@passerelle/vocabulary'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { claimLabel, claimRows, disclosureRules, type Reader } from './claim-rows.ts'
import { type HeldDocument, nameIn } from './held-document.ts'
import { isSameDocument, type ReadDocument, readDocument } from './read-document.ts'
import { readList } from './read-status.ts'
import { type Standing, standingOf } from './standing.ts'

vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))

const day = 86_400_000
const now = new Date('2026-06-01T12:00:00Z')
const uri = 'https://issuer.example/status-lists/1'
const validity = { from: new Date(Date.now() - 400 * day), to: new Date(Date.now() + 400 * day) }
let issuer: Signer
let stranger: Signer
beforeAll(async () => {
  const authority = await createAuthority({ subject: { commonName: 'Authority (demo)' }, validity })
  const signer = async (commonName: string) =>
    softwareSigner(
      await issueCertificate(authority, { keyType: 'EC-P256', subject: { commonName }, validity, keyUsages: ['digitalSignature'] }),
    )
  issuer = await signer('Institution (demo)')
  stranger = await signer('Stranger (demo)')
})

const cardClaims = {
  document_number: '80300000010000000001',
  personal_administrative_number: 'SI-DEMO-03099100',
  issuing_authority: { id: 'SI:3001', name: 'ZZZS (demo)', country: 'SI' },
  date_of_issuance: '2026-01-10',
  date_of_expiry: '2026-12-31',
  starting_date: '2026-01-15',
  ending_date: '2499-01-01',
}

async function held(vct = 'urn:eudi:ehic:1', claims: JsonObject = cardClaims): Promise<HeldDocument> {
  const disclosable = [['personal_administrative_number']].filter(([name = '']) => name in claims)
  const content = { vct, claims, disclosable, issuedAt: now, expiresAt: new Date(now.getTime() + 30 * day), status: { uri, index: 5 } }
  return {
    id: crypto.randomUUID(),
    vct,
    issuer: { address: 'https://issuer.example', names: [], isKnown: true },
    names: [{ name: 'Karte', locale: 'de' }],
    claims: [{ path: ['colour'], names: [{ name: 'Colour', locale: 'en-GB' }] }],
    receivedAt: now.toISOString(),
    copies: [{ credential: await issueSdJwtVc(content, issuer), keyId: 'a' }],
  }
}

async function read(document: HeldDocument): Promise<ReadDocument> {
  const found = await readDocument(document)
  if (found === undefined) throw new Error('unread')
  return found
}

describe('the same document', () => {
  it('is the one with the same number, person and issuer; another of a type that nobody knows is another', async () => {
    const card = await read(await held())
    expect(isSameDocument(card, await read(await held()))).toBe(true)
    expect(isSameDocument(card, await read(await held('urn:eudi:ehic:1', { ...cardClaims, document_number: '2' })))).toBe(false)
    expect(isSameDocument(card, await read({ ...(await held()), issuer: { ...card.held.issuer, address: 'https://other.example' } }))).toBe(
      false,
    )
    const ticket = await read(await held('urn:example:ticket', { colour: 'blue' }))
    expect(isSameDocument(ticket, ticket)).toBe(false)
  })
})

describe('what is said about a document today', () => {
  const valid = { value: 'valid', asOf: now.toISOString() } as const
  const at = (text: string) => new Date(`${text}T12:00:00Z`)
  it.each<[Standing, Date, Parameters<typeof standingOf>[1], Partial<ReadDocument>]>([
    ['valid', at('2026-06-01'), valid, {}],
    ['valid', at('2026-06-01'), { value: 'none' }, {}],
    ['unknown', at('2026-06-01'), { value: 'unknown' }, {}],
    ['withdrawn', at('2027-06-01'), { ...valid, value: 'invalid' }, { unused: 0 }],
    ['superseded', at('2026-06-01'), { ...valid, value: 'superseded' }, {}],
    ['suspended', at('2026-06-01'), { ...valid, value: 'suspended' }, {}],
    ['expired', at('2026-07-01'), valid, {}],
    ['used-up', at('2026-06-01'), valid, { unused: 0 }],
    ['not-yet', at('2026-01-14'), valid, {}],
  ])('%s', async (standing, on, status, overrides) => {
    const document = { ...(await read(await held())), ...overrides }
    expect(standingOf(document, status, on, on.toISOString().slice(0, 10))).toBe(standing)
  })
  it('the end of the cover counts although the electronic proof still holds', async () => {
    const ended = await read(await held('urn:eudi:ehic:1', { ...cardClaims, ending_date: '2026-05-31' }))
    expect(standingOf(ended, valid, now, '2026-06-01')).toBe('cover-over')
    expect(standingOf(ended, valid, now, '2026-05-31')).toBe('valid')
  })
})

describe('a status list', () => {
  const listOf = async (value: number, options: { signer?: Signer; uri?: string; expiresAt?: Date; size?: number } = {}) => {
    const list = createStatusList(2, options.size ?? 16)
    if (options.size === undefined) setStatus(list, 5, value)
    const { expiresAt } = options
    const content = { list, uri: options.uri ?? uri, issuedAt: now, ...(expiresAt !== undefined && { expiresAt }) }
    return signStatusList(content, options.signer ?? issuer)
  }
  const said = async (token: string, vct?: string) => (await readList(token, (await read(await held(vct))).credential, now)).value

  it.each([
    [0, 'valid'],
    [1, 'invalid'],
    [2, 'suspended'],
    [3, 'superseded'],
  ])('says by %i that the document is %s', async (value, meaning) => {
    expect(await said(await listOf(value))).toBe(meaning)
  })
  it('says nothing when it is of another address or signer, too old, too short, or no list', async () => {
    expect(await said(await listOf(0, { uri: 'https://other.example' }))).toBe('unknown')
    expect(await said(await listOf(0, { signer: stranger }))).toBe('unknown')
    expect(await said(await listOf(0, { expiresAt: new Date(now.getTime() - 1000) }))).toBe('unknown')
    expect(await said(await listOf(0, { size: 4 }))).toBe('unknown')
    expect(await said(`${(await listOf(0)).slice(0, -4)}AAAA`)).toBe('unknown')
    expect(await said('nonsense')).toBe('unknown')
  })
  it('means "replaced" by 3 for documents of social security only', async () => {
    expect(await said(await listOf(3), 'urn:example:ticket')).toBe('invalid')
  })
})

describe('the claims of a document', () => {
  const messages = JSON.parse(readFileSync(new URL('../../../packages/ui/messages/el.json', import.meta.url), 'utf8'))
  const reader = async (): Promise<Reader> => ({
    messages: createTranslator('el', messages),
    language: 'el',
    labels: await loadLabels('el'),
  })

  it('read in the person’s language, in the order of the type, an open end as open', async () => {
    const card = await held()
    const rows = claimRows(await reader(), card, unwrap(await parseCredential(card.copies[0]?.credential ?? '')).claims)
    expect(rows.map(({ name }) => name)).toEqual([
      'personal_administrative_number',
      'issuing_authority',
      'document_number',
      'date_of_issuance',
      'date_of_expiry',
      'starting_date',
      'ending_date',
    ])
    const text = (name: string) => rows.find((row) => row.name === name)?.text
    expect(text('issuing_authority')).toBe('ZZZS (demo), Σλοβενία, SI:3001')
    expect(text('date_of_issuance')).toBe('10 Ιανουαρίου 2026')
    expect(text('ending_date')).toBe(messages['wallet.value.noEnd'])
  })

  it('of an unknown type keep the issuer’s names, or their own, and say what each part is', async () => {
    const ticket = await held('urn:example:ticket')
    const rows = claimRows(await reader(), ticket, { colour: 'blue', seat: { row_number: 4, window: true }, tags: ['a', 'b'] })
    expect(rows.map(({ label, text }) => [label, text])).toEqual([
      ['Colour', 'blue'],
      ['seat', `row number: 4\nwindow: ${messages['answer.yes']}`],
      ['tags', 'a και b'],
    ])
    expect(claimLabel(await reader(), ticket, 'colour')).toBe('Colour')
  })

  it('are told apart by when they are shown', async () => {
    const { credential } = await read(await held())
    const rules = disclosureRules(credential)
    expect([rules.get('personal_administrative_number'), rules.get('document_number')]).toEqual(['choice', 'always'])
  })

  it('are named in the reader’s language, else in English, else as they come', () => {
    const names = [{ name: 'Karte', locale: 'de-AT' }, { name: 'Card', locale: 'en' }, { name: '?' }]
    expect([nameIn('de', names), nameIn('it', names), nameIn('it', names.slice(0, 1)), nameIn('it', [])]).toEqual([
      'Karte',
      'Card',
      'Karte',
      undefined,
    ])
  })
})
