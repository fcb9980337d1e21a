/** A document before it has a number: the canonical record without what issuing adds (number, day of issue). */
import type { PlainDate } from '@passerelle/kernel'
import type { Ehic, PdA1, PortableDocument, PortableDocumentType, Prc } from '@passerelle/vocabulary'

export type PdA1Draft = Omit<PdA1, 'number' | 'issuedOn'>
export type EhicDraft = Omit<Ehic, 'cardNumber' | 'issuedOn'>
export type PrcDraft = Omit<Prc, 'number' | 'issuedOn'>
export type DocumentDraft = PdA1Draft | EhicDraft | PrcDraft

/** The record as it will be checked, signed and printed. Nothing is checked here. */
export function completeDraft(draft: DocumentDraft, number: string, issuedOn: PlainDate): unknown {
  return draft.type === 'EHIC' ? { ...draft, cardNumber: number, issuedOn } : { ...draft, number, issuedOn }
}

/** The draft inside a record: where a new version begins. */
export function toDraft(record: PortableDocument): DocumentDraft {
  switch (record.type) {
    case 'PDA1': {
      const { number: _number, issuedOn: _issuedOn, ...draft } = record
      return draft
    }
    case 'EHIC': {
      const { cardNumber: _cardNumber, issuedOn: _issuedOn, ...draft } = record
      return draft
    }
    case 'PRC': {
      const { number: _number, issuedOn: _issuedOn, ...draft } = record
      return draft
    }
  }
}

export function isForWallets(type: PortableDocumentType): type is 'PDA1' | 'EHIC' {
  return type !== 'PRC'
}
