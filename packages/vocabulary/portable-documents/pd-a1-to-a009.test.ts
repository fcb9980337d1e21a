import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableTree } from '../definition/form-tree.ts'
import { labelOf, loadLabels } from '../labels/labels.ts'
import { a009, parseSed } from '../seds/index.ts'
import { anyContent } from '../testing/any-content.ts'
import { demoPdA1 } from '../testing/demo-records.ts'
import { a009FromPdA1, parsePdA1, pdA1Definition } from './index.ts'

describe('A009 made from a PD A1', () => {
  it('is valid for any certificate with an end', () => {
    let checked = 0
    fc.assert(
      fc.property(anyContent(pdA1Definition), fc.boolean(), (content, amending) => {
        const record = parsePdA1({ ...content, number: 'GR-DEMO-1' })
        fc.pre(record.ok)
        const made = a009FromPdA1(record.value, { article: '12(1)', ...(amending ? { previousDecision: '2026-01-10' } : {}) })
        if (made === undefined) expect(record.value.legislation.endDate).toBeUndefined()
        else {
          checked += 1
          expect(parseSed('A009', made)).toEqual({ ok: true, value: made })
        }
      }),
      { numRuns: 40, maxSkipsPerRun: 2000 },
    )
    expect(checked).toBeGreaterThan(5)
  })
  it('reads in Italian as a clerk expects it', async () => {
    const labels = await loadLabels('it')
    const content = a009FromPdA1(demoPdA1, { article: '12(1)' })
    const tree = readableTree(a009.content, content, 'A009', { language: 'it', label: (key) => labelOf(labels, key) })
    const lines: string[] = []
    const walk = (nodes: typeof tree, depth: number) => {
      for (const node of nodes) {
        lines.push(`${'  '.repeat(depth)}${node.label}${node.values.length > 0 ? `: ${node.values.join(', ')}` : ''}`)
        walk(node.children, depth + 1)
      }
    }
    walk(tree, 0)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Persona',
        '    Cognome: Nikolaidis (demo)',
        '    Data di nascita: 12 aprile 1988',
        '    Cittadinanza: Grecia',
        '      Data di fine: 31 dicembre 2026',
        'Articolo del regolamento (CE) n. 883/2004: Articolo 12, paragrafo 1',
      ]),
    )
  })
})
