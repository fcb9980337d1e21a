/** The content of a document in a version of the data model, made from that of 4.2 by the changes between; the texts of 4.4 stand beside those of 4.2. */
import type { GroupKind } from '../definition/definition.ts'
import { applyBackwards } from './change-text.ts'
import { inModel44 } from './model-4-4.ts'
import { type ModelVersion, modelVersionInfos } from './model-versions.table.ts'
import { changesTo42 } from './to-4-2.ts'

/** @param content in 4.2 */
export function contentInVersion(type: string, content: GroupKind, version: ModelVersion): GroupKind {
  switch (version) {
    case '4.1':
      return applyBackwards(type, content, changesTo42)
    case '4.2':
    case '4.3':
      return content
    case '4.4':
      return inModel44(content)
  }
}

/** A document that came with a later version is not in an earlier one. */
export function isInVersion(type: string, version: ModelVersion): boolean {
  const whole = type.replace(/_(Master|Child)$/, '')
  const cameWith = modelVersionInfos.find(({ added }) => added.includes(whole))?.version
  return cameWith === undefined || cameWith <= version
}
