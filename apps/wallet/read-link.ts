/** What a pasted or scanned text is for: an offer, a request to show something, or an issuer's address. */

export interface ReadLink {
  readonly to: '/add' | '/present'
  /** The parameters that count, whatever scheme or address they came with. */
  readonly search: Readonly<Record<string, string>>
}

/** @returns undefined when the text is none of them */
export function readLink(text: string): ReadLink | undefined {
  const trimmed = text.trim()
  if (!URL.canParse(trimmed)) return undefined
  const { searchParams, protocol, origin } = new URL(trimmed)
  const search = Object.fromEntries(searchParams)
  const to = pageFor(search)
  if (to !== undefined) return { to, search }
  return protocol === 'https:' || /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(origin)
    ? { to: '/add', search: { issuer: trimmed.replace(/\/$/, '') } }
    : undefined
}

/** Which page answers the parameters of an address. */
export function pageFor(search: Readonly<Record<string, unknown>>): ReadLink['to'] | undefined {
  if ('credential_offer' in search || 'credential_offer_uri' in search) return '/add'
  return 'client_id' in search && 'request_uri' in search ? '/present' : undefined
}
