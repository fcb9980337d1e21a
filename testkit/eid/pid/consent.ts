/**
 * Who is at the browser when a wallet asks by the code flow: a person chosen on a page of ours for exactly that request.
 * The answer is a cookie sealed over person and request, so that a choice made for one wallet serves no other.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Identification, IdentifyInput } from '@passerelle/openid4vc'
import { demoPeople } from '../people.table.ts'

export const consentCookie = 'eid_wallet'
export type PersonAtWallet = (input: IdentifyInput) => Promise<Identification>

export function personAtWallet(publicOrigin: string, secret: Uint8Array): PersonAtWallet {
  return async ({ request, returnTo }) => {
    const consent = readCookie(request.headers.cookie, consentCookie)
    if (consent === sealOf(secret, 'nobody', returnTo)) return { outcome: 'refused' }
    const person = demoPeople.find(({ id }) => consent !== undefined && isSame(consent, sealOf(secret, id, returnTo)))
    if (person !== undefined) return { outcome: 'identified', subject: person.id }
    return { outcome: 'redirect', location: `${publicOrigin}/pid/consent?returnTo=${encodeURIComponent(returnTo)}` }
  }
}

/** @param person the id of a demo person, or `nobody` for a refusal */
export function sealOf(secret: Uint8Array, person: string, returnTo: string): string {
  return createHmac('sha256', secret).update(`wallet-consent\0${person}\0${returnTo}`).digest('base64url')
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}

function readCookie(header: string | readonly string[] | undefined, name: string): string | undefined {
  const text = typeof header === 'string' ? header : (header ?? []).join('; ')
  return text
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}
