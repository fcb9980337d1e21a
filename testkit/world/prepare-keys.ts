/** The demo's key ceremony: one authority, and for each party the keys and certificates that it needs, made once and kept in the data folder. */
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unwrap } from '@passerelle/kernel'
import { type Authority, type CertificateRequest, createAuthority, issueCertificate, loadKeyFile, saveKeyFile } from '@passerelle/trust'
import { nodePlans } from './layout.table.ts'

const tenYears = 10 * 365 * 86_400_000
const twoYears = 2 * 365 * 86_400_000

/** Makes what is missing below `folder`; leaves what is there. Answers the path of the authority's certificate. */
export async function prepareKeys(folder: string, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
  const authority = await theAuthority(join(folder, 'authority'), now)
  const validity = { from: new Date(now.getTime() - 86_400_000), to: new Date(now.getTime() + twoYears) }
  await Promise.all([
    ...nodePlans.flatMap((plan) => {
      const keys = join(folder, plan.name, 'keys')
      const country = plan.state
      return [
        mint(authority, keys, 'tls', { ...tls, subject: { commonName: `node ${plan.name} (demo)`, country }, validity }),
        ...(['as4-signing', 'as4-encryption'] as const).map((use) =>
          mint(authority, keys, use, {
            keyType: 'RSA-2048',
            keyUsages: [use === 'as4-signing' ? 'digitalSignature' : 'keyEncipherment'],
            subject: { commonName: plan.partyId, organization: `Access point ${plan.state} (demo)`, country },
            validity,
          }),
        ),
        mint(authority, keys, 'seal', { ...sealing, subject: subjectOf(plan.issuer, country), validity }),
        mint(authority, keys, 'access', {
          ...sealing,
          alternativeNames: { dns: ['localhost'] },
          subject: subjectOf(plan.checker, country),
          validity,
        }),
      ]
    }),
    mint(authority, join(folder, 'centre', 'keys'), 'directory', {
      ...sealing,
      subject: { commonName: 'Passerelle centre (demo)' },
      validity,
    }),
    mint(authority, join(folder, 'eid', 'keys'), 'seal', {
      ...sealing,
      subject: { commonName: 'PID provider stand-in (demo)', organization: 'PID provider stand-in (demo)' },
      validity,
    }),
  ])
  await publishCertificate(join(folder, 'centre', 'keys', 'directory.pem'), join(folder, 'centre', 'directory-certificate.pem'))
  return join(folder, 'authority', 'certificate.pem')
}

const tls = {
  keyType: 'EC-P256',
  keyUsages: ['digitalSignature'],
  extendedKeyUsages: ['serverAuth', 'clientAuth'],
  alternativeNames: { dns: ['localhost'], ip: ['127.0.0.1'] },
} as const
const sealing = { keyType: 'EC-P256', keyUsages: ['digitalSignature', 'nonRepudiation'] } as const

function subjectOf(institution: { id: string; name: string }, country: string): CertificateRequest['subject'] {
  const prefix = country === 'GR' ? 'EL' : country
  return {
    commonName: institution.name,
    organization: institution.name,
    organizationIdentifier: `GOV${prefix}-${institution.id.slice(3)}`,
    country,
  }
}

async function theAuthority(folder: string, now: Date): Promise<Authority> {
  const state = join(folder, 'authority.json')
  if (existsSync(state)) {
    const stored = JSON.parse(await readFile(state, 'utf8')) as Omit<Authority, 'certificate'> & { certificate: string }
    return { ...stored, certificate: Buffer.from(stored.certificate, 'base64') }
  }
  const authority = await createAuthority({
    subject: { commonName: 'Passerelle demo authority', organization: 'Passerelle (demo)' },
    validity: { from: new Date(now.getTime() - 86_400_000), to: new Date(now.getTime() + tenYears) },
  })
  await mkdir(folder, { recursive: true })
  await writeFile(state, JSON.stringify({ ...authority, certificate: Buffer.from(authority.certificate).toString('base64') }), {
    mode: 0o600,
  })
  await writeFile(join(folder, 'certificate.pem'), authority.certificatePem)
  return authority
}

/** What nodes pin: the certificate alone, without the key beside which it is kept. */
async function publishCertificate(keyFile: string, certificateFile: string): Promise<void> {
  const key = unwrap(await loadKeyFile(keyFile))
  await writeFile(certificateFile, key.certificateChainPem)
}

async function mint(authority: Authority, folder: string, name: string, request: CertificateRequest): Promise<void> {
  const file = join(folder, `${name}.pem`)
  if (!existsSync(file)) await saveKeyFile(file, await issueCertificate(authority, request))
}
