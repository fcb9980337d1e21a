/** Message files: every complete language says everything, with the same values, in words of its own. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { completeLanguages } from '../i18n/catalogue.ts'
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
