/**
 * Keeps the node's directory fresh: publishes the node's own access point and keys at the centre, and takes in the signed bundle.
 * While the centre is down the node works with the copy it holds.
 */
import { readFile } from 'node:fs/promises'
import { directoryStatus, importDirectory, type ServiceKind, signRegistration } from '@passerelle/directory'
import { type InstitutionId, plainDate, type StateCode, unwrap } from '@passerelle/kernel'
import { loadKeyFile } from '@passerelle/trust'
import type { NodeRuntime } from './node-runtime.ts'

const registerAgainAfterMs = 5 * 60_000
/** After a start neighbours come one by one, so a node asks often for a moment, then less, then once a minute. */
const askAgainAtFirstMs = 500
const askAgainAfterMs = 2_000
const askAgainWhenCompleteMs = 60_000

export interface DirectorySync {
  stop(): void
}

export function keepDirectoryFresh(node: NodeRuntime): DirectorySync {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let registeredAt = 0
  let etag: string | undefined

  async function turn(): Promise<void> {
    let pause = age(node) < 15_000 ? askAgainAtFirstMs : askAgainAfterMs
    try {
      if (Date.now() - registeredAt > registerAgainAfterMs && (await register(node))) registeredAt = Date.now()
      etag = (await takeBundle(node, etag)) ?? etag
      const status = await directoryStatus(node.database.db, node.clock.now())
      if (registeredAt > 0 && status.state === 'current' && age(node) > 60_000) pause = askAgainWhenCompleteMs
    } catch (error) {
      node.log.warn({ reason: (error as { code?: string }).code ?? (error as Error).name }, 'the centre was not reached')
    }
    if (!isStopped) timer = setTimeout(turn, pause)
  }

  void turn()
  return {
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

function age(node: NodeRuntime): number {
  return node.clock.now().getTime() - node.startedAt.getTime()
}

async function register(node: NodeRuntime): Promise<boolean> {
  const { config, keys } = node
  const [secret, seal, access] = await Promise.all([
    readFile(config.centre.registrationSecretFile, 'utf8'),
    leafOf(config, 'seal'),
    leafOf(config, 'access'),
  ])
  const state = config.state as StateCode
  const service = (kind: ServiceKind, owner: { id: string; name: string }, certificate: string, documentTypes: string[] = []) => ({
    kind,
    state,
    institutionId: owner.id as InstitutionId,
    name: owner.name,
    documentTypes,
    certificate,
    status: 'notified' as const,
    from: plainDate('2020-01-01'),
  })
  const issuer = { id: config.issuer.id, name: config.issuer.name }
  const registration = await signRegistration(
    {
      registrant: config.name,
      environment: config.environment,
      accessPoint: {
        partyId: config.partyId,
        state,
        url: config.exchangeUrl,
        institutions: config.institutions as InstitutionId[],
        signingCertificate: firstPem(keys.messaging.signingCertificatePem),
        encryptionCertificate: firstPem(keys.messaging.encryptionCertificatePem),
        tlsCertificate: firstPem(keys.tls.certificateChainPem),
      },
      trustedServices: [
        service('pub-eaa-issuance', issuer, seal, ['PDA1', 'EHIC']),
        service('pub-eaa-status', issuer, seal, ['PDA1', 'EHIC', 'PRC']),
        service('prc-qr', issuer, seal, ['PRC', 'PDA1']),
        service('presentation-requests', config.checker, access),
      ],
    },
    keys.messaging.signer,
    node.clock.now(),
  )
  const response = await fetch(`${config.centre.url}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret.trim()}` },
    body: JSON.stringify({ registration }),
    signal: AbortSignal.timeout(5000),
  })
  if (!response.ok)
    node.log.warn(
      { status: response.status, code: ((await response.json().catch(() => ({}))) as { code?: string }).code },
      'the centre refused the registration',
    )
  return response.ok
}

async function takeBundle(node: NodeRuntime, etag: string | undefined): Promise<string | undefined> {
  const { config } = node
  const response = await fetch(`${config.centre.url}/directory/bundle`, {
    headers: etag === undefined ? {} : { 'if-none-match': etag },
    signal: AbortSignal.timeout(5000),
  })
  if (response.status === 304 || !response.ok) return undefined
  const bundle = await response.text()
  const signer = firstPem(await readFile(config.centre.signerCertificate, 'utf8'))
  const imported = await node.database.transaction((tx) =>
    importDirectory(tx, bundle, { signers: [signer], environment: config.environment, now: node.clock.now() }),
  )
  if (imported.ok) return response.headers.get('etag') ?? undefined
  if (imported.error.code !== 'directory/bundle-older') node.log.warn({ code: imported.error.code }, 'the directory bundle was refused')
  return undefined
}

async function leafOf(config: NodeRuntime['config'], name: string): Promise<string> {
  return firstPem(unwrap(await loadKeyFile(`${config.keysFolder}/${name}.pem`)).certificateChainPem)
}

function firstPem(chain: string): string {
  return `${/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(chain)?.[0] ?? ''}\n`
}
