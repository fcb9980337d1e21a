/** Reads `Content-Type` with its parameters. Source: RFC 2045 section 5.1, RFC 2231 is not supported. */

export interface ContentType {
  /** `type/subtype` in lower case. */
  readonly mediaType: string
  /** Names in lower case, values as written, unquoted. */
  readonly parameters: ReadonlyMap<string, string>
}

const tokenPattern = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const mediaTypePattern = new RegExp(`^\\s*(${tokenPattern}/${tokenPattern})\\s*(?=;|$)`)
const parameterPattern = new RegExp(`\\s*;\\s*(${tokenPattern})\\s*=\\s*("(?:[^"\\\\]|\\\\.)*"|[^\\s;"]+)\\s*`, 'y')

/** @returns undefined when the value is not of the form, repeats a parameter, or is longer than 1,024 characters */
export function parseContentType(value: string | undefined): ContentType | undefined {
  if (value === undefined || value.length > 1024) return undefined
  const start = mediaTypePattern.exec(value)
  const mediaType = start?.[1]
  if (start === null || mediaType === undefined) return undefined
  const parameters = new Map<string, string>()
  let position = start[0].length
  while (position < value.length) {
    if (value.slice(position).trim() === ';') break
    parameterPattern.lastIndex = position
    const match = parameterPattern.exec(value)
    const name = match?.[1]?.toLowerCase()
    const raw = match?.[2]
    if (match === null || name === undefined || raw === undefined || parameters.has(name)) return undefined
    parameters.set(name, raw.startsWith('"') ? raw.slice(1, -1).replace(/\\(.)/g, '$1') : raw)
    position += match[0].length
  }
  return { mediaType: mediaType.toLowerCase(), parameters }
}
