/**
 * A small XML 1.0 reader for messages from strangers. It knows no document type declarations and no entities but the five predefined ones,
 * so nothing expands and nothing is fetched; size, depth and counts are limited; one pass, without recursion.
 * @source XML 1.0 (fifth edition); Namespaces in XML 1.0
 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { VocabularyCode, VocabularyError } from '../errors.ts'
import type { XmlAttribute, XmlElement } from './xml-element.ts'

export interface XmlLimits {
  readonly characters: number
  readonly depth: number
  readonly elements: number
  readonly attributesPerElement: number
}

export const defaultXmlLimits: XmlLimits = { characters: 8_000_000, depth: 64, elements: 200_000, attributesPerElement: 64 }

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const maxNameLength = 200
const namePattern = /[A-Za-z_\u00c0-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd][-.\w\u00b7\u00c0-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]*/uy
const notAllowed = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

interface OpenElement {
  readonly namespace: string
  readonly name: string
  readonly qualifiedName: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: XmlElement[]
  readonly texts: string[]
  readonly namespaces: ReadonlyMap<string, string>
}

class Refused extends Error {
  readonly code: VocabularyCode
  readonly position: number
  constructor(code: VocabularyCode, position: number) {
    super(code)
    this.code = code
    this.position = position
  }
}

/** @returns the root element, or the first reason for refusal with the character position as a parameter */
export function readXml(input: string, limits: XmlLimits = defaultXmlLimits): Result<XmlElement, VocabularyError> {
  try {
    return ok(new Reader(input, limits).read())
  } catch (error) {
    if (error instanceof Refused) return err({ code: error.code, params: { position: error.position } })
    throw error
  }
}

class Reader {
  readonly #input: string
  readonly #limits: XmlLimits
  #at = 0
  #elements = 0
  readonly #open: OpenElement[] = []
  #root: XmlElement | undefined

  constructor(input: string, limits: XmlLimits) {
    if (input.length > limits.characters) throw new Refused('vocabulary/too-large', limits.characters)
    const text = input.startsWith('\ufeff') ? input.slice(1) : input
    if (notAllowed.test(text)) throw new Refused('vocabulary/malformed-xml', text.search(notAllowed))
    this.#input = text
    this.#limits = limits
  }

