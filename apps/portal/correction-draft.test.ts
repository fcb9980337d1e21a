import { describe, expect, it } from 'vitest'
import { keepCorrections, nothingCorrected, readCorrections, withCorrection, withoutCorrection } from './correction-draft.ts'

function aTab(kept: Record<string, string> = {}) {
  const values = new Map(Object.entries(kept))
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
}

describe('what a worker has corrected and not sent', () => {
  const period = { from: '2026-12-01', to: '2027-03-31' }
  it('is found again after a reload, for this request only', () => {
    const tab = aTab()
    const draft = withCorrection({ ...nothingCorrected, note: 'in June' }, 'posting-period', period, { ...period, to: '2027-02-28' })
    keepCorrections('r1', draft, tab)
    expect(readCorrections('r1', tab)).toEqual({ corrections: { 'posting-period': { ...period, to: '2027-02-28' } }, note: 'in June' })
    expect(readCorrections('r2', tab)).toEqual(nothingCorrected)
  })
  it('is gone when nothing is left of it', () => {
    const tab = aTab()
    keepCorrections('r1', withCorrection(nothingCorrected, 'lent-on', false, true), tab)
    keepCorrections('r1', withoutCorrection(readCorrections('r1', tab), 'lent-on'), tab)
    expect(tab.values.size).toBe(0)
  })
  it('is no correction where it says what was stated, in whatever order', () => {
    const before = withCorrection(nothingCorrected, 'posting-period', period, { ...period, to: '2027-02-28' })
    expect(withCorrection(before, 'posting-period', period, { to: '2027-03-31', from: '2026-12-01' })).toEqual(nothingCorrected)
    expect(withCorrection(nothingCorrected, 'lent-on', false, false)).toEqual(nothingCorrected)
  })
  it('may be that there is none', () => {
    expect(withCorrection(nothingCorrected, 'host-undertaking', { name: 'X' }, null).corrections).toEqual({ 'host-undertaking': null })
  })
  it.each(['', '{', '"x"', '[1]', 'null', '{"corrections":[1],"note":{}}', '{"corrections":"x"}'])('kept as %j is nothing', (text) => {
    expect(readCorrections('r1', aTab({ 'corrections r1': text }))).toEqual(nothingCorrected)
  })
  it('costs nobody the page where a browser keeps nothing', () => {
    const refusing = {
      getItem: () => {
        throw new Error('denied')
      },
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => undefined,
    }
    expect(readCorrections('r1', refusing)).toEqual(nothingCorrected)
    expect(() => keepCorrections('r1', { corrections: { a: 1 }, note: '' }, refusing)).not.toThrow()
  })
})
