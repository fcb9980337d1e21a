/**
 * Two of the three validities of a document, read from its record. They are never merged:
 * the document may be used as proof on some days, and says that the person is covered on others.
 * The third, of the token, belongs to each copy.
 */
import { type Period, type PlainDate, plainDate } from '@passerelle/kernel'
import type { PortableDocument } from '@passerelle/vocabulary'

export interface Validities {
  readonly document: Period
  readonly cover: Period
}

export function validitiesOf(record: PortableDocument): Validities {
  switch (record.type) {
    case 'PDA1':
      return {
        document: period(record.issuedOn, record.expiresOn),
        cover: period(record.legislation.startDate, record.legislation.endDate),
      }
    case 'EHIC':
      return { document: period(record.issuedOn, record.expiryDate), cover: period(record.cover.from, record.cover.to) }
    case 'PRC':
      return { document: period(record.issuedOn, record.to), cover: period(record.from, record.to) }
  }
}

/** The cover when it ended before the day that the record names. */
export function shortenedCover(cover: Period, lastDay: PlainDate): Period {
  return cover.to !== undefined && cover.to <= lastDay ? cover : { from: cover.from, to: lastDay }
}

/** The record as it has to be told after its cover was shortened. */
export function withCoverEnd(record: PortableDocument, lastDay: PlainDate): PortableDocument {
  switch (record.type) {
    case 'PDA1':
      return { ...record, legislation: { ...record.legislation, endDate: lastDay } }
    case 'EHIC':
      return { ...record, cover: { ...record.cover, to: lastDay } }
    case 'PRC':
      return { ...record, to: lastDay }
  }
}

function period(from: string, to: string | undefined): Period {
  return to === undefined ? { from: plainDate(from) } : { from: plainDate(from), to: plainDate(to) }
}
