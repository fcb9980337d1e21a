/** The replacement certificate of a card: the same entitlement, on paper, for some days of its cover. @source Decision S1 pt 5; Decision S2 Annex II */
import type { Period } from '@passerelle/kernel'
import type { Ehic } from '@passerelle/vocabulary'
import type { PrcDraft } from './draft.ts'

/** @param days first and last day of the certificate; must lie inside the cover, which issuing checks */
export function prcOfCard(card: Ehic, days: Required<Period>): PrcDraft {
  const { issuingState, name, givenNames, dateOfBirth, pin, institution, cardNumber, expiryDate } = card
  return {
    type: 'PRC',
    issuingState,
    name,
    givenNames,
    dateOfBirth,
    pin,
    institution,
    cardNumber,
    expiryDate,
    from: days.from,
    to: days.to,
  }
}
