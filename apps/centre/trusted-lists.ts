/** The lists of trusted entities that follow from the directory's content. @source ETSI TS 119 602 V1.1.1 Annexes D, F and H */
import type { DirectoryContent, ServiceKind, TrustedService } from '@passerelle/directory'
import {
  certificatesFromPem,
  type TrustedService as ListedService,
  type TrustedEntity,
  type TrustedList,
  trustedListTypes,
  trustedServiceTypes,
} from '@passerelle/trust'

export const listNames = ['public-attestation-providers', 'pid-providers', 'access-certificate-providers'] as const
export type ListName = (typeof listNames)[number]

/** Which services a list names, and how the standard calls them. */
const servicesOfLists: Readonly<Record<ListName, Partial<Record<ServiceKind, string>>>> = {
  'public-attestation-providers': {
    'pub-eaa-issuance': trustedServiceTypes['public-attestation-issuance'],
    'pub-eaa-status': trustedServiceTypes['public-attestation-revocation'],
  },
  'pid-providers': { 'pid-issuance': trustedServiceTypes['pid-issuance'], 'pid-status': trustedServiceTypes['pid-revocation'] },
  'access-certificate-providers': {},
}

export interface Publication {
  readonly version: number
  readonly issuedAt: Date
  readonly expiresAt: Date
  readonly publicOrigin: string
}

export function trustedListOf(name: ListName, content: DirectoryContent, publication: Publication): TrustedList {
  const { publicOrigin } = publication
  return {
    type: trustedListTypes[name],
    sequenceNumber: publication.version,
    schemeName: `EU:${name} (Passerelle demo)`,
    operator: {
      name: 'Passerelle centre (demo)',
      country: 'EU',
      streetAddress: 'Demo street 1',
      contactUri: publicOrigin,
    },
    territory: 'EU',
    issuedAt: publication.issuedAt,
    nextUpdate: publication.expiresAt,
    informationUri: `${publicOrigin}/`,
    distributionPoint: `${publicOrigin}/trusted-lists/${name}`,
    entities: name === 'access-certificate-providers' ? [accessAuthority(content, publicOrigin)] : providers(name, content, publicOrigin),
  }
}

function providers(name: ListName, content: DirectoryContent, publicOrigin: string): TrustedEntity[] {
  const types = servicesOfLists[name]
  const byProvider = new Map<string, TrustedService[]>()
  for (const service of content.trustedServices) {
    if (types[service.kind] === undefined) continue
    const provider = service.institutionId ?? `${service.state}:${service.name}`
    byProvider.set(provider, [...(byProvider.get(provider) ?? []), service])
  }
  return [...byProvider].map(([provider, services]) => {
    const institution = content.institutions.find((candidate) => candidate.id === provider)
    const [first] = services
    return {
      name: institution?.names.en ?? first?.name ?? provider,
      registrationIds: institution === undefined ? [] : [institution.id],
      country: first?.state ?? 'EU',
      streetAddress: institution?.contact.address ?? 'Demo street 1',
      contactUri: institution?.contact.web ?? publicOrigin,
      informationUri: `${publicOrigin}/directory/institutions/${institution?.id ?? ''}`,
      services: services.map((service) => listed(service, types[service.kind] ?? '')),
    }
  })
}

function listed(service: TrustedService, type: string): ListedService {
  return {
    type,
    name: service.documentTypes.length > 0 ? `${service.name}: ${service.documentTypes.join(', ')}` : service.name,
    certificates: certificatesFromPem(service.certificate),
    status: service.status,
    since: new Date(`${service.from}T00:00:00Z`),
  }
}

/** The authorities whose access certificates wallets accept. */
function accessAuthority(content: DirectoryContent, publicOrigin: string): TrustedEntity {
  return {
    name: 'Access certificate authority (demo)',
    registrationIds: [],
    country: 'EU',
    streetAddress: 'Demo street 1',
    contactUri: publicOrigin,
    informationUri: `${publicOrigin}/`,
    services: [
      {
        type: trustedServiceTypes['access-certificate-issuance'],
        name: 'Access certificates (demo)',
        certificates: content.trustAnchors
          .filter((anchor) => anchor.purpose === 'access')
          .flatMap((anchor) => certificatesFromPem(anchor.certificate)),
      },
    ],
  }
}
