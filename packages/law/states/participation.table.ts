/**
 * Since when, and until when, each State applies Regulation 883/2004 and the acts beside it, and by which agreement.
 * @source Commission and national pages on the start of application (lexgo.be; countries facts of the research), GB: Withdrawal Agreement
 */
import { contains, type Period, type PlainDate, plainDate, type StateCode, stateCodes } from '@passerelle/kernel'

/** EU law itself, the EEA Agreement, the EU-Swiss agreement on free movement, or the United Kingdom. */
export type Agreement = 'EU' | 'EEA' | 'CH' | 'UK'

const eeaEfta: readonly string[] = ['IS', 'LI', 'NO']

export function agreementOf(state: StateCode): Agreement {
  if (state === 'GB') return 'UK'
  if (state === 'CH') return 'CH'
  return eeaEfta.includes(state) ? 'EEA' : 'EU'
}

const exceptions: Partial<Record<StateCode, Period>> = {
  HR: { from: plainDate('2013-07-01') },
  CH: { from: plainDate('2012-04-01') },
  IS: { from: plainDate('2012-06-01') },
  LI: { from: plainDate('2012-06-01') },
  NO: { from: plainDate('2012-06-01') },
  GB: { from: plainDate('2010-05-01'), to: plainDate('2020-12-31') },
}

export const participation: Readonly<Record<StateCode, Period>> = Object.fromEntries(
  stateCodes.map((state) => [state, exceptions[state] ?? { from: plainDate('2010-05-01') }]),
) as Record<StateCode, Period>

export function appliesRegulationOn(state: StateCode, on: PlainDate): boolean {
  return contains(participation[state], on)
}

/** 465/2012 changed the rules on several States and on cabin crew; 1231/2010 extends the Regulation to nationals of third countries. */
export type BesideAct = '465/2012' | '1231/2010'

export interface BesideRow extends Period {
  readonly act: BesideAct
  readonly state: StateCode
  readonly source: string
  readonly verified: boolean
}

const from465: Partial<Record<StateCode, string>> = {
  HR: '2013-07-01',
  IS: '2013-02-02',
  LI: '2013-02-02',
  NO: '2013-02-02',
  CH: '2015-01-01',
}

/** Not bound by 1231/2010: DK (recital 19), GB (recital 18), and all who are not in the Union, since no agreement took it over. */
const bound1231 = (state: StateCode) => agreementOf(state) === 'EU' && state !== 'DK'

export const besideRows: readonly BesideRow[] = stateCodes.flatMap((state): BesideRow[] => [
  {
    act: '465/2012',
    state,
    from: plainDate(from465[state] ?? '2012-06-28'),
    ...(state === 'GB' ? { to: plainDate('2020-12-31') } : {}),
    source: agreementOf(state) === 'EEA' ? 'memory' : 'lexgo.be; countries facts of the research',
    verified: agreementOf(state) !== 'EEA',
  },
  ...(bound1231(state)
    ? [
        {
          act: '1231/2010' as const,
          state,
          from: plainDate(state === 'HR' ? '2013-07-01' : '2011-01-01'),
          source: 'lexgo.be; summary of 1231/2010; a-kasser.dk',
          verified: true,
        },
      ]
    : []),
])

const besides = new Map(besideRows.map((row) => [`${row.act} ${row.state}`, row]))

export function appliesBesideOn(act: BesideAct, state: StateCode, on: PlainDate): boolean {
  const row = besides.get(`${act} ${state}`)
  return row !== undefined && contains(row, on)
}
