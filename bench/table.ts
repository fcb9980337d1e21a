/** The figures as lines that a README can quote. */
import type { Pair } from './measure.ts'

export interface Figure extends Pair {
  readonly name: string
  readonly unit: '/s' | 'ms' | 's' | 'bytes' | 'MB'
  /** What the limit is, with how often it is done. */
  readonly limitName: string
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    quantity(figure.ours, figure.unit),
    `${quantity(figure.limit, figure.unit)}  ${figure.limitName}`,
    ratio(figure),
  ])
  const all = [['figure', 'ours', 'limit, measured in the same run', 'ratio'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n')
}

function quantity(value: number, unit: Figure['unit']): string {
  if (unit === '/s') return `${Math.round(value).toLocaleString('en-GB')}/s`
  if (unit === 'bytes') return `${Math.round(value).toLocaleString('en-GB')} bytes`
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`
}

/** A rate as a share of its limit; a time as a multiple of it. */
function ratio({ ours, limit, unit }: Figure): string {
  return unit === '/s' ? `${Math.round((ours / limit) * 100)} % of the limit` : `${(ours / limit).toFixed(1)} × the limit`
}
