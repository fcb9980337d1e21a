/** Finds what a schema cannot see: ids of another State, double entries, ends before starts, certificates that do not parse. */
import { X509Certificate } from 'node:crypto'
import {
  err,
  isStateCode,
  ok,
  type PlainDate,
  parseInstitutionId,
  parsePeriod,
  type Result,
  stateOfInstitution,
  toWireCountry,
} from '@passerelle/kernel'
import Compile from 'typebox/compile'
import type { ContentError } from '../errors.ts'
import { type DirectoryContent, directoryContentSchema } from './bundle.schema.ts'

const validator = Compile(directoryContentSchema)

/** Used by the centre before it signs and by a node before it believes: the same lint at both ends. */
export function checkContent(input: unknown): Result<DirectoryContent, ContentError> {
  if (!validator.Check(input)) return invalid(validator.Errors(input)[0]?.instancePath ?? '', 'schema')
  return problemOfInstitutions(input) ?? problemOfAccessPoints(input) ?? problemOfCertificates(input) ?? ok(input)
}

type Refusal = { readonly ok: false; readonly error: ContentError }

function invalid(at: string, why: string): Refusal {
  return err({ code: 'directory/bundle-invalid', at: `/content${at}`, params: { why } })
}

function problemOfInstitutions(content: DirectoryContent): Refusal | undefined {
  const seen = new Set<string>()
  for (const [index, institution] of content.institutions.entries()) {
    const at = `/institutions/${index}`
    if (parseInstitutionId(institution.id) === undefined) return invalid(`${at}/id`, 'not-an-institution-id')
    if (stateOfInstitution(institution.id) !== institution.state) return invalid(`${at}/state`, 'other-state')
    if (seen.has(institution.id)) return invalid(`${at}/id`, 'twice')
    seen.add(institution.id)
    if (!('en' in institution.names)) return invalid(`${at}/names`, 'no-english-name')
    if (!isPeriod(institution)) return invalid(at, 'period')
    for (const [n, competence] of institution.competences.entries())
      if (!isPeriod(competence)) return invalid(`${at}/competences/${n}`, 'period')
    for (const [n, right] of institution.accreditations.entries())
      if (!isPeriod(right)) return invalid(`${at}/accreditations/${n}`, 'period')
  }
  return undefined
}

function problemOfAccessPoints(content: DirectoryContent): Refusal | undefined {
  const known = new Set<string>(content.institutions.map((institution) => institution.id))
  const parties = new Set<string>()
  const served = new Set<string>()
  for (const [index, point] of content.accessPoints.entries()) {
    const at = `/accessPoints/${index}`
    if (parties.has(point.partyId)) return invalid(`${at}/partyId`, 'twice')
    parties.add(point.partyId)
    if (!isStateCode(point.state) || point.partyId.slice(0, 2) !== toWireCountry(point.state))
      return invalid(`${at}/partyId`, 'other-state')
    if (!URL.canParse(point.url)) return invalid(`${at}/url`, 'not-a-url')
    for (const institution of point.institutions) {
      if (!known.has(institution)) return invalid(`${at}/institutions`, 'unknown-institution')
      if (stateOfInstitution(institution) !== point.state) return invalid(`${at}/institutions`, 'other-state')
      if (served.has(institution)) return invalid(`${at}/institutions`, 'two-access-points')
      served.add(institution)
    }
  }
  return undefined
}

function problemOfCertificates(content: DirectoryContent): Refusal | undefined {
  for (const [index, point] of content.accessPoints.entries()) {
    for (const use of ['signingCertificate', 'encryptionCertificate', 'tlsCertificate'] as const)
      if (!isCertificate(point[use])) return invalid(`/accessPoints/${index}/${use}`, 'not-a-certificate')
  }
  for (const [index, anchor] of content.trustAnchors.entries())
    if (!isCertificate(anchor.certificate)) return invalid(`/trustAnchors/${index}/certificate`, 'not-a-certificate')
  for (const [index, service] of content.trustedServices.entries()) {
    if (!isCertificate(service.certificate)) return invalid(`/trustedServices/${index}/certificate`, 'not-a-certificate')
    if (!isPeriod(service)) return invalid(`/trustedServices/${index}`, 'period')
    if (service.institutionId !== undefined && stateOfInstitution(service.institutionId) !== service.state)
      return invalid(`/trustedServices/${index}/institutionId`, 'other-state')
  }
  return undefined
}

function isPeriod(span: { from: PlainDate; to?: PlainDate }): boolean {
  return parsePeriod(span).ok
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}
