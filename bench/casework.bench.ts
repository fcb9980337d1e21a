/** Cases folded a second by their length, and steps of the engine a second, each against reading the same events from JSON and nothing else. */
import { foldCase, playLongCase } from '@passerelle/casework/replay'
import { institutionId } from '@passerelle/kernel'
import { findBuc } from '@passerelle/vocabulary'
import { type Effort, timesASecond } from './measure.ts'
import type { Figure } from './table.ts'

const lengths = [5, 50, 500]
const owner = institutionId('GR:1001')

export async function caseworkFigures(effort: Effort): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const length of lengths) figures.push(await foldFigure(effort, length))
  return [...figures, await stepFigure(effort, 50)]
}

/** An owner's copy as the store gives it, every event parsed already. */
async function foldFigure(effort: Effort, length: number): Promise<Figure> {
  const [events = []] = playLongCase(pensionClaim(), length).events
  if (events.length !== length) throw new Error(`the case has ${events.length} events instead of ${length}`)
  const text = JSON.stringify(events)
  let documents = 0
  const pair = await timesASecond(
    effort,
    () => {
      documents = foldCase(owner, events).documents.size
    },
    () => JSON.parse(text),
  )
  if (documents === 0) throw new Error('the bench folded a case without documents')
  return { name: `fold a case of ${length} events`, unit: '/s', ...pair, limitName: '(JSON.parse of the same events)' }
}

/** What is offered, one of it planned, recorded by its sender and taken by its receiver: all in memory, from an empty case on. */
async function stepFigure(effort: Effort, length: number): Promise<Figure> {
  const buc = pensionClaim()
  const { events, steps } = playLongCase(buc, length)
  const text = JSON.stringify(events)
  const pair = await timesASecond(
    effort,
    () => playLongCase(buc, length),
    () => JSON.parse(text),
  )
  return {
    name: `steps of the engine, in a case of ${length} events`,
    unit: '/s',
    ours: pair.ours * steps,
    limit: pair.limit * steps,
    limitName: "(JSON.parse of the step's events, both sides)",
  }
}

function pensionClaim() {
  const buc = findBuc('P_BUC_01')
  if (buc === undefined) throw new Error('P_BUC_01 is not in the vocabulary')
  return buc
}
