/** Where the parts of the world are reached: from the configuration of the running nodes, or from the world's first port. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Addresses {
  readonly gr: string
  readonly it: string
  readonly si: string
  readonly es: string
  readonly centre: string
  readonly eid: string
  readonly registers: string
}

/** The world that `npm start` brings up without being told otherwise. */
const defaultPortBase = 4400

export async function findAddresses(options: { readonly data: string; readonly portBase?: number }): Promise<Addresses> {
  const base = options.portBase ?? Number(process.env.PASSERELLE_PORT_BASE || Number.NaN)
  if (Number.isInteger(base)) return addressesFrom(base)
  return (await configuredAddresses(options.data)) ?? addressesFrom(defaultPortBase)
}

export function addressesFrom(base: number): Addresses {
  const at = (offset: number) => `http://localhost:${base + offset}`
  return { centre: at(0), gr: at(10), it: at(20), si: at(30), es: at(40), eid: at(60), registers: at(70) }
}

interface Configured {
  readonly publicOrigin: string
  readonly centre: { readonly url: string }
  readonly login: { readonly issuer: string }
  readonly registers: { readonly insurance: string }
}

async function configuredAddresses(data: string): Promise<Addresses | undefined> {
  const read = async (name: string) => JSON.parse(await readFile(join(data, 'config', `${name}.json`), 'utf8')) as Configured
  try {
    const [gr, it, si, es] = await Promise.all([read('gr'), read('it'), read('si'), read('es')])
    const origins = { gr: gr.publicOrigin, it: it.publicOrigin, si: si.publicOrigin, es: es.publicOrigin }
    return { ...origins, centre: gr.centre.url, eid: gr.login.issuer, registers: si.registers.insurance }
  } catch {
    return undefined
  }
}
