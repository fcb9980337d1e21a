/** Rows as a Markdown table that a lawyer can print. */

export interface Column<Row> {
  readonly title: string
  readonly of: (row: Row) => unknown
}

export function printTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map(({ of }) => cell(of(row))))),
  ]
}

/** A column for each key of the rows, in the order in which they first appear. */
export function printRows(rows: readonly object[]): string[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = keys.map((key) => ({ title: words(key), of: (row: object) => (row as Readonly<Record<string, unknown>>)[key] }))
  return printTable(columns, rows)
}

/** `monthsSelfEmployed` → months self employed. */
export const words = (name: string): string =>
  name.replace(/([a-z\d])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)

/** No line ends and no bars inside a cell. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(cell).join('; ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, inner]) => `${words(key)} ${cell(inner)}`)
      .join(', ')
  return String(value).replace(/\s+/g, ' ').replaceAll('|', '\\|')
}

export const periodText = ({ from, to }: { readonly from?: string; readonly to?: string }): string =>
  from === undefined ? 'no day of application yet' : to === undefined ? `from ${from}` : `${from} to ${to}`
