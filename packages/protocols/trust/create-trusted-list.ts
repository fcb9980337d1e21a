/** Publishes a list of trusted entities: the JSON of ETSI TS 119 602 V1.1.1 Annex A, signed as compact JAdES baseline (ES256). */
import type { Signer } from '@passerelle/kernel'
import { type JsonObject, signJws } from './jws.ts'
import { certificateThumbprint } from './thumbprint.ts'
import type { TrustedEntity, TrustedList, TrustedService } from './trusted-list.ts'
import { schemeRules, serviceStatusUris } from './trusted-list-uris.table.ts'

/** TS 119 602 Table H.1: statuses are kept for good. */
const keptForGood = 65_535
const inEnglish = (value: string) => [{ lang: 'en', value }]
const uriInEnglish = (uriValue: string) => [{ lang: 'en', uriValue }]

/** The header carries the signer's chain, its thumbprint and the signing time; the signer is pinned by whoever reads the list. */
export async function createTrustedList(list: TrustedList, signer: Signer): Promise<string> {
  const [leaf] = signer.certificateChain
  if (leaf === undefined) throw new Error('a trusted list is signed with a certificate')
  const header = {
    x5c: signer.certificateChain.map((certificate) => Buffer.from(certificate).toString('base64')),
    'x5t#S256': certificateThumbprint(leaf),
    iat: Math.floor(list.issuedAt.getTime() / 1000),
  }
  return signJws(signer, header, listOfTrustedEntities(list))
}

/** The unsigned content. */
export function listOfTrustedEntities(list: TrustedList): JsonObject {
  const rules = schemeRules[list.type]
  return {
    LoTE: {
      ListAndSchemeInformation: {
        LoTEVersionIdentifier: 1,
        LoTESequenceNumber: list.sequenceNumber,
        LoTEType: list.type,
        SchemeOperatorName: inEnglish(list.operator.name),
        SchemeOperatorAddress: {
          SchemeOperatorPostalAddress: [{ lang: 'en', StreetAddress: list.operator.streetAddress, Country: list.operator.country }],
          SchemeOperatorElectronicAddress: uriInEnglish(list.operator.contactUri),
        },
        SchemeName: inEnglish(list.schemeName),
        SchemeInformationURI: uriInEnglish(list.informationUri),
        ...(rules && {
          StatusDeterminationApproach: rules.statusDetermination,
          SchemeTypeCommunityRules: uriInEnglish(rules.communityRules),
        }),
        SchemeTerritory: list.territory,
        HistoricalInformationPeriod: keptForGood,
        ListIssueDateTime: instant(list.issuedAt),
        NextUpdate: instant(list.nextUpdate),
        DistributionPoints: [list.distributionPoint],
      },
      ...(list.entities.length > 0 && { TrustedEntitiesList: list.entities.map(trustedEntity) }),
    },
  }
}

function trustedEntity(entity: TrustedEntity): JsonObject {
  return {
    TrustedEntityInformation: {
      TEName: inEnglish(entity.name),
      ...(entity.registrationIds.length > 0 && { TETradeName: entity.registrationIds.flatMap(inEnglish) }),
      TEAddress: {
        TEPostalAddress: [
          {
            lang: 'en',
            StreetAddress: entity.streetAddress,
            ...(entity.locality !== undefined && { Locality: entity.locality }),
            Country: entity.country,
          },
        ],
        TEElectronicAddress: uriInEnglish(entity.contactUri),
      },
      TEInformationURI: uriInEnglish(entity.informationUri),
    },
    TrustedEntityServices: entity.services.map(trustedService),
  }
}

function trustedService(service: TrustedService): JsonObject {
  const name = inEnglish(service.name)
  const certificates = service.certificates.map((certificate) => ({ val: Buffer.from(certificate).toString('base64') }))
  return {
    ServiceInformation: {
      ServiceTypeIdentifier: service.type,
      ServiceName: name,
      ServiceDigitalIdentity: { X509Certificates: certificates },
      ...(service.status && { ServiceStatus: serviceStatusUris[service.status] }),
      ...(service.since && { StatusStartingTime: instant(service.since) }),
    },
    ...(service.history &&
      service.history.length > 0 && {
        ServiceHistory: service.history.map((earlier) => ({
          ServiceTypeIdentifier: service.type,
          ServiceName: name,
          ServiceDigitalIdentity: { X509Certificates: certificates },
          ServiceStatus: serviceStatusUris[earlier.status],
          StatusStartingTime: instant(earlier.since),
        })),
      }),
  }
}

/** Whole seconds, UTC, as the standard asks. */
function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
