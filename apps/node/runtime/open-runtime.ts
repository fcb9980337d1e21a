/** Puts one node together: configuration, keys, database, contexts' settings, wallet services. Touches no port. */
import { readFile } from 'node:fs/promises'
import { caseworkStore } from '@passerelle/casework'
import { determinationStore, httpEmploymentRegister, httpInsuranceRegister } from '@passerelle/determination'
import { directoryStore, findInstitution, findPartnerByPartyId, type StaffRole, seedStaff } from '@passerelle/directory'
import { createPrinter, documentsStore } from '@passerelle/documents'
import { exchangeStore, type Receiver } from '@passerelle/exchange'
import { deliverMessage, type JourneyEnv, journeyStore } from '@passerelle/journeys'
import { type Clock, institutionId, plainDateAt, type StateCode } from '@passerelle/kernel'
import { ledgerStore } from '@passerelle/ledger'
import { createLogger, migrate, openDatabase, prepareJobs } from '@passerelle/platform'
import { requestsStore } from '@passerelle/requests'
import { verificationStore } from '@passerelle/verification'
import type { NodeConfig } from '../config.ts'
import { openKeys } from '../keys.ts'
import { openSecrets } from '../secrets.ts'
import { findSession, hasWalletConsent, nodeStore } from '../store/sessions.ts'
import type { NodeRuntime } from './node-runtime.ts'
import { createIssuer, createVerifier } from './wallet-services.ts'

export const nodeStores = [
  directoryStore,
  requestsStore,
  determinationStore,
  caseworkStore,
  documentsStore,
  exchangeStore,
  verificationStore,
  ledgerStore,
  journeyStore,
  nodeStore,
]

export async function openRuntime(config: NodeConfig, clock: Clock): Promise<NodeRuntime> {
  const startedAt = clock.now()
  const log = createLogger(config.name, config.logFile === undefined ? {} : { destination: config.logFile })
  const [keys, secrets, loginSecret] = await Promise.all([
    openKeys(config.keysFolder, config.authorityCertificate),
    openSecrets(config.keysFolder),
    readFile(config.login.clientSecretFile, 'utf8'),
  ])
  const database = openDatabase(config.databaseUrl, { applicationName: `passerelle-${config.name}`, maxConnections: 12 })
  await migrate(database.pool, nodeStores)
  await prepareJobs(database.pool)
  await database.transaction((tx) =>
    seedStaff(
      tx,
      config.staff.map((member) => ({ ...member, institutionId: institutionId(member.institutionId), roles: member.roles as StaffRole[] })),
    ),
  )

  const env: JourneyEnv = {
    state: config.state as StateCode,
    institution: { ...config.issuer, id: institutionId(config.issuer.id) },
    partyId: config.partyId,
    clock,
    today: () => plainDateAt(clock.now(), config.timeZone),
    registers: {
      employment: httpEmploymentRegister({ baseUrl: config.registers.employment }),
      insurance: httpInsuranceRegister({ baseUrl: config.registers.insurance }),
    },
    statusListBase: `${config.publicOrigin}/status-lists`,
    referenceTo: secrets.referenceTo,
  }
  const served = new Set(config.institutions)
  const receiver: Receiver = {
    database,
    clock,
    identity: { partyId: config.partyId, signer: keys.messaging.signer, unwrapper: keys.messaging.unwrapper },
    findPartner: findPartnerByPartyId,
    knowsRecipient: async (_tx, institution) => served.has(institution),
    deliver: (tx, message) => deliverMessage(env, tx, message),
    onTrouble: (error) => log.error({ reason: (error as { code?: string }).code ?? (error as Error).name }, 'a message could not be taken'),
  }
  const cookieName = `passerelle_${config.name}`
  const parts = {
    config,
    keys,
    secrets,
    database,
    env,
    findConsent: async (cookies: string | undefined, returnTo: string) => {
      const id = new RegExp(`(?:^|; )${cookieName}=([^;]+)`).exec(cookies ?? '')?.[1]
      if (id === undefined || !(await hasWalletConsent(database.db, id, returnTo))) return undefined
      const person = (await findSession(database.db, id, clock.now()))?.person
      return person === undefined ? undefined : { subject: secrets.referenceTo(person.personId) }
    },
  }
  return {
    config,
    database,
    clock,
    log,
    keys,
    secrets,
    loginSecret: loginSecret.trim(),
    env,
    receiver,
    issuer: await createIssuer(parts),
    verifier: createVerifier(parts),
    printer: createPrinter(),
    startedAt,
    async institutionName(id) {
      const found = await findInstitution(database.db, id)
      return found?.names[config.language] ?? found?.names.en ?? id
    },
  }
}
