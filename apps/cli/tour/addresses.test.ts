import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { findAddresses } from './addresses.ts'

afterEach(() => vi.unstubAllEnvs())

async function aDataFolder(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'addresses-'))
  await mkdir(join(data, 'config'))
  for (const [name, port] of Object.entries({ gr: 1, it: 2, si: 3, es: 4 })) {
    const config = {
      publicOrigin: `https://${name}.example:${port}`,
      centre: { url: 'https://centre.example' },
      login: { issuer: 'https://eid.example' },
      registers: { insurance: 'https://registers.example' },
    }
    await writeFile(join(data, 'config', `${name}.json`), JSON.stringify(config))
  }
  return data
}

it('are those of the running nodes', async () => {
  vi.stubEnv('PASSERELLE_PORT_BASE', '')
  expect(await findAddresses({ data: await aDataFolder() })).toEqual({
    gr: 'https://gr.example:1',
    it: 'https://it.example:2',
    si: 'https://si.example:3',
    es: 'https://es.example:4',
    centre: 'https://centre.example',
    eid: 'https://eid.example',
    registers: 'https://registers.example',
  })
})

it('are counted from the first port where that is given, and from 4400 where nothing is known', async () => {
  vi.stubEnv('PASSERELLE_PORT_BASE', '')
  expect((await findAddresses({ data: await aDataFolder(), portBase: 6000 })).it).toBe('http://localhost:6020')
  expect((await findAddresses({ data: '/nowhere' })).centre).toBe('http://localhost:4400')
  vi.stubEnv('PASSERELLE_PORT_BASE', '7000')
  expect((await findAddresses({ data: '/nowhere' })).registers).toBe('http://localhost:7070')
})
