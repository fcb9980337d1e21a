/** The content of a document in a version of the data model, made from that of 4.2 by the changes between. */
import type { GroupKind } from '../definition/definition.ts'
import { applyChanges, type GroupChanges } from './change-text.ts'
import { documentsRead, inModel44 } from './model-4-4.ts'
import { type ModelVersion, modelVersionInfos } from './model-versions.table.ts'
import { changesTo42 } from './to-4-2.ts'
import { changesTo44, groupsOf44 } from './to-4-4.ts'

/** How a version differs from the one before it. */
export const changesTo: Readonly<Record<ModelVersion, readonly GroupChanges[]>> = {
  '4.1': [],
  '4.2': changesTo42,
  '4.3': [],
  '4.4': changesTo44,
}

export function contentInVersion(type: string, content: GroupKind, version: ModelVersion): GroupKind {
  switch (version) {
    case '4.1':
      return applyChanges(type, content, changesTo42, { forwards: false, component: () => undefined })
    case '4.2':
    case '4.3':
      return content
    case '4.4':
      return inModel44(applyChanges(type, content, changesTo44, { forwards: true, component: groupsOf44 }), documentsRead.has(type))
  }
}

/** A document that came with a later version is not in an earlier one. */
export function isInVersion(type: string, version: ModelVersion): boolean {
  const whole = type.replace(/_(Master|Child)$/, '')
  const cameWith = modelVersionInfos.find(({ added }) => added.includes(whole))?.version
  return cameWith === undefined || cameWith <= version
}
