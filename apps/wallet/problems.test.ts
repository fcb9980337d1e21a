import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describe as describeType, namesIn } from './issuance/collect.ts'
import { problemWhileAdding, problemWithAnswer, problemWithOffer, problemWithRequest } from './problems.ts'
import { readLink } from './read-link.ts'

const refused = (status: number) => ({ code: 'openid4vc/issuer-refused', params: { error: 'x', status } }) as const

describe('problems', () => {
  it('each have a title and a text with the next step, in every language', () => {
    const codes = [...readFileSync(new URL('./problems.ts', import.meta.url), 'utf8').matchAll(/\| 'wallet\/([a-z-]+)'/g)].map(
      ([, name]) => name,
    )
    expect(codes.length).toBeGreaterThan(20)
    const folder = new URL('../../packages/ui/messages/', import.meta.url)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const messages = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>
      const keys = codes.flatMap((code) => [`wallet.problem.${code}.title`, `wallet.problem.${code}.text`])
      expect(
        keys.filter((key) => messages[key] === undefined),
        file,
      ).toEqual([])
    }
  })

  it('say where they happened: the same silence is the issuer’s while adding and the asker’s while showing', () => {
    const silence = { code: 'openid4vc/unreachable' } as const
    expect(problemWhileAdding(silence)).toEqual({ code: 'wallet/issuer-unreachable', mayRetry: true })
    expect(problemWithRequest(silence)).toEqual({ code: 'wallet/asker-unreachable', mayRetry: true })
    expect(problemWithOffer(refused(410))).toEqual({ code: 'wallet/offer-closed' })
    expect(problemWithOffer(refused(500))).toMatchObject({ code: 'wallet/issuer-refused', params: { error: 'x' } })
    expect(problemWithRequest({ code: 'openid4vc/verifier-refused' })).toEqual({ code: 'wallet/request-closed' })
    expect(problemWithAnswer({ code: 'openid4vc/verifier-refused' })).toEqual({ code: 'wallet/answer-not-accepted' })
  })
})

describe('a pasted text', () => {
  it.each([
    ['openid-credential-offer://?credential_offer_uri=https%3A%2F%2Fa.example', '/add'],
    [' haip-vci://?credential_offer=%7B%7D ', '/add'],
    ['openid4vp://?client_id=x509_hash%3Aa&request_uri=https%3A%2F%2Fa.example&request_uri_method=post', '/present'],
    ['https://issuer.example/pid/', '/add'],
    ['http://localhost:4460/pid', '/add'],
  ])('%s opens %s', (text, to) => {
    expect(readLink(text)?.to).toBe(to)
  })
  it('keeps every parameter, and an issuer’s address as it is compared', () => {
    expect(readLink('openid4vp://?client_id=a&request_uri=b&request_uri_method=post')?.search).toEqual({
      client_id: 'a',
      request_uri: 'b',
      request_uri_method: 'post',
    })
    expect(readLink('https://issuer.example/pid/')?.search).toEqual({ issuer: 'https://issuer.example/pid' })
  })
  it.each([[''], ['hello'], ['http://issuer.example'], ['javascript:alert(1)'], ['openid4vp://?client_id=a']])(
    '%j opens nothing',
    (text) => {
      expect(readLink(text)).toBeUndefined()
    },
  )
})

describe('what an issuer says about a type', () => {
  it('is taken as far as it is as the protocol says', () => {
    expect(namesIn([{ name: 'Card', locale: 'en' }, { name: 7 }, null, 'x', { name: '' }, { name: 'Karte', locale: 1 }])).toEqual([
      { name: 'Card', locale: 'en' },
      { name: 'Karte' },
    ])
    const metadata = { display: 'x', claims: [{ path: ['a', null, 0], display: [{ name: 'A' }] }, { path: [{}] }, { path: 'a' }, null] }
    expect(describeType({ metadata })).toEqual({ names: [], claims: [{ path: ['a', null, 0], names: [{ name: 'A' }] }] })
  })
})
