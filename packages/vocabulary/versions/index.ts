/** Versions of the data model: what each is, and what changed between two. */
export { type ChangedDocument, type ChangedUseCase, compareVersions, type VersionStep } from './compare-versions.ts'
export type { ChangedField } from './differences.ts'
export { isModelVersion, type ModelVersion, type ModelVersionInfo, modelVersionInfos } from './model-versions.table.ts'
