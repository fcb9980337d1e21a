/** What may be done in a case, in an order that a person can read: next documents, answers, corrections, what changes the case. */
import type { CaseAction } from '@passerelle/ui'

/** One thing that may be done; several types where a document has one for each country. */
export interface Offer {
  readonly action: string
  /** The document's type, or what its variants have in common: `P3000`. */
  readonly documentType: string
  /** By country code, sorted; empty where the document has one form for all. */
  readonly variants: readonly { readonly country: string; readonly documentType: string }[]
  readonly documentId?: string
  readonly availableFrom?: string
}

export interface GroupedActions {
  /** Documents that stand for themselves, those of the branch before those that every branch may send. */
  readonly next: readonly Offer[]
  readonly answers: readonly DocumentOffers[]
  /** New versions, withdrawals, rejections, questions. */
  readonly corrections: readonly DocumentOffers[]
  /** Participants, reminders, closing, forwarding. */
  readonly changes: readonly Offer[]
}

export interface DocumentOffers {
  readonly documentId: string
  readonly offers: readonly Offer[]
}

const orderOfCorrections = ['update', 'clarify', 'reject', 'invalidate']

/** @param drafts their ids; what may be done with them stands at each of them */
export function groupActions(actions: readonly CaseAction[], drafts: readonly string[] = []): GroupedActions {
  const offers = offersOf(actions.filter(({ documentId }) => documentId === undefined || !drafts.includes(documentId)))
  const about = offers.filter(({ documentId }) => documentId !== undefined)
  const free = offers.filter(({ documentId }) => documentId === undefined)
  const isAnswer = ({ action }: Offer) => action === 'reply' || action === 'send'
  return {
    next: [...free.filter((offer) => !isOfCase(offer))].sort((a, b) => rank(a) - rank(b) || a.documentType.localeCompare(b.documentType)),
    answers: byDocument(about.filter(isAnswer)),
    corrections: byDocument(
      about.filter((offer) => !isAnswer(offer)).sort((a, b) => orderOfCorrections.indexOf(a.action) - orderOfCorrections.indexOf(b.action)),
    ),
    changes: free.filter(isOfCase).sort((a, b) => a.documentType.localeCompare(b.documentType)),
  }
}

/** The same document in a form for each country is one offer. */
function offersOf(actions: readonly CaseAction[]): readonly Offer[] {
  const found = new Map<string, Offer>()
  for (const { action, documentType, documentId, availableFrom } of actions) {
    const [, base, country] = /^(.+)_([A-Z]{2})$/.exec(documentType) ?? []
    const type = base ?? documentType
    const key = [action, type, documentId ?? '', availableFrom ?? ''].join(' ')
    const variants = [...(found.get(key)?.variants ?? []), ...(country === undefined ? [] : [{ country, documentType }])]
    found.set(key, {
      action,
      documentType: type,
      variants: variants.sort((a, b) => a.country.localeCompare(b.country)),
      ...(documentId === undefined ? {} : { documentId }),
      ...(availableFrom === undefined ? {} : { availableFrom }),
    })
  }
  return [...found.values()]
}

const isOfCase = ({ documentType }: Offer): boolean => /^X\d/.test(documentType)
/** Horizontal documents come after those of the branch, and what opens later comes last. */
const rank = ({ documentType, availableFrom }: Offer): number => (availableFrom === undefined ? 0 : 2) + (/^H\d/.test(documentType) ? 1 : 0)

function byDocument(offers: readonly Offer[]): readonly DocumentOffers[] {
  const found = new Map<string, Offer[]>()
  for (const offer of offers) found.set(offer.documentId ?? '', [...(found.get(offer.documentId ?? '') ?? []), offer])
  return [...found].map(([documentId, list]) => ({ documentId, offers: list }))
}
