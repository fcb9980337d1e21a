import { describe, expect, it } from 'vitest'
import { countryName } from '../code-lists/index.ts'
import { type GroupKind, labelKey } from '../definition/definition.ts'
import { completeLanguages, languages } from '../languages.ts'
import { documentTypes, findSed } from '../seds/index.ts'
import { branchNames, branchOf } from './branches.table.ts'
import { allLabelKeys, keysOfBranch, translatedLabelKeys } from './label-keys.ts'
import { labelCoverage, labelOf, loadLabelFile, loadLabels, readTerms } from './labels.ts'

const otherLanguages = completeLanguages.filter((language) => language !== 'en')

describe('the labels', () => {
  it('are complete in English, without a word too many, and the report names all 26 languages', async () => {
    const coverage = await labelCoverage(allLabelKeys())
    expect(coverage.map(({ language }) => language)).toEqual([...languages])
    expect(coverage).toHaveLength(26)
    for (const { language, missing, unused, present, total } of coverage) {
      expect({ language, unused }).toEqual({ language, unused: [] })
      if (language === 'en') expect(missing).toEqual([])
      else expect(present).toBeLessThan(total)
    }
  })
  it('are complete in the five languages for what every document shares and for three branches', async () => {
    const coverage = await labelCoverage(translatedLabelKeys())
    for (const { language, missing, present, total } of coverage)
      if ((completeLanguages as readonly string[]).includes(language)) expect({ language, missing }).toEqual({ language, missing: [] })
      else expect(present).toBeLessThan(total)
  })
  it('stand once: a term in the file of the first branch that needs it', async () => {
    for (const language of completeLanguages) {
      const seen = new Set(Object.keys((await loadLabelFile(language, [])) ?? {}))
      for (const branch of branchNames) {
        const keys = Object.keys((await readTerms(language, branch)) ?? {})
        expect({ language, branch, twice: keys.filter((key) => seen.has(key)) }).toEqual({ language, branch, twice: [] })
        const needed = new Set(keysOfBranch(branch))
        expect({ language, branch, foreign: keys.filter((key) => !needed.has(key)) }).toEqual({ language, branch, foreign: [] })
        for (const key of needed) seen.add(key)
      }
    }
  })
  it('know the branch of every document', () => {
    expect(documentTypes().filter((type) => branchOf(type) === undefined)).toEqual([])
  })
  it.each(completeLanguages)('are short words in %s, in sentence case, and never a key', async (language) => {
    const labels = Object.entries((await loadLabelFile(language)) ?? {})
    expect(labels.filter(([, text]) => text.length > 90)).toEqual([])
    expect(labels.filter(([, text]) => text.trim() !== text || text === '' || /^\p{Ll}/u.test(text)).filter(isNotEbms)).toEqual([])
    expect(labels.filter(([key, text]) => text === key || text === key.slice(key.indexOf('/') + 1)).filter(isNotOneWord)).toEqual([])
    expect(labels.filter(([, text]) => /[a-z][A-Z]/.test(text.replaceAll('ebMS', '')))).toEqual([])
    expect(labels.filter(([, text]) => /please|fill in|following if/i.test(text))).toEqual([])
  })
  it.each(completeLanguages)('tell the fields of one group apart in %s', async (language) => {
    const labels = await loadLabels(language)
    const groups = documentTypes().flatMap((type) => groupsOf(type, findSed(type)?.content))
    const alike = groups.flatMap(({ at, keys }) => {
      const words = [...new Set(keys)].map((key) => labelOf(labels, key))
      return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${at}: ${word}`)
    })
    expect(alike).toEqual([])
  })
  it.each(otherLanguages)('%s is a translation, not a copy of English', async (language) => {
    const [own, english] = await Promise.all([loadLabelFile(language), loadLabels('en')])
    const same = Object.keys(english).filter((key) => own?.[key] === english[key])
    expect(same.length).toBeLessThan(12)
    if (language === 'el') expect(Object.values(own ?? {}).filter((text) => !/[\u0370-\u03ff]/.test(text))).toEqual([])
  })
  it('fall back to English, and to the key when nothing is known', async () => {
    expect(labelOf(await loadLabels('fi'), 'person/familyName')).toBe('Surname(s)')
    expect(labelOf(await loadLabels('el'), 'term/dateWithdrawal')).toBe('Date of withdrawal')
    expect(labelOf(await loadLabels('el'), 'term/dateDeath')).toBe('Ημερομηνία θανάτου')
    expect(labelOf({}, 'no/such')).toBe('no/such')
    expect(labelOf(await loadLabels('../../etc'), 'constructor')).toBe('constructor')
  })
  it('of the branches are read only where they are wanted', async () => {
    expect(Object.keys(await loadLabels('it', [])).filter((key) => key.startsWith('term/'))).toEqual([])
    expect(Object.keys(await loadLabels('it', ['family']))).toContain('sed/F001')
  })
  it('leave country names to the platform', () => {
    expect(countryName('GR', 'sl')).toBe('Grčija')
    expect(countryName('IT', 'el')).toBe('Ιταλία')
  })
})

function groupsOf(at: string, group: GroupKind | undefined): readonly { readonly at: string; readonly keys: readonly string[] }[] {
  if (group === undefined) return []
  const fields = Object.entries(group.fields)
  const keys = fields.filter(([, { of }]) => of.kind !== 'literal').map(([name, field]) => labelKey(group.component, name, field))
  return [{ at, keys }, ...fields.flatMap(([name, { of }]) => (of.kind === 'group' ? groupsOf(`${at}/${name}`, of) : []))]
}

const isNotEbms = ([, text]: readonly [string, string]): boolean => !text.startsWith('ebMS')

/** A field may be called what it is. */
const isNotOneWord = ([, text]: readonly [string, string]): boolean => !/^\p{L}+$/u.test(text)
