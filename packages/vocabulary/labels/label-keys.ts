/** Every label key that the vocabulary needs: derived from the definitions, so that a language file can be shown to be complete. */
import { bucs } from '../bucs/index.ts'
import { type CodeList, type CodeListName, codeLabelKey, codeLists } from '../code-lists/index.ts'
import { claimLabels } from '../credentials/claim-labels.table.ts'
import { credentialTypes } from '../credentials/credential-types.table.ts'
import { pidDefinition } from '../credentials/pid-claims.ts'
import { type GroupKind, labelKey } from '../definition/definition.ts'
import { portableDocumentDefinitions } from '../portable-documents/index.ts'
import { documentTypes, findSed } from '../seds/index.ts'
import { type Branch, branchNames, branchOf, translatedBranches } from './branches.table.ts'
import { statusLabels } from './status-labels.table.ts'

/** Every key of every definition, document and use case: what English answers. */
export function allLabelKeys(): readonly string[] {
  return keysOfBranches(branchNames)
}

/** What every complete language answers: all but the branches that are in English until a file is added. */
export function translatedLabelKeys(): readonly string[] {
  return keysOfBranches(translatedBranches)
}

function keysOfBranches(wanted: readonly Branch[]): readonly string[] {
  return sorted([...sharedKeys(), ...wanted.flatMap((branch) => keysOfBranch(branch))])
}

/** Keys of the documents and use cases of one branch. */
export function keysOfBranch(branch: Branch): readonly string[] {
  const types = documentTypes().filter((type) => branchOf(type) === branch)
  return sorted([
    ...types.flatMap((type) => [...keysOf(findSed(type)?.content), ...keysOf(findSed(type, '4.4')?.content)]),
    ...codeKeys(branch),
    ...types.filter((type) => !isPart(type)).map((type) => `sed/${type}`),
    ...Object.keys(bucs)
      .filter((id) => branchOf(id) === branch)
      .map((id) => `buc/${id}`),
  ])
}

/** Portable documents, credentials, closed lists, and what a desk shows around documents. */
function sharedKeys(): readonly string[] {
  return [
    ...[...Object.values<GroupKind>(portableDocumentDefinitions), pidDefinition].flatMap(keysOf),
    ...codeKeys(undefined),
    ...Object.keys(portableDocumentDefinitions).map((type) => `document-type/${type}`),
    ...Object.keys(credentialTypes).map((name) => `document-type/${name}`),
    ...Object.values(claimLabels),
    ...statusLabels,
  ]
}

/** The codes that the files of a branch name; of none: those that every language names. */
function codeKeys(branch: Branch | undefined): readonly string[] {
  return (Object.entries(codeLists) as [CodeListName, CodeList][])
    .filter(([, list]) => list.branch === branch && list.names === undefined)
    .flatMap(([name, { codes }]) => codes.map((code) => codeLabelKey(name, code)))
}

const sorted = (keys: readonly string[]): readonly string[] => [...new Set(keys)].sort()

/** The master or the child of a document that is sent in batches has the name of the document. */
const isPart = (type: string): boolean => /_(Master|Child)$/.test(type)

function keysOf(definition: GroupKind | undefined): readonly string[] {
  return Object.entries(definition?.fields ?? {}).flatMap(([name, field]) => {
    if (definition === undefined || field.of.kind === 'literal') return []
    const own = labelKey(definition.component, name, field)
    return field.of.kind === 'group' ? [own, ...keysOf(field.of)] : [own]
  })
}
