/** From when the new rules replaced the earlier ones for whom, so that the ten years of transition run from that day. */
import { type PlainDate, plainDate } from '@passerelle/kernel'

export const transitionRegimes = [
  'eu',
  'third-country-nationals',
  'switzerland',
  'eea-efta',
  'amendment-465-2012',
  'amendment-465-2012-eea',
  'amendment-465-2012-switzerland',
] as const
export type TransitionRegime = (typeof transitionRegimes)[number]

export interface TransitionRow {
  readonly regime: TransitionRegime
  readonly from: PlainDate
  readonly provision: readonly string[]
  readonly source: string
  readonly verified: boolean
}

export const transitions: Readonly<Record<TransitionRegime, TransitionRow>> = {
  eu: row('eu', '2010-05-01', ['883/2004 Art 87(8)'], 'lexgo.be', true),
  'third-country-nationals': row('third-country-nationals', '2011-01-01', ['883/2004 Art 87(8)', '1231/2010 Art 1'], 'lexgo.be', true),
  switzerland: row('switzerland', '2012-04-01', ['883/2004 Art 87(8)', 'EU-CH Agreement Annex II'], 'lexgo.be', true),
  'eea-efta': row('eea-efta', '2012-06-01', ['883/2004 Art 87(8)', 'EEA Agreement Annex VI'], 'lexgo.be', true),
  'amendment-465-2012': row('amendment-465-2012', '2012-06-28', ['883/2004 Art 87a', '883/2004 Art 87a(1)'], 'lexgo.be', true),
  'amendment-465-2012-eea': row(
    'amendment-465-2012-eea',
    '2013-02-02',
    ['883/2004 Art 87a', '883/2004 Art 87a(1)', 'EEA Agreement Annex VI'],
    'memory',
    false,
  ),
  'amendment-465-2012-switzerland': row(
    'amendment-465-2012-switzerland',
    '2015-01-01',
    ['883/2004 Art 87a', '883/2004 Art 87a(1)', 'EU-CH Agreement Annex II'],
    'lexgo.be',
    true,
  ),
}

function row(regime: TransitionRegime, from: string, provision: readonly string[], source: string, verified: boolean): TransitionRow {
  return { regime, from: plainDate(from), provision, source, verified }
}
