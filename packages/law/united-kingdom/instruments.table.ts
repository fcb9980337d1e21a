/**
 * The instruments between the United Kingdom and the States that apply Regulation 883/2004: what carries them, and from when.
 * @source BDO note and navikt melosys-api (EEA EFTA); Baker McKenzie (CH); brexitlegal.ie (TCA); gov.uk guidance on the Withdrawal Agreement
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'

export type Instrument =
  | '883/2004'
  /** They carry 883/2004 on for situations from before 2021 that go on. */
  | 'Withdrawal Agreement'
  | 'EEA EFTA Separation Agreement'
  | 'Swiss Citizens Rights Agreement'
  | 'TCA Protocol'
  | 'EEA EFTA - UK Convention'
  | 'CH-UK Convention'

export const conventionInForce: Readonly<Record<'EEA EFTA - UK Convention' | 'CH-UK Convention', PlainDate>> = {
  'EEA EFTA - UK Convention': plainDate('2024-01-01'),
  /** Applied provisionally from this day; in force on 1 October 2023. */
  'CH-UK Convention': plainDate('2021-11-01'),
}

const provisions: Readonly<Record<Instrument, readonly string[]>> = {
  '883/2004': ['883/2004 Art 2(1)', 'Withdrawal Agreement Art 127'],
  'Withdrawal Agreement': ['Withdrawal Agreement Art 30(1)', 'Withdrawal Agreement Art 30(2)', 'Withdrawal Agreement Art 31(1)'],
  'EEA EFTA Separation Agreement': ['EEA EFTA Separation Agreement Art 29', 'EEA EFTA Separation Agreement Art 30'],
  'Swiss Citizens Rights Agreement': ['Swiss Citizens Rights Agreement Art 25', 'Swiss Citizens Rights Agreement Art 26'],
  'TCA Protocol': ['TCA Art 488', 'TCA Art 489', 'TCA Art 490', 'TCA SSC.2', 'TCA Protocol', 'in force 1 Jan 2021'],
  'EEA EFTA - UK Convention': ['EEA EFTA - UK Convention', 'in force 1 Jan 2024'],
  'CH-UK Convention': ['CH-UK Convention', 'Convention of 9 Sep 2021', 'applied from 1 Nov 2021'],
}

export const provisionsOf = (instrument: Instrument): readonly string[] => provisions[instrument]

/** Protect situations from before 2021 that go on; their articles are cited from memory. */
export const protectsEarlier = (instrument: Instrument): boolean =>
  instrument === 'Withdrawal Agreement' ||
  instrument === 'EEA EFTA Separation Agreement' ||
  instrument === 'Swiss Citizens Rights Agreement'

/** Those that make Regulation 883/2004 itself apply. */
export const carries883 = (instrument: Instrument): boolean => instrument === '883/2004' || protectsEarlier(instrument)
