import { describe, expect, it } from 'vitest'
import { countryName } from '../code-lists/index.ts'
import { completeLanguages, languages } from '../languages.ts'
import { allLabelKeys } from './label-keys.ts'
import { labelCoverage, labelOf, loadLabels } from './labels.ts'

describe('the labels', () => {
  it('are complete in the five languages, without a word too many, and the report names all 26', async () => {
    const coverage = await labelCoverage(allLabelKeys())
    expect(coverage.map(({ language }) => language)).toEqual([...languages])
    expect(coverage).toHaveLength(26)
    for (const { language, missing, unused, present, total } of coverage) {
      if ((completeLanguages as readonly string[]).includes(language))
        expect({ language, missing, unused }).toEqual({ language, missing: [], unused: [] })
      else expect(present).toBeLessThan(total)
    }
  })
  it.each(completeLanguages.filter((language) => language !== 'en'))('%s is a translation, not a copy of English', async (language) => {
    const [own, english] = await Promise.all([loadLabels(language), loadLabels('en')])
    const same = Object.keys(english).filter((key) => own[key] === english[key])
    expect(same.length).toBeLessThan(12)
    if (language === 'el') expect(Object.values(own).filter((text) => !/[\u0370-\u03ff]/.test(text))).toEqual([])
  })
  it('fall back to English, and to the key when nothing is known', async () => {
    expect(labelOf(await loadLabels('fi'), 'person/familyName')).toBe('Surname(s)')
    expect(labelOf({}, 'no/such')).toBe('no/such')
    expect(labelOf(await loadLabels('../../etc'), 'constructor')).toBe('constructor')
  })
  it('leave country names to the platform', () => {
    expect(countryName('GR', 'sl')).toBe('Grčija')
    expect(countryName('IT', 'el')).toBe('Ιταλία')
  })
})
