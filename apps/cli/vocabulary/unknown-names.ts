/** The sentences for a version or a document that does not exist: coded, with what somebody may have meant. */
import { documentTypes, isModelVersion, modelVersionInfos } from '@passerelle/vocabulary'
import { nearestNames } from '../law/nearest-names.ts'

export function unknownVersion(version: string): string | undefined {
  if (isModelVersion(version)) return undefined
  const known = modelVersionInfos.map((one) => one.version).join(', ')
  return `vocabulary/unknown-version: There is no version ${JSON.stringify(version.slice(0, 20))} of the data model here. The versions are ${known}.`
}

export function unknownDocument(type: string, version?: string): string {
  const near = nearestNames(
    type,
    documentTypes().map((name) => name.toLowerCase()),
  ).map((name) => documentTypes().find((known) => known.toLowerCase() === name) ?? name)
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  const where = version === undefined ? '' : ` in model ${version}`
  return `vocabulary/unknown-document-type: There is no document ${JSON.stringify(type.slice(0, 60))}${where}.${hint}`
}