  read(): XmlElement {
    if (/^<\?xml[\t\n\r ]/.test(this.#input)) this.#at = this.#find('?>') + 2
    while (this.#at < this.#input.length) {
      const next = this.#input.indexOf('<', this.#at)
      this.#text(this.#input.slice(this.#at, next === -1 ? undefined : next))
      if (next === -1) break
      this.#at = next
      this.#markup()
    }
    if (this.#open.length > 0 || this.#root === undefined) this.#refuse('vocabulary/malformed-xml')
    return this.#root
  }

  #markup(): void {
    const input = this.#input
    if (input.startsWith('<!--', this.#at)) {
      const end = this.#find('-->', this.#at + 4)
      if (input.slice(this.#at + 4, end).includes('--')) this.#refuse('vocabulary/malformed-xml')
      this.#at = end + 3
    } else if (input.startsWith('<![CDATA[', this.#at)) {
      const end = this.#find(']]>')
      const parent = this.#open.at(-1)
      if (parent === undefined) throw new Refused('vocabulary/malformed-xml', this.#at)
      parent.texts.push(lineEnds(input.slice(this.#at + 9, end)))
      this.#at = end + 3
    } else if (input.startsWith('<!', this.#at) || input.startsWith('<?', this.#at)) this.#refuse('vocabulary/forbidden-xml')
    else if (input.startsWith('</', this.#at)) this.#endTag()
    else this.#startTag()
  }

  #text(raw: string): void {
    if (raw === '') return
    const parent = this.#open.at(-1)
    if (parent === undefined) {
      if (raw.trim() !== '') this.#refuse('vocabulary/malformed-xml')
      return
    }
    if (raw.includes(']]>')) this.#refuse('vocabulary/malformed-xml')
    parent.texts.push(this.#references(lineEnds(raw)))
  }

  #startTag(): void {
    this.#at += 1
    const qualifiedName = this.#qualifiedName()
    const raw: { name: string; value: string }[] = []
    let selfClosing = false
    for (;;) {
      const spaced = this.#space()
      if (this.#take('/>')) {
        selfClosing = true
        break
      }
      if (this.#take('>')) break
      if (!spaced || raw.length >= this.#limits.attributesPerElement)
        this.#refuse(spaced ? 'vocabulary/too-large' : 'vocabulary/malformed-xml')
      raw.push(this.#attribute())
    }
    this.#elements += 1
    if (this.#elements > this.#limits.elements || this.#open.length >= this.#limits.depth) this.#refuse('vocabulary/too-large')
    const element = this.#resolve(qualifiedName, raw)
    if (selfClosing) this.#close(element)
    else this.#open.push(element)
  }

  #attribute(): { name: string; value: string } {
    const name = this.#qualifiedName()
    this.#space()
    if (!this.#take('=')) this.#refuse('vocabulary/malformed-xml')
    this.#space()
    const quote = this.#input[this.#at]
    if (quote !== '"' && quote !== "'") this.#refuse('vocabulary/malformed-xml')
    const end = this.#find(quote, this.#at + 1)
    const value = this.#input.slice(this.#at + 1, end)
    if (value.includes('<')) this.#refuse('vocabulary/malformed-xml')
    this.#at = end + 1
    return { name, value: this.#references(value.replaceAll(/\r\n|[\t\n\r]/g, ' ')) }
  }

  #resolve(qualifiedName: string, raw: readonly { name: string; value: string }[]): OpenElement {
    const parent = this.#open.at(-1)
    const inherited = parent?.namespaces ?? new Map<string, string>([['xml', xmlNamespace]])
    const declared = raw.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'))
    const namespaces =
      declared.length === 0
        ? inherited
        : new Map([...inherited, ...declared.map(({ name, value }): [string, string] => [name === 'xmlns' ? '' : name.slice(6), value])])
    const attributes = raw
      .filter((attribute) => !declared.includes(attribute))
      .map(({ name, value }) => ({ ...this.#expand(name, namespaces, false), value }))
    const names = new Set([...attributes.map((a) => `{${a.namespace}}${a.name}`), ...declared.map((d) => d.name)])
    if (names.size !== raw.length) this.#refuse('vocabulary/malformed-xml')
    return { ...this.#expand(qualifiedName, namespaces, true), qualifiedName, attributes, children: [], texts: [], namespaces }
  }

  #expand(qualifiedName: string, namespaces: ReadonlyMap<string, string>, element: boolean): { namespace: string; name: string } {
    const colon = qualifiedName.indexOf(':')
    if (colon === -1) return { namespace: element ? (namespaces.get('') ?? '') : '', name: qualifiedName }
    const namespace = namespaces.get(qualifiedName.slice(0, colon))
    if (namespace === undefined || namespace === '') return this.#refuse('vocabulary/malformed-xml')
    return { namespace, name: qualifiedName.slice(colon + 1) }
  }

  #endTag(): void {
    this.#at += 2
    const name = this.#qualifiedName()
    this.#space()
    const element = this.#open.pop()
    if (!this.#take('>') || element === undefined || element.qualifiedName !== name) throw new Refused('vocabulary/malformed-xml', this.#at)
    this.#close(element)
  }

  #close(element: OpenElement): void {
    const { namespace, name, attributes, children, texts } = element
    const closed: XmlElement = { namespace, name, attributes, children, text: texts.join('') }
    const parent = this.#open.at(-1)
    if (parent !== undefined) parent.children.push(closed)
    else if (this.#root === undefined) this.#root = closed
    else this.#refuse('vocabulary/malformed-xml')
  }

  #qualifiedName(): string {
    const first = this.#name()
    if (!this.#take(':')) return first
    return `${first}:${this.#name()}`
  }

  #name(): string {
    namePattern.lastIndex = this.#at
    const [name] = namePattern.exec(this.#input) ?? []
    if (name === undefined || name.length > maxNameLength) return this.#refuse('vocabulary/malformed-xml')
    this.#at += name.length
    return name
  }

  #references(text: string): string {
    if (!text.includes('&')) return text
    return text.replaceAll(/&([^;&]{0,12}(;?))/g, (_, inner: string, end: string) => {
      if (end === '') return this.#refuse('vocabulary/malformed-xml')
      const name = inner.slice(0, -1)
      const known = Object.hasOwn(predefined, name) ? predefined[name] : undefined
      return known ?? this.#characterReference(name)
    })
  }

  #characterReference(name: string): string {
    const match = /^#(?:(\d{1,7})|x([0-9A-Fa-f]{1,6}))$/.exec(name)
    if (match === null) return this.#refuse('vocabulary/forbidden-xml')
    const point = match[1] === undefined ? Number.parseInt(match[2] ?? '', 16) : Number(match[1])
    if (point > 0x10ffff) return this.#refuse('vocabulary/malformed-xml')
    const character = String.fromCodePoint(point)
    if (notAllowed.test(character)) return this.#refuse('vocabulary/malformed-xml')
    return character
  }

  #space(): boolean {
    const start = this.#at
    while (' \t\n\r'.includes(this.#input[this.#at] ?? 'x')) this.#at += 1
    return this.#at > start
  }

  #take(token: string): boolean {
    if (!this.#input.startsWith(token, this.#at)) return false
    this.#at += token.length
    return true
  }

  #find(token: string, from = this.#at): number {
    const found = this.#input.indexOf(token, from)
    return found === -1 ? this.#refuse('vocabulary/malformed-xml') : found
  }

  #refuse(code: VocabularyCode): never {
    throw new Refused(code, this.#at)
  }
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}
