/** The stand-in's own keys, made once and kept in its data folder, readable by its process alone. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

export interface EidSecrets {
  /** Signs ID tokens: RSA private key as JWK. */
  readonly tokenKey: JWK
  readonly cookieKey: string
  /** 32 bytes, base64url: seals what the PID issuer hands out. */
  readonly issuerSecret: string
}

export async function openSecrets(dataFolder: string): Promise<EidSecrets> {
  const file = join(dataFolder, 'secrets.json')
  const stored = await readFile(file, 'utf8').catch(() => undefined)
  if (stored !== undefined) return JSON.parse(stored) as EidSecrets
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const secrets: EidSecrets = {
    tokenKey: { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') },
    cookieKey: randomBytes(32).toString('base64url'),
    issuerSecret: randomBytes(32).toString('base64url'),
  }
  await mkdir(dataFolder, { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 })
  await rename(`${file}.new`, file)
  return secrets
}

export async function readSecret(file: string): Promise<string> {
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length < 16) throw new Error(`the secret in ${file} is shorter than 16 characters`)
  return secret
}
