/** `passerelle buc list`: every use case that can be started, with its kind and the documents that start it. */
import { type BucDefinition, bucs, isBatch, sectors, startersOf } from '@passerelle/vocabulary'
import type { Output } from '../output.ts'

export function listBucs({ sector, json }: { sector?: string; json: boolean }, output: Output): number {
  const wanted = sector?.toUpperCase()
  if (wanted !== undefined && !(sectors as readonly string[]).includes(wanted)) {
    output.err(`buc/unknown-sector: There is no sector ${JSON.stringify(sector?.slice(0, 60))}. The sectors are ${sectors.join(', ')}.`)
    return 2
  }
  const listed = Object.values(bucs).filter((buc) => wanted === undefined || buc.sector === wanted)
  if (json) output.out(JSON.stringify(listed.map(asJson), undefined, 2))
  else output.out([...listed.map(line), `${listed.length} use cases`].join('\n'))
  return 0
}

const line = (buc: BucDefinition) =>
  `${buc.id.padEnd(10)}  ${kindOf(buc).padEnd(18)}  ${startersOf(buc).join(', ').padEnd(18)}  ${buc.title}`

const kindOf = (buc: BucDefinition) => `${buc.participants}${isBatch(buc) ? ', batch' : ''}`

const asJson = (buc: BucDefinition) => ({
  id: buc.id,
  sector: buc.sector,
  title: buc.title,
  participants: buc.participants,
  isBatch: isBatch(buc),
  startedBy: startersOf(buc),
})
