/** A SED: its type, model version, package and the group of its fields. The wire order of the fields is their order in the group. */
import type { Fields, GroupKind, ValueOf } from '../definition/definition.ts'
import type { ModelVersion } from '../versions/model-versions.table.ts'

export interface SedDefinition<F extends Fields = Fields> {
  readonly type: string
  readonly model: ModelVersion
  /** Official, in English; where absent the label `sed/<type>` says it. */
  readonly title?: string
  readonly package: string
  readonly content: GroupKind<F>
  readonly legalBasis: readonly string[]
}

export type SedContent<D extends SedDefinition> = D extends SedDefinition<infer F> ? ValueOf<GroupKind<F>> : never

export const sed = <const T extends string, const F extends Fields>(definition: {
  readonly type: T
  readonly package: string
  readonly content: GroupKind<F>
  readonly legalBasis: readonly string[]
}): SedDefinition<F> & { readonly type: T } => ({ model: '4.2', ...definition })
