/** A visible scope as a condition for a WHERE clause: true exactly for the rows that `isInScope` accepts, never null. */
import { type RawBuilder, sql } from 'kysely'
import type { VisibleScope } from '../domain/permissions.ts'

/** Where a table keeps whom a row concerns. Column names come from code, never from a request. */
export interface ScopeColumns {
  readonly institution?: string
  /** Columns of one person number each. */
  readonly persons?: readonly string[]
  /** One column of type text[] with all person numbers. */
  readonly personList?: string
  readonly company?: string
}

export function scopeCondition(scope: VisibleScope, columns: ScopeColumns): RawBuilder<boolean> {
  switch (scope.kind) {
    case 'nothing':
      return no
    case 'everything':
      return sql<boolean>`true`
    case 'institutions':
      return columns.institution === undefined
        ? no
        : sql<boolean>`coalesce(${sql.ref(columns.institution)} = any(${[...scope.institutions]}::text[]), false)`
    case 'person':
      return personCondition(scope.personId, columns)
    case 'company':
      return columns.company === undefined ? no : sql<boolean>`coalesce(${sql.ref(columns.company)} = ${scope.legalPersonId}, false)`
  }
}

const no = sql<boolean>`false`

function personCondition(personId: string, columns: ScopeColumns): RawBuilder<boolean> {
  const tests = (columns.persons ?? []).map((column) => sql<boolean>`coalesce(${sql.ref(column)} = ${personId}, false)`)
  if (columns.personList !== undefined) tests.push(sql<boolean>`coalesce(${personId} = any(${sql.ref(columns.personList)}), false)`)
  return tests.length === 0 ? no : sql<boolean>`(${sql.join(tests, sql` or `)})`
}
