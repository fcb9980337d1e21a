import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseClocks, clocksOf, limitsOutsideCases } from './deadlines.table.ts'
import { rowsOf } from './expand-page.ts'
import { findBuc } from './index.ts'

const reference = new URL('../../../../shared/reference/rules/deadlines.json', import.meta.url)

interface Limit {
  readonly id: string
  readonly length: string
  readonly article: string
}

describe('the clocks of the law in cases', () => {
  it.each(caseClocks.flatMap((clock) => clock.bucs.map((buc) => [clock.id, buc, clock] as const)))(
    '%s in %s is started and ended by documents of that use case',
    (_, id, clock) => {
      const buc = findBuc(id)
      if (buc === undefined) throw new Error(`no use case ${id}`)
      const types = new Set(rowsOf(buc).map(({ sed }) => sed))
      for (const part of [clock.startedBy, clock.endedBy, ...(clock.countedFrom === undefined ? [] : [clock.countedFrom])])
        expect(part.some((sed) => types.has(sed))).toBe(true)
      expect(clocksOf(id)).toContain(clock)
    },
  )
  it('names no document that stands in none of its use cases', () => {
    for (const { bucs, startedBy, countedFrom = [], endedBy } of caseClocks) {
      const types = new Set(bucs.flatMap((id) => rowsOf(findBuc(id) ?? expect.fail(id)).map(({ sed }) => sed)))
      for (const sed of [...startedBy, ...countedFrom, ...endedBy]) expect(types).toContain(sed)
    }
  })
  it('never claims a source for which document starts them', () => {
    for (const { mapping } of caseClocks) expect(['deduced', 'memory']).toContain(mapping)
  })
  it.skipIf(!existsSync(reference))(
    'are those of the reference list, and each other limit says why it is none (left out without ../shared)',
    () => {
      const { deadlines } = JSON.parse(readFileSync(reference, 'utf8')) as { readonly deadlines: readonly Limit[] }
      for (const { id, length, article } of deadlines) {
        const clocks = caseClocks.filter((clock) => clock.id === id)
        expect(clocks.length > 0 !== id in limitsOutsideCases, id).toBe(true)
        for (const { counting, provision } of clocks) {
          expect(provision.join()).toContain(article.replace('987 ', '987/2009 '))
          // D17 speaks of introducing the claim; in the case it is paid as D13 says.
          if (id !== 'D17') expect(`P${counting.length}M`).toBe(length)
        }
      }
      expect(deadlines).toHaveLength(32)
    },
  )
})
