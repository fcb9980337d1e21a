/**
 * A strict JSON reader for documents from strangers: what `JSON.parse` hides is refused here. Keys given twice, keys that reach a prototype,
 * numbers that a computer would round, depth, size and counts beyond the limits: each refused with its code and path.
 * One pass; nothing is evaluated.
 * @source RFC 8259; I-JSON (RFC 7493) for unique names and numbers
 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { VocabularyCode, VocabularyError } from '../errors.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

export interface JsonLimits {
  readonly characters: number
  readonly depth: number
  /** Objects, lists and values together. */
  readonly values: number
}

export const defaultJsonLimits: JsonLimits = { characters: 8_000_000, depth: 64, values: 500_000 }

const maxKeyLength = 200
const maxStringLength = 1_000_000
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

class Refused extends Error {
  readonly error: VocabularyError
  constructor(error: VocabularyError) {
    super(error.code)
    this.error = error
  }
}

/** @returns the value, or the first reason for refusal with its path and character position */
export function readJson(input: string, limits: JsonLimits = defaultJsonLimits): Result<Json, VocabularyError> {
  try {
    return ok(new Reader(input, limits).read())
  } catch (error) {
    if (error instanceof Refused) return err(error.error)
    throw error
  }
}

class Reader {
  readonly #text: string
  readonly #limits: JsonLimits
  readonly #path: (string | number)[] = []
  #at = 0
  #values = 0

  constructor(input: string, limits: JsonLimits) {
    this.#limits = limits
    this.#text = input.startsWith('\ufeff') ? input.slice(1) : input
    if (input.length > limits.characters) this.#refuse('vocabulary/too-large')
  }

  read(): Json {
    this.#skipSpace()
    const value = this.#value()
    this.#skipSpace()
    if (this.#at < this.#text.length) this.#refuse('vocabulary/malformed-json')
    return value
  }

  // Recursion is bounded by the limit of depth.
  #value(): Json {
    this.#values += 1
    if (this.#values > this.#limits.values) this.#refuse('vocabulary/too-large')
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object()
      case '[':
        return this.#list()
      case '"':
        return this.#string(maxStringLength)
      case 't':
        return this.#word('true', true)
      case 'f':
        return this.#word('false', false)
      case 'n':
        return this.#word('null', null)
      default:
        return this.#number()
    }
  }

  #object(): Json {
    this.#enter()
    const object: Record<string, Json> = {}
    this.#skipSpace()
    if (this.#text[this.#at] === '}') return this.#leave(object)
    for (;;) {
      this.#skipSpace()
      if (this.#text[this.#at] !== '"') this.#refuse('vocabulary/malformed-json')
      const key = this.#string(maxKeyLength)
      this.#path.push(key)
      if (forbiddenKeys.has(key)) this.#refuse('vocabulary/forbidden-key')
      if (Object.hasOwn(object, key)) this.#refuse('vocabulary/duplicate-key')
      this.#skipSpace()
      this.#expect(':')
      this.#skipSpace()
      object[key] = this.#value()
      this.#path.pop()
      this.#skipSpace()
      if (this.#text[this.#at] === '}') return this.#leave(object)
      this.#expect(',')
    }
  }

  #list(): Json {
    this.#enter()
    const list: Json[] = []
    this.#skipSpace()
    if (this.#text[this.#at] === ']') return this.#leave(list)
    for (;;) {
      this.#skipSpace()
      this.#path.push(list.length)
      list.push(this.#value())
      this.#path.pop()
      this.#skipSpace()
      if (this.#text[this.#at] === ']') return this.#leave(list)
      this.#expect(',')
    }
  }

  #depth = 0
  #enter(): void {
    this.#depth += 1
    if (this.#depth > this.#limits.depth) this.#refuse('vocabulary/too-large')
    this.#at += 1
  }

  #leave<T>(value: T): T {
    this.#depth -= 1
    this.#at += 1
    return value
  }

  #string(maxLength: number): string {
    const start = this.#at
    let plain = true
    for (this.#at += 1; ; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at)
      if (Number.isNaN(code) || code < 0x20) this.#refuse('vocabulary/malformed-json')
      if (code === 0x22) break
      if (code === 0x5c) {
        plain = false
        this.#at += 1
      }
      if (this.#at - start > maxLength) this.#refuse('vocabulary/too-large')
    }
    const raw = this.#text.slice(start, this.#at + 1)
    this.#at += 1
    if (plain) return raw.slice(1, -1)
    try {
      return JSON.parse(raw) as string
    } catch {
      this.#at = start
      return this.#refuse('vocabulary/malformed-json')
    }
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#refuse('vocabulary/malformed-json')
    this.#at += word.length
    return value
  }

  #number(): number {
    const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
    numberPattern.lastIndex = this.#at
    const found = numberPattern.exec(this.#text)?.[0]
    if (found === undefined) return this.#refuse('vocabulary/malformed-json')
    // A number that is not written as it is read would come out as another one.
    const written = found.includes('.') ? found.replace(/\.?0+$/, '') : found
    const value = Number(found)
    if (found.length > 24 || (String(value) !== written && !(value === 0 && /^-?0$/.test(written)))) this.#refuse('vocabulary/wrong-number')
    this.#at += found.length
    return value
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) this.#refuse('vocabulary/malformed-json')
    this.#at += 1
  }

  #skipSpace(): void {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
    }
  }

  #refuse(code: VocabularyCode): never {
    const at = `/${this.#path.slice(0, 20).map(pointerPart).join('/')}`
    throw new Refused({ code, at, params: { position: this.#at } })
  }
}

/** One part of a JSON Pointer; a long name is cut, because it is shown to people. */
export function pointerPart(part: string | number): string {
  return String(part).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')
}
