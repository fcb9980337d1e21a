/** How values stand on paper: dates as DD/MM/YYYY with 00 for unknown parts, countries by name and code, codes by their label. */

/** `1988-04-12` → `12/04/1988`; `1988-00-00` → `00/00/1988`. @source Decision S2 Annex I */
export function paperDate(date: string | undefined): string {
  return date === undefined ? '' : date.split('-').reverse().join('/')
}

/** `GR` → `Ελλάδα (GR)`; the card's own code, UK for GB. */
export function paperCountry(code: string | undefined, language: string, printed: (code: string) => string): string {
  if (code === undefined) return ''
  const name = regionNames(language).of(code)
  return name === undefined || name === code ? printed(code) : `${name} (${printed(code)})`
}

const names = new Map<string, Intl.DisplayNames>()

function regionNames(language: string): Intl.DisplayNames {
  const known = names.get(language)
  if (known !== undefined) return known
  const made = new Intl.DisplayNames([language], { type: 'region' })
  names.set(language, made)
  return made
}
