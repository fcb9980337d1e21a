/** Documents, reasons and offers for the pretend node. */
import type { PortableDocument, Reason, WalletOffer } from '../api/contract.ts'

export const reasons: readonly Reason[] = [
  { provision: '883/2004 Art 12(1)', state: 'holds', textKey: 'law.employed-person.holds' },
  {
    provision: '883/2004 Art 12(1)',
    state: 'holds',
    textKey: 'law.at-most-24-months.holds',
    params: { months: 24, lastDay: '2028-11-30' },
  },
  { provision: '987/2009 Art 14(1)', state: 'holds', textKey: 'law.insured-before.holds' },
  {
    provision: '987/2009 Art 14(2)',
    state: 'unknown',
    textKey: 'law.substantial-activity.low-turnover',
    params: { share: 18, needed: 25 },
  },
]

export function document(id: string, type: string): PortableDocument {
  const replaced = id === 'old'
  return {
    id,
    type,
    number: type === 'EHIC' ? '80705000010000000123' : `GR-A1-2026-${id.toUpperCase()}`,
    state: replaced ? 'superseded' : 'valid',
    version: 1,
    content: {},
    validities: { document: { from: '2026-11-21', to: '2027-03-31' }, cover: { from: '2026-12-01', to: '2027-03-31' } },
    issuedBy: { id: 'GR:1001', name: 'e-EFKA (demo) – Insured Abroad' },
    ...(replaced && { supersededBy: 'a1' }),
  }
}

/** A drawing of the right kind; what it would say when scanned is tested against real nodes. */
export const qrSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h21v21H0z"/><path stroke="#000" d="M0 .5h7m1 0h1m2 0h1m2 0h7M0 1.5h1m5 0h1m2 0h3m2 0h1m5 0h1M0 2.5h1m1 0h3m1 0h1m1 0h1m1 0h1m3 0h1m1 0h3m1 0h1M0 6.5h7m1 0h1m1 0h1m1 0h1m1 0h7M8 9.5h5m1 0h3M0 14.5h7m3 0h2m4 0h5M0 20.5h7m2 0h4m2 0h3"/></svg>'

export const offer: WalletOffer = {
  offerUri: 'openid-credential-offer://?credential_offer_uri=http%3A%2F%2Flocalhost%2Foffer',
  walletUri: 'http://localhost:4450/offer?credential_offer_uri=http%3A%2F%2Flocalhost%2Foffer',
  qrSvg,
  transactionCode: '493817',
  expiresAt: '2026-11-21T12:00:00Z',
}
