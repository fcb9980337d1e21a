/** What an operator decides about one node: read once at the start from a JSON file, refused whole when a part is wrong. */
import { type CodedError, err, ok, type Result } from '@passerelle/kernel'
import { type ModelVersion, modelVersionInfos } from '@passerelle/vocabulary'
import Type from 'typebox'
import { Compile } from 'typebox/compile'

const Port = Type.Integer({ minimum: 1, maximum: 65535 })
const Origin = Type.String({ pattern: '^https?://[^/]+$' })
const Institution = Type.Object({ id: Type.String(), name: Type.String() }, { additionalProperties: false })

export const NodeConfigSchema = Type.Object(
  {
    /** Short name: cookies, logs and metrics carry it. */
    name: Type.String({ pattern: '^[a-z]{2,12}$' }),
    state: Type.String({ pattern: '^[A-Z]{2}$' }),
    language: Type.String(),
    timeZone: Type.String(),
    host: Type.String(),
    webPort: Port,
    tlsPort: Port,
    /** Where people and wallets reach this node; the issuer identifier of its credentials. */
    publicOrigin: Origin,
    /** Where other access points reach this node. */
    exchangeUrl: Type.String(),
    databaseUrl: Type.String(),
    keysFolder: Type.String(),
    logFile: Type.Optional(Type.String()),
    webFolder: Type.String(),
    partyId: Type.String(),
    /** The institution that seals documents, as they print it. */
    issuer: Type.Object(
      {
        id: Type.String(),
        name: Type.String(),
        acronym: Type.String({ maxLength: 21 }),
        address: Type.Object({ street: Type.String(), town: Type.String(), postCode: Type.String() }, { additionalProperties: false }),
      },
      { additionalProperties: false },
    ),
    /** Institutions that this node serves. */
    institutions: Type.Array(Type.String()),
    checker: Institution,
    authorityCertificate: Type.String(),
    centre: Type.Object(
      { url: Type.String(), signerCertificate: Type.String(), registrationSecretFile: Type.String() },
      { additionalProperties: false },
    ),
    login: Type.Object(
      { issuer: Type.String(), clientId: Type.String(), clientSecretFile: Type.String() },
      { additionalProperties: false },
    ),
    registers: Type.Object({ employment: Type.String(), insurance: Type.String() }, { additionalProperties: false }),
    walletOrigin: Origin,
    /** Seconds between two reviews of the cover of cards that are out. */
    coverReviewSeconds: Type.Number({ minimum: 1 }),
    environment: Type.String(),
    /** Version of the data model in which cases begin that a clerk opens and says nothing else; 4.2 when absent. */
    caseModel: Type.Optional(Type.Unsafe<ModelVersion>(Type.Union(modelVersionInfos.map(({ version }) => Type.Literal(version))))),
    staff: Type.Array(
      Type.Object(
        { subject: Type.String(), name: Type.String(), institutionId: Type.String(), roles: Type.Array(Type.String()) },
        { additionalProperties: false },
      ),
    ),
    /** `web` answers requests, `worker` runs journeys and sends messages; a small State runs both in one process. */
    roles: Type.Array(Type.Union([Type.Literal('web'), Type.Literal('worker')])),
  },
  { additionalProperties: false },
)
export type NodeConfig = Type.Static<typeof NodeConfigSchema>

const validator = Compile(NodeConfigSchema)

/** What the environment of the process says stands before what the file says. */
export function withEnvironment(input: unknown, environment: Readonly<Record<string, string | undefined>>): unknown {
  const caseModel = environment.PASSERELLE_CASE_MODEL
  if (caseModel === undefined || caseModel === '' || typeof input !== 'object' || input === null) return input
  return { ...input, caseModel }
}

export function parseNodeConfig(input: unknown): Result<NodeConfig, CodedError<'node/config-invalid'>> {
  if (validator.Check(input)) return ok(input)
  const [first] = validator.Errors(input)
  return err({ code: 'node/config-invalid', at: first?.instancePath ?? '/', detail: first?.message ?? '' })
}
