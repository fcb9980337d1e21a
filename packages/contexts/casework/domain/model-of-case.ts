/**
 * A case keeps the version of the data model in which it began: that of the document that started it. What comes in another version is refused,
 * with one exception: an X050 says only that a message was not taken, and whoever wrote it may know the case in another version.
 */
import { isModelVersion, type ModelVersion } from '@passerelle/vocabulary'
import type { DocumentRef } from './case-event.ts'

/** What nobody has named: events of the time when there was one version name none. */
export const firstModel = '4.2' satisfies ModelVersion

type Versions = Pick<DocumentRef, 'model' | 'caseModel'>

/** As the sender names it, known here or not. */
export const modelOf = ({ model }: Versions): string => model ?? firstModel

/** The version in which the document can be read and the case begin here, if its sender names one for both. */
export function findModel(ref: Versions): ModelVersion | undefined {
  const model = modelOf(ref)
  return ref.caseModel === undefined && isModelVersion(model) ? model : undefined
}

/** Whether a document can be read in a case of this version. */
export function isInModel(ref: Versions & Pick<DocumentRef, 'type'>, model: ModelVersion): boolean {
  return ref.type === 'X050' ? isModelVersion(modelOf(ref)) : findModel(ref) === model
}
