/**
 * The public address of a party. HTTPS, except on the loopback of a developer's machine, where browsers too count
 * plain HTTP as secure. The protocol library refuses plain HTTP for the whole process unless told otherwise.
 */
import { setGlobalConfig } from '@openid4vc/utils'

/** Throws for an address that no deployment may have: that is an operator's mistake, seen at start. */
export function baseUrl(text: string): URL {
  const url = new URL(text)
  if (url.protocol === 'http:' && isLoopback(url)) setGlobalConfig({ allowInsecureUrls: true })
  else if (url.protocol !== 'https:') throw new Error(`the public address must be https: ${text}`)
  if (url.search !== '' || url.hash !== '' || (url.pathname.endsWith('/') && url.pathname !== '/'))
    throw new Error(`the public address has no query, no fragment and no slash at its end: ${text}`)
  return url
}

export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]'
}

/** `https://a.example` and `https://a.example/tenant`, never with a slash at the end, as identifiers are compared as texts. */
export function identifierOf(url: URL): string {
  return url.pathname === '/' ? url.origin : `${url.origin}${url.pathname}`
}

/** A pattern for paths below the address; the tail is a regular expression, the address is not. */
export function pathPattern(address: string, tail: string): RegExp {
  return new RegExp(`^${literally(new URL(address).pathname.replace(/\/$/, ''))}${tail}$`)
}

/** Both forms of a well-known path: inserted before the path of the address (RFC 8414) and appended to it. */
export function wellKnownPattern(address: string, name: string): RegExp {
  const base = literally(new URL(address).pathname.replace(/\/$/, ''))
  return new RegExp(`^(/\\.well-known/${name}${base}|${base}/\\.well-known/${name})$`)
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
