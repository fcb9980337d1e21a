/** The content of the directory as it travels: institutions, access points, trust anchors, trusted services. Unknown fields are errors. */
import type { InstitutionId, PlainDate } from '@passerelle/kernel'
import { stateCodes } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'

const closed = { additionalProperties: false } as const
const date = Type.Unsafe<PlainDate>(Type.String({ pattern: '^[12]\\d{3}-\\d{2}-\\d{2}$' }))
const state = Type.Enum([...stateCodes])
const institutionId = Type.Unsafe<InstitutionId>(Type.String({ pattern: '^[A-Z]{2}:[A-Z0-9]{4,10}$' }))
const pem = Type.String({ pattern: '^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----\\s*$', maxLength: 10_000 })
const code = Type.String({ pattern: '^[A-Z][A-Za-z0-9_]{1,30}$' })
const texts = Type.Record(Type.String({ pattern: '^[a-z]{2}$' }), Type.String({ minLength: 1, maxLength: 300 }), closed)

export const institutionKinds = ['competent-institution', 'liaison-body', 'labour-inspectorate', 'healthcare-provider'] as const
export type InstitutionKind = (typeof institutionKinds)[number]

/** What an institution may do in a business use case, and with which documents; no document named means all of the use case. */
export const competenceSchema = Type.Object(
  {
    role: Type.Union([Type.Literal('CaseOwner'), Type.Literal('Counterparty')]),
    bucType: Type.String({ pattern: '^[A-Z]{1,4}_BUC_\\d{2}[a-z]?$' }),
    documents: Type.Array(code, { maxItems: 100 }),
    from: date,
    to: Type.Optional(date),
  },
  closed,
)

/** The right to issue a portable document, with the law that gives it. */
export const accreditationSchema = Type.Object(
  { documentType: code, legalBasis: Type.String({ maxLength: 200 }), from: date, to: Type.Optional(date) },
  closed,
)

export const institutionSchema = Type.Object(
  {
    id: institutionId,
    state,
    names: texts,
    kinds: Type.Array(Type.Enum([...institutionKinds]), { minItems: 1, uniqueItems: true }),
    contact: Type.Object(
      {
        address: Type.Optional(Type.String({ maxLength: 300 })),
        email: Type.Optional(Type.String({ maxLength: 254 })),
        phone: Type.Optional(Type.String({ maxLength: 40 })),
        web: Type.Optional(Type.String({ maxLength: 300 })),
      },
      closed,
    ),
    competences: Type.Array(competenceSchema, { maxItems: 500 }),
    accreditations: Type.Array(accreditationSchema, { maxItems: 50 }),
    from: date,
    to: Type.Optional(date),
  },
  closed,
)

/** Where a State's messages arrive. The party id carries the State as EESSI writes it: EL, UK. */
export const accessPointSchema = Type.Object(
  {
    partyId: Type.String({ pattern: '^[A-Z]{2}:[A-Z0-9]{4,12}$' }),
    state,
    url: Type.String({ pattern: '^https?://[^\\s]+$', maxLength: 500 }),
    institutions: Type.Array(institutionId, { uniqueItems: true, maxItems: 5000 }),
    signingCertificate: pem,
    encryptionCertificate: pem,
    tlsCertificate: pem,
  },
  closed,
)

export const anchorPurposes = ['tls', 'exchange', 'attestation', 'access'] as const

/** A root of trust and what it may be used for. */
export const trustAnchorSchema = Type.Object({ purpose: Type.Enum([...anchorPurposes]), certificate: pem }, closed)

export const serviceKinds = ['pub-eaa-issuance', 'pub-eaa-status', 'pid-issuance', 'pid-status', 'prc-qr', 'presentation-requests'] as const

/** A service whose certificate others rely on: who issues which documents, who publishes their status, who asks wallets. */
export const trustedServiceSchema = Type.Object(
  {
    kind: Type.Enum([...serviceKinds]),
    state,
    institutionId: Type.Optional(institutionId),
    name: Type.String({ minLength: 1, maxLength: 300 }),
    documentTypes: Type.Array(code, { maxItems: 50, uniqueItems: true }),
    certificate: pem,
    status: Type.Union([Type.Literal('notified'), Type.Literal('withdrawn')]),
    from: date,
    to: Type.Optional(date),
  },
  closed,
)

export const directoryContentSchema = Type.Object(
  {
    institutions: Type.Array(institutionSchema, { maxItems: 50_000 }),
    accessPoints: Type.Array(accessPointSchema, { maxItems: 1000 }),
    trustAnchors: Type.Array(trustAnchorSchema, { maxItems: 500 }),
    trustedServices: Type.Array(trustedServiceSchema, { maxItems: 50_000 }),
  },
  closed,
)

export const bundleSchema = Type.Object(
  {
    iss: Type.String({ minLength: 1, maxLength: 300 }),
    environment: Type.String({ pattern: '^[a-z][a-z0-9-]{1,30}$' }),
    version: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    iat: Type.Integer({ minimum: 0, maximum: 32_503_680_000 }),
    exp: Type.Integer({ minimum: 0, maximum: 32_503_680_000 }),
    content: directoryContentSchema,
  },
  closed,
)

export type Competence = Static<typeof competenceSchema>
export type Accreditation = Static<typeof accreditationSchema>
export type Institution = Static<typeof institutionSchema>
export type AccessPoint = Static<typeof accessPointSchema>
export type TrustAnchor = Static<typeof trustAnchorSchema>
export type AnchorPurpose = TrustAnchor['purpose']
export type TrustedService = Static<typeof trustedServiceSchema>
export type ServiceKind = TrustedService['kind']
export type DirectoryContent = Static<typeof directoryContentSchema>
export type DirectoryBundle = Static<typeof bundleSchema>
