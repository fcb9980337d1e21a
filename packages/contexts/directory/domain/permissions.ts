/** Decides by the permission table: `mayDo` for one row, `visibleScope` for a list. Pure; both read the same cells. */
import type { InstitutionId } from '@passerelle/kernel'
import { type Actor, rolesOf } from './actor.ts'
import { type Action, listingActions, permissions, type RowKind, type RowScope } from './permissions.table.ts'

/** What a row says about whom it concerns. A row that does not name its institution is nobody's. */
export interface Resource {
  readonly institutionId?: InstitutionId
  /** Person numbers of those whom the row concerns: the holder, the worker, who applied for a child. */
  readonly persons?: readonly string[]
  readonly companyId?: string
}

export type VisibleScope =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'everything' }
  | { readonly kind: 'institutions'; readonly institutions: readonly InstitutionId[] }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'company'; readonly legalPersonId: string }

export function mayDo(actor: Actor, action: Action, resource: Resource): boolean {
  return isInScope(scopeOf(actor, action), resource)
}

/** The rows of a kind that the actor may see; give it to `scopeCondition` so that PostgreSQL does the filtering. */
export function visibleScope(actor: Actor, kind: RowKind): VisibleScope {
  return scopeOf(actor, listingActions[kind])
}

/** A row against a scope, as `scopeCondition` would decide it. */
export function isInScope(scope: VisibleScope, resource: Resource): boolean {
  switch (scope.kind) {
    case 'nothing':
      return false
    case 'everything':
      return true
    case 'institutions':
      return resource.institutionId !== undefined && scope.institutions.includes(resource.institutionId)
    case 'person':
      return resource.persons?.includes(scope.personId) ?? false
    case 'company':
      return resource.companyId === scope.legalPersonId
  }
}

/** The scopes of a member of staff with several roles are those of one institution: the widest cell is their union. */
function scopeOf(actor: Actor, action: Action): VisibleScope {
  const cells = Object.hasOwn(permissions, action) ? permissions[action] : {}
  const granted = new Set<RowScope>()
  for (const role of rolesOf(actor)) {
    const scope = Object.hasOwn(cells, role) ? cells[role] : undefined
    if (scope !== undefined) granted.add(scope)
  }
  if (granted.has('everything')) return { kind: 'everything' }
  if (actor.kind === 'staff' && granted.has('own-institution')) return { kind: 'institutions', institutions: [actor.institutionId] }
  if (actor.kind === 'person' && actor.actingFor !== undefined && granted.has('own-company'))
    return { kind: 'company', legalPersonId: actor.actingFor.legalPersonId }
  if (actor.kind === 'person' && granted.has('own-person')) return { kind: 'person', personId: actor.personId }
  return { kind: 'nothing' }
}
