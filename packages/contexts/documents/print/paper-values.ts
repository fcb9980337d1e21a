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

const charactersInTwelfth = 6
const mayBreakHere = '\u200b'

/** A word that is wider than its box may break after a mark, or where the box ends: a long e-mail address stays inside the form. */
export function fitting(value: string, span: number): string {
  const room = span * charactersInTwelfth
  return value.replace(/\S+/g, (word) => {
    const characters = [...word]
    if (characters.length <= room) return word
    let sinceBreak = 0
    return characters
      .map((character) => {
        sinceBreak = /[@._/-]/.test(character) || sinceBreak + 1 >= room ? 0 : sinceBreak + 1
        return sinceBreak === 0 ? character + mayBreakHere : character
      })
      .join('')
  })
}
