/** A process of its own that loads the whole vocabulary, makes every definition and rule, and says what it cost from the start of the process. */
import { bucs, componentNames, documentTypes, findComponent, findSed, rulesOf, traitsOfRole } from '@passerelle/vocabulary'

const loaded = sinceStart()
let made = Object.keys(findSed('A003')?.content.fields ?? {}).length
const one = sinceStart()
for (const name of componentNames()) made += Object.keys(findComponent(name).fields).length
for (const type of documentTypes()) made += Object.keys(findSed(type)?.content.fields ?? {}).length
for (const buc of Object.values(bucs))
  for (const role of ['caseOwner', 'counterparty'] as const) made += rulesOf(buc, role).length + traitsOfRole(buc, role).size
console.log(JSON.stringify({ loaded, one, whole: sinceStart(), memory: process.memoryUsage().rss, made }))

function sinceStart() {
  const { user, system } = process.cpuUsage()
  return { passed: performance.now(), worked: (user + system) / 1000 }
}
