/**
 * A file name that means the same on every system. Who sends is told what is wrong with a name and chooses another, because only the sender
 * knows what it should say; what comes in is renamed instead, because no document may be lost for the name of a file.
 */
import { findMediaType } from '@passerelle/vocabulary'

export type NameProblem =
  | 'empty'
  | 'not-text'
  | 'control-character'
  | 'hidden-character'
  | 'path-separator'
  | 'forbidden-character'
  | 'reserved-name'
  | 'dot-or-blank-at-edge'
  | 'too-long'
  | 'wrong-extension'

/** Bytes in UTF-8: file systems allow 255, and a folder or a number in front needs room. */
export const maxNameBytes = 200

/** What is wrong with the name for a file of this type; undefined: nothing. */
export function findNameProblem(name: unknown, mediaType: string): NameProblem | undefined {
  if (typeof name !== 'string') return 'not-text'
  if (name.trim() === '') return 'empty'
  const broken = characters.find(([, pattern]) => pattern.test(name) || pattern.test(name.normalize('NFKC')))
  if (broken !== undefined) return broken[0]
  if (edges.test(name)) return 'dot-or-blank-at-edge'
  if (reserved.test(name.normalize('NFKC'))) return 'reserved-name'
  if (bytesOf(name.normalize('NFC')) > maxNameBytes) return 'too-long'
  return hasExtension(name, mediaType) ? undefined : 'wrong-extension'
}

/** A safe name that says what the sender's name said, as far as it can; unlike every name in `taken`, and added to it. */
export function safeName(name: string, mediaType: string, taken: Set<string>): string {
  let text = name.normalize('NFKC') === name.normalize('NFC') ? name.normalize('NFC') : name.normalize('NFKC')
  for (const [problem, pattern] of characters)
    text = text.replaceAll(new RegExp(pattern, 'gu'), problem === 'control-character' || problem === 'hidden-character' ? '' : '_')
  text = trimmed(text)
  if (reserved.test(text)) text = `_${text}`
  const [extension] = findMediaType(mediaType)?.extensions ?? []
  if (text === '') text = 'attachment'
  if (!hasExtension(text, mediaType) && extension !== undefined) text = `${text}.${extension}`
  for (let number = 1; ; number++) {
    const candidate = shortened(text, number === 1 ? '' : ` (${number})`)
    if (taken.has(nameKey(candidate))) continue
    taken.add(nameKey(candidate))
    return candidate
  }
}

/** Names that some system takes for one file have one key. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC')
}

/** In the order of the checks. Lookalikes of a separator count as one: some systems write the plain one instead. */
const characters: readonly (readonly [NameProblem, RegExp])[] = [
  ['control-character', /[\p{Cc}\p{Zl}\p{Zp}]/u],
  ['hidden-character', /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u2800\u3164\uffa0]|\p{Variation_Selector}|\u034f|\u17b4|\u17b5/u],
  ['path-separator', /[/\\\u2044\u2215\u2216\u29f5\u29f8\u29f9]/u],
  ['forbidden-character', /[<>:"|?*]/u],
]

const edges = /^[\s.]|[\s.]$/u
/** Names of devices, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9]|lpt[0-9])\s*(?:\..*)?$/iu

const trimmed = (text: string) => text.replace(/^[\s.]+/u, '').replace(/[\s.]+$/u, '')
const bytesOf = (text: string) => new TextEncoder().encode(text).length

/** Types without an ending of their own take any. */
function hasExtension(name: string, mediaType: string): boolean {
  const extensions: readonly string[] = findMediaType(mediaType)?.extensions ?? []
  const [, ending] = /[^.]\.([^.]+)$/u.exec(name) ?? []
  return extensions.length === 0 || (ending !== undefined && extensions.includes(ending.toLowerCase()))
}

/** Cut between whole characters, before the ending. */
function shortened(name: string, addition: string): string {
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : ''
  const stem = [...(ending === '' ? name : name.slice(0, dot))]
  while (bytesOf(stem.join('') + addition + ending) > maxNameBytes) stem.pop()
  // What is cut in the middle of blanks and dots must not end in them: the ending would be another one.
  return (trimmed(stem.join('')) || 'attachment') + addition + ending
}
