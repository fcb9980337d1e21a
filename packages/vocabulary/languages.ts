/** The languages of the States that take part: 24 official ones of the Union, Icelandic and Norwegian. Names come from the platform. */
export const languages = [
  'bg',
  'hr',
  'cs',
  'da',
  'nl',
  'en',
  'et',
  'fi',
  'fr',
  'de',
  'el',
  'hu',
  'ga',
  'it',
  'lv',
  'lt',
  'mt',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'es',
  'sv',
  'is',
  'no',
] as const
export type Language = (typeof languages)[number]

/** Languages whose labels are promised complete. */
export const completeLanguages = ['en', 'el', 'it', 'sl', 'es'] as const satisfies readonly Language[]

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}
