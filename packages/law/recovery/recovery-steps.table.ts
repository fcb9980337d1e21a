/** The steps of recovery between States, whose law governs each, and what follows. Articles 76 to 86 of Regulation 987/2009, mostly from memory. */

export const recoverySteps = [
  'information',
  'notification',
  'enforcement',
  'acceptance-of-instrument',
  'existence-of-claim',
  'contest-of-claim',
  'contest-of-measures',
  'limitation-of-claim',
  'interruption-by-measures',
  'precautionary-measures',
  'costs',
  'offset',
  'provisional-contributions',
] as const
export type RecoveryStep = (typeof recoverySteps)[number]

export interface RecoveryStepRow {
  readonly governedBy: 'applicant' | 'requested'
  readonly what: string
  readonly provision: readonly string[]
}

export const stepRows: Readonly<Record<RecoveryStep, RecoveryStepRow>> = {
  information: row('requested', 'it gives what it could obtain for claims of its own', '987/2009 Art 76'),
  notification: row('requested', 'it notifies as it notifies decisions of its own', '987/2009 Art 77'),
  enforcement: row(
    'requested',
    'it recovers as it recovers claims of its own, in its own currency',
    '987/2009 Art 78',
    '987/2009 Art 79(1)',
    '883/2004 Art 84(2)',
  ),
  'acceptance-of-instrument': row(
    'requested',
    'it accepts, recognises or supplements the instrument, if it can within three months',
    '987/2009 Art 79(2)',
  ),
  'existence-of-claim': row('applicant', 'the claim and its instrument follow the law where they arose', '987/2009 Art 78'),
  'contest-of-claim': row(
    'applicant',
    'who contests the claim goes to the applicant State; enforcement stops meanwhile',
    '987/2009 Art 81(1)',
    '987/2009 Art 81(2)',
  ),
  'contest-of-measures': row('requested', 'who contests a measure goes to the State that takes it', '987/2009 Art 81(3)'),
  'limitation-of-claim': row('applicant', 'limitation of the claim', '987/2009 Art 83(1)', '987/2009 Art 83'),
  'interruption-by-measures': row(
    'requested',
    'what its measures do to the limitation; they count as taken in the applicant State',
    '987/2009 Art 83(2)',
    '987/2009 Art 83',
  ),
  'precautionary-measures': row('requested', 'it secures the claim as its own law allows', '987/2009 Art 84'),
  costs: row(
    'requested',
    'it takes its costs from the debtor; between States they are waived, except in special cases',
    '987/2009 Art 85',
    'Decision R1',
  ),
  offset: row(
    'requested',
    'it withholds from arrears and running payments within the limits of its own law',
    '987/2009 Art 72(1)',
    '987/2009 Art 72(3)',
    '883/2004 Art 84',
  ),
  'provisional-contributions': row(
    'requested',
    'it transfers what it collected provisionally; the statement is due within three months',
    '987/2009 Art 73(1)',
    '987/2009 Art 73(2)',
  ),
}

function row(governedBy: RecoveryStepRow['governedBy'], what: string, ...provision: readonly string[]): RecoveryStepRow {
  return { governedBy, what, provision }
}
