/**
 * The time limits of the law that run inside a case: which document starts each, who must act, how it is counted, and which documents end it.
 * Lengths and provisions carry the confidence of their source. Which document starts and ends a clock is our own reading of titles and legal
 * bases, in no source so far: `mapping` is never better than `deduced`.
 * @source reference list of 32 time limits (D01 to D32); titles and legal bases of the use cases; Regulation 1182/71 for the counting
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import type { Confidence } from '../definition/confidence.ts'

export type ClockCounting =
  /** The day of the same number so many months later, or the last day of a shorter month; the first day is not counted. */
  | { readonly kind: 'months'; readonly length: number }
  /** The last day of the month so many months after the month of the first day. */
  | { readonly kind: 'end-of-month-after'; readonly length: number }

export interface CaseClock {
  readonly id: `D${number}`
  readonly topic: string
  readonly bucs: readonly string[]
  /** Its passing starts the clock, on the day on which it reached its receiver. */
  readonly startedBy: readonly string[]
  /** The days are counted from the first of these instead, which had passed before. */
  readonly countedFrom?: readonly string[]
  /** Whoever received what started the clock, or either side. */
  readonly acts: 'receiver' | 'either'
  readonly counting: ClockCounting
  /** `latest`: due on the last day; `endeavour`: an aim without a sanction. */
  readonly bound: 'latest' | 'endeavour'
  readonly endedBy: readonly string[]
  /** What ends it answers the document that started it, or may come anywhere later in the case. */
  readonly endsBy: 'answer' | 'later-document'
  readonly provision: readonly string[]
  readonly consequence: string
  readonly source: string
  readonly confidence: Confidence
  readonly mapping: Extract<Confidence, 'deduced' | 'memory'>
  readonly from: PlainDate
}

const since = plainDate('2010-05-01')
const care = { source: 'droit-bilingue.ch 987 Art 67', confidence: 'source', mapping: 'deduced', from: since } as const

export const caseClocks: readonly CaseClock[] = [
  {
    id: 'D01',
    topic: 'multi-state determination becomes final',
    bucs: ['LA_BUC_02'],
    startedBy: ['A003'],
    acts: 'receiver',
    counting: { kind: 'months', length: 2 },
    bound: 'latest',
    endedBy: ['A004', 'A012'],
    endsBy: 'answer',
    provision: ['987/2009 Art 16(3)'],
    consequence: 'the provisional determination becomes final unless an institution said in time that it cannot accept it yet or disagrees',
    source: 'UK-CH Convention Annex 1 Art 15; an institution closes such cases after two months',
    confidence: 'deduced',
    mapping: 'deduced',
    from: since,
  },
  {
    id: 'D08',
    topic: 'family benefits: second institution takes a position on priority',
    bucs: ['FB_BUC_01'],
    startedBy: ['F001'],
    acts: 'receiver',
    counting: { kind: 'months', length: 2 },
    bound: 'latest',
    endedBy: ['F002'],
    endsBy: 'answer',
    provision: ['987/2009 Art 60(3)'],
    consequence: 'silence: the provisional decision applies, and the institution pays as the primary one',
    source: 'HMRC TCTM02835; exlege.bg Art 60(1)',
    confidence: 'source',
    mapping: 'deduced',
    from: since,
  },
  {
    id: 'D13',
    topic: 'care costs: pay',
    bucs: ['S_BUC_19', 'S_BUC_21', 'AW_BUC_05'],
    startedBy: ['S080', 'S110', 'DA010'],
    acts: 'receiver',
    counting: { kind: 'end-of-month-after', length: 18 },
    bound: 'latest',
    endedBy: ['S091', 'S116', 'DA018'],
    endsBy: 'later-document',
    provision: ['987/2009 Art 67(5)'],
    consequence: 'the claim is paid, unless it was rejected for a valid reason by then',
    ...care,
  },
  {
    id: 'D14',
    topic: 'care costs: settle contestation',
    bucs: ['S_BUC_19', 'S_BUC_21', 'AW_BUC_05'],
    startedBy: ['S082', 'S112', 'DA016'],
    countedFrom: ['S080', 'S110', 'DA010'],
    acts: 'either',
    counting: { kind: 'end-of-month-after', length: 36 },
    bound: 'latest',
    endedBy: ['S085', 'S091', 'S116', 'DA012', 'DA018'],
    endsBy: 'later-document',
    provision: ['987/2009 Art 67(6)'],
    consequence: 'contested claims are settled; the Audit Board may close the accounts (Article 67(7))',
    ...care,
  },
  {
    id: 'D17',
    topic: 'unemployment reimbursement: pay, as for care costs',
    bucs: ['UB_BUC_04'],
    startedBy: ['U020'],
    acts: 'receiver',
    counting: { kind: 'end-of-month-after', length: 18 },
    bound: 'latest',
    endedBy: ['U024'],
    endsBy: 'later-document',
    provision: ['987/2009 Art 70', '987/2009 Art 67(5)'],
    consequence: 'the claim is paid, unless it was rejected for a valid reason by then',
    source: 'memory',
    confidence: 'memory',
    mapping: 'deduced',
    from: since,
  },
  {
    id: 'D18',
    topic: 'offset of pension arrears',
    bucs: ['R_BUC_02'],
    startedBy: ['R006'],
    acts: 'receiver',
    counting: { kind: 'months', length: 2 },
    bound: 'latest',
    endedBy: ['R005'],
    endsBy: 'later-document',
    provision: ['987/2009 Art 72(2)'],
    consequence: 'the institution names the sum; otherwise the arrears go to the person',
    source: 'sintact.ro 987 Art 72',
    confidence: 'source',
    mapping: 'deduced',
    from: since,
  },
  {
    id: 'D21',
    topic: 'recovery: acceptance of the foreign instrument',
    bucs: ['R_BUC_07'],
    startedBy: ['R017'],
    acts: 'receiver',
    counting: { kind: 'months', length: 3 },
    bound: 'endeavour',
    endedBy: ['R018'],
    endsBy: 'answer',
    provision: ['987/2009 Art 79(2)'],
    consequence: 'the foreign instrument is accepted, recognised or supplemented',
    source: 'memory',
    confidence: 'memory',
    mapping: 'memory',
    from: since,
  },
]

/** Why the other limits of the reference list are no clock of a case. */
export const limitsOutsideCases: Readonly<
  Record<string, 'starts-outside' | 'no-date' | 'of-the-person' | 'between-authorities' | 'no-document'>
> = {
  D02: 'between-authorities',
  D03: 'between-authorities',
  D04: 'between-authorities',
  D05: 'between-authorities',
  /** No source says which document carries the reasoned request of Decision A1. */
  D06: 'no-document',
  D07: 'between-authorities',
  D09: 'starts-outside',
  D10: 'no-date',
  D11: 'starts-outside',
  D12: 'starts-outside',
  D15: 'no-document',
  D16: 'starts-outside',
  D19: 'starts-outside',
  D20: 'starts-outside',
  D22: 'starts-outside',
  D23: 'no-date',
  D24: 'no-date',
  D25: 'no-date',
  D26: 'no-date',
  D27: 'no-date',
  D28: 'of-the-person',
  D29: 'of-the-person',
  D30: 'of-the-person',
  D31: 'of-the-person',
  D32: 'no-date',
}

export function clocksOf(bucId: string): readonly CaseClock[] {
  return byBuc.get(bucId) ?? []
}

const byBuc = new Map<string, readonly CaseClock[]>()
for (const clock of caseClocks) for (const buc of clock.bucs) byBuc.set(buc, [...(byBuc.get(buc) ?? []), clock])
