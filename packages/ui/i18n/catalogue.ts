/**
 * Message files: one per language, fetched when that language is chosen. English is the measure and the fallback.
 * What the rules of the law say stands in the vocabulary; where a language lacks a rule, English stands in.
 */
import type english from '../messages/en.json'
import { type LanguageCode, languages } from './languages.ts'

export type MessageKey = keyof typeof english
export type Catalogue = Readonly<Record<string, string>>

const files = import.meta.glob<Catalogue>('../messages/*.json', { import: 'default' })
const ruleTexts = import.meta.glob<Catalogue>('../../vocabulary/law/messages/*.json', { import: 'default' })

export const completeLanguages: ReadonlySet<string> = new Set(
  languages.map(({ code }) => code).filter((code) => `../messages/${code}.json` in files),
)

/** The messages of a language and the language they are really in: English stands in for a file that does not exist. */
export async function loadCatalogue(wanted: LanguageCode): Promise<{ readonly language: LanguageCode; readonly messages: Catalogue }> {
  const language = completeLanguages.has(wanted) ? wanted : 'en'
  const load = files[`../messages/${language}.json`]
  if (load === undefined) throw new Error(`no message file for ${language}`)
  const [englishRules, rules, messages] = await Promise.all([loadRuleTexts('en'), loadRuleTexts(language), load()])
  return { language, messages: { ...englishRules, ...rules, ...messages } }
}

const loadRuleTexts = async (language: string): Promise<Catalogue | undefined> =>
  ruleTexts[`../../vocabulary/law/messages/${language}.json`]?.()
