/** Every label key that the vocabulary needs: derived from the definitions, so that a language file can be shown to be complete. */
import { type BucDefinition, bucs, startersOf } from '../bucs/index.ts'
import { type CodeListName, codeLabelKey, codeLists, codesOf } from '../code-lists/index.ts'
import { claimLabels } from '../credentials/claim-labels.table.ts'
import { credentialTypes } from '../credentials/credential-types.table.ts'
import { pidDefinition } from '../credentials/pid-claims.ts'
import { type GroupKind, labelKey } from '../definition/definition.ts'
import { portableDocumentDefinitions } from '../portable-documents/index.ts'
import { seds } from '../seds/index.ts'
import { statusLabels } from './status-labels.table.ts'

export function allLabelKeys(): readonly string[] {
  const definitions: readonly GroupKind[] = [
    ...Object.values(seds).map((sed) => sed.content),
    ...Object.values(portableDocumentDefinitions),
    pidDefinition,
  ]
  const lists = Object.keys(codeLists) as CodeListName[]
  return [
    ...new Set([
      ...definitions.flatMap(keysOf),
      ...lists.flatMap((list) => codesOf(list).map((code) => codeLabelKey(list, code))),
      ...Object.keys(seds).map((type) => `sed/${type}`),
      ...Object.values(bucs)
        .filter(canBegin)
        .map(({ id }) => `buc/${id}`),
      ...Object.keys(portableDocumentDefinitions).map((type) => `document-type/${type}`),
      ...Object.keys(credentialTypes).map((name) => `document-type/${name}`),
      ...Object.values(claimLabels),
      ...statusLabels,
    ]),
  ].sort()
}

/** Named in every language are the use cases whose starting documents are. */
function canBegin(buc: BucDefinition): boolean {
  return startersOf(buc).every((sed) => Object.hasOwn(seds, sed))
}

function keysOf(definition: GroupKind): readonly string[] {
  return Object.entries(definition.fields).flatMap(([name, field]) => {
    if (field.of.kind === 'literal') return []
    const own = labelKey(definition.component, name, field)
    return field.of.kind === 'group' ? [own, ...keysOf(field.of)] : [own]
  })
}
