/** What to open next, and as whom: printed when the world is ready. */
import type { World } from './world.ts'

export function addressTable(world: World): string {
  const { gr, it, si, es } = world.nodes
  const places: [string, string, string][] = [
    ['Greece · portal', `${gr.url}/portal`, 'Yiannis Papadakis (for his company), Georgios Nikolaidis'],
    ['Greece · desk', `${gr.url}/desk`, 'Eleni Markou, clerk'],
    ['Italy · desk', `${it.url}/desk`, 'Paolo Conti, clerk'],
    ['Italy · check', `${it.url}/check`, 'Nicola Bianchi, labour inspector'],
    ['Slovenia · portal', `${si.url}/portal`, 'Živa Novak, for herself and her child'],
    ['Slovenia · desk', `${si.url}/desk`, 'Maja Kos, clerk'],
    ['Spain · check', `${es.url}/check`, 'Carmen Ruiz, hospital desk'],
    ['Wallet', world.wallet.url, 'in this browser, no login'],
    ['eID stand-in', world.eid.url, 'logs all of them in; PID for the wallet at /pid/offers'],
    ['Centre', world.centre.url, 'institutions of 32 States, trusted list, code lists'],
  ]
  const width = Math.max(...places.map(([name]) => name.length))
  const address = Math.max(...places.map(([, url]) => url.length))
  return [
    '',
    `Passerelle is ready (${world.secondsToReady.toFixed(1)} s). Everything and everybody here is fictional.`,
    '',
    ...places.map(([name, url, who]) => `  ${name.padEnd(width)}  ${url.padEnd(address)}  ${who}`),
    '',
    `Open first: ${gr.url}/portal   ·   Walk both journeys: npx passerelle tour   ·   Stop: Ctrl-C`,
    '',
  ].join('\n')
}
