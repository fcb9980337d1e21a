import { expect, it } from 'vitest'
import { CookieJar } from './cookie-jar.ts'

const now = new Date('2026-11-21T12:00:00Z')
const node = new URL('http://localhost:4410/login/callback')

it('gives a cookie back to its host, whatever the port, and below its path only', () => {
  const jar = new CookieJar()
  jar.keep(node, ['passerelle_gr=abc=d; Path=/; HttpOnly', '_interaction=1; path=/interaction/7', 'here=2'], now)
  expect(jar.headerFor(new URL('http://localhost:4460/interaction/7'))).toBe('_interaction=1; passerelle_gr=abc=d')
  expect(jar.headerFor(new URL('http://localhost:4460/interaction/77'))).toBe('passerelle_gr=abc=d')
  expect(jar.headerFor(new URL('http://localhost:4410/login/x'))).toBe('here=2; passerelle_gr=abc=d')
  expect(jar.headerFor(new URL('http://127.0.0.1:4410/'))).toBe('')
})

it.each(['Max-Age=0', 'expires=Thu, 01 Jan 1970 00:00:00 GMT'])('forgets what is over: %s', (over) => {
  const jar = new CookieJar()
  jar.keep(node, ['a=1; path=/; Max-Age=60'], now)
  expect(jar.headerFor(node)).toBe('a=1')
  jar.keep(node, [`a=; path=/; ${over}`], now)
  expect(jar.headerFor(node)).toBe('')
})

it('reads nothing into a line that is no cookie', () => {
  const jar = new CookieJar()
  jar.keep(node, ['', '=value', 'nothing'], now)
  expect(jar.headerFor(node)).toBe('')
})
