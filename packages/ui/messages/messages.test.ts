/** Message files: every complete language says everything, with the same values, in words of its own. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { completeLanguages, loadCatalogue } from '../i18n/catalogue.ts'
import { createTranslator } from '../i18n/translator.ts'
import el from './el.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import it_ from './it.json' with { type: 'json' }
import sl from './sl.json' with { type: 'json' }

const english: Readonly<Record<string, string>> = en
const others: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['el', el],
  ['it', it_],
  ['sl', sl],
  ['es', es],
]

const ruleFiles = import.meta.glob<Readonly<Record<string, string>>>('../../vocabulary/law/messages/*.json', {
  import: 'default',
  eager: true,
})
const ruleTexts = Object.fromEntries(Object.entries(ruleFiles).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts] as const))

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** Names of the values that a message takes, each with the kind that its syntax tree gives it. */
function placeholders(message: string): string[] {
  const found = new Set<string>()
  const walk = (elements: Elements): void => {
    for (const element of elements) {
      const isText = !('value' in element) || element.type === 0
      if (!isText) found.add(`${element.value}:${element.type}`)
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())
  return [...found].sort()
}

describe('the message files', () => {
  it('are those of the languages that are called complete', () => {
    expect([...completeLanguages].sort()).toEqual(['el', 'en', 'es', 'it', 'sl'])
  })

  describe.each(others)('in %s', (language, messages) => {
    it('hold the same keys as the English file', () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
    })
    it('take the same values as the English sentences', () => {
      const differing = Object.keys(english).filter(
        (key) => placeholders(messages[key] ?? '').join() !== placeholders(english[key] ?? '').join(),
      )
      expect(differing).toEqual([])
    })
    it('are translated: no sentence of several words is the English one', () => {
      const untranslated = Object.keys(english).filter(
        (key) => messages[key] === english[key] && /[a-z]{2,} [a-z]{2,}/i.test((english[key] ?? '').replace(/\{[^}]*\}/g, '')),
      )
      expect(untranslated).toEqual([])
    })
    it('name every plural form that the language has', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'many')
      const incomplete = Object.entries(messages).filter(
        ([, message]) => message.includes(', plural,') && !forms.every((form) => message.includes(`${form} {`)),
      )
      expect(incomplete.map(([key]) => key)).toEqual([])
    })
  })

  it('are joined with what the rules of the law say; English stands in for a rule that a language lacks', async () => {
    const { messages } = await loadCatalogue('el')
    expect(messages['law.two-states.holds']).toBe(ruleTexts.el?.['law.two-states.holds'])
    expect(messages['law.statutory-pre-retirement.title']).toBe(ruleTexts.en?.['law.statutory-pre-retirement.title'])
    expect(messages['law.state.holds']).toBe(el['law.state.holds'])
  })

  it('format counts, dates and periods as the language writes them', () => {
    const slovenian = createTranslator('sl', sl)
    expect([1, 2, 3, 5].map((count) => slovenian.t('desk.tasks.caption', { count }))).toEqual([
      '1 naloga',
      '2 nalogi',
      '3 naloge',
      '5 nalog',
    ])
    expect(createTranslator('en', en).period({ from: '2026-03-01', to: '2026-03-31' })).toBe('1 March 2026 to 31 March 2026')
    expect(createTranslator('el', el).country('GR')).toBe('Ελλάδα')
    expect(createTranslator('it', it_).period({ from: '2026-03-01' })).toBe('dal 1 marzo 2026, senza data di fine')
  })
})

describe('what the rules of the law say', () => {
  const written = ruleTexts.en ?? {}
  it('can be read in every complete language', () => expect(Object.keys(ruleTexts).sort()).toEqual([...completeLanguages].sort()))
  it('is well formed in English', () => {
    const broken = Object.keys(written).filter((key) => {
      try {
        return placeholders(written[key] ?? '').some((place) => !place.endsWith(':1'))
      } catch {
        return true
      }
    })
    expect(broken).toEqual([])
  })
  describe.each(Object.entries(ruleTexts).filter(([language]) => language !== 'en'))('in %s', (_, texts) => {
    it('has no key that English has not', () => expect(Object.keys(texts).filter((key) => !Object.hasOwn(written, key))).toEqual([]))
    it('takes the same values as in English', () => {
      const differing = Object.keys(texts).filter(
        (key) => placeholders(texts[key] ?? '').join() !== placeholders(written[key] ?? '').join(),
      )
      expect(differing).toEqual([])
    })
    it('is complete for every rule that it speaks of in another language', () => {
      const spoken = Object.keys(ruleTexts.el ?? {})
      expect(spoken.filter((key) => !Object.hasOwn(texts, key))).toEqual([])
    })
  })
})
