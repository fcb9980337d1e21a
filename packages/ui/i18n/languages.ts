/**
 * The languages that every face offers: the 24 of the Union, Icelandic and Norwegian, each by its own name.
 * A language is complete when `messages/<code>.json` exists; nothing else has to be told.
 * @source Reg. No 1/1958 (consolidated) Art. 1; EEA Agreement Art. 129(1)
 */
export const languages = [
  { code: 'bg', name: 'Български' },
  { code: 'hr', name: 'Hrvatski' },
  { code: 'cs', name: 'Čeština' },
  { code: 'da', name: 'Dansk' },
  { code: 'nl', name: 'Nederlands' },
  { code: 'en', name: 'English' },
  { code: 'et', name: 'Eesti' },
  { code: 'fi', name: 'Suomi' },
  { code: 'fr', name: 'Français' },
  { code: 'de', name: 'Deutsch' },
  { code: 'el', name: 'Ελληνικά' },
  { code: 'hu', name: 'Magyar' },
  { code: 'ga', name: 'Gaeilge' },
  { code: 'it', name: 'Italiano' },
  { code: 'lv', name: 'Latviešu' },
  { code: 'lt', name: 'Lietuvių' },
  { code: 'mt', name: 'Malti' },
  { code: 'pl', name: 'Polski' },
  { code: 'pt', name: 'Português' },
  { code: 'ro', name: 'Română' },
  { code: 'sk', name: 'Slovenčina' },
  { code: 'sl', name: 'Slovenščina' },
  { code: 'es', name: 'Español' },
  { code: 'sv', name: 'Svenska' },
  { code: 'is', name: 'Íslenska' },
  { code: 'no', name: 'Norsk' },
] as const satisfies readonly { readonly code: string; readonly name: string }[]

export type LanguageCode = (typeof languages)[number]['code']

const codes: ReadonlySet<string> = new Set(languages.map(({ code }) => code))

/** Reads a BCP 47 tag down to one of the offered languages: `el-GR` → `el`, `nb` and `nn` → `no`. */
export function parseLanguage(tag: unknown): LanguageCode | undefined {
  if (typeof tag !== 'string') return undefined
  const primary = tag.toLowerCase().split('-')[0]
  const code = primary === 'nb' || primary === 'nn' ? 'no' : primary
  return code !== undefined && codes.has(code) ? (code as LanguageCode) : undefined
}

/** The first wish that is offered: the link's, then the remembered one, then the browser's; English when none is. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): LanguageCode {
  for (const wish of wishes) {
    const language = parseLanguage(wish)
    if (language !== undefined) return language
  }
  return 'en'
}
