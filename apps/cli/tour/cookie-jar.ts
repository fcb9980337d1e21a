/** Cookies as a browser keeps them: by host and path, whatever the port. @source RFC 6265 sections 5.1.4, 5.3, 5.4; the parts that logins need */

interface Cookie {
  readonly name: string
  readonly value: string
  readonly host: string
  readonly path: string
}

export class CookieJar {
  readonly #cookies = new Map<string, Cookie>()

  /** @param lines the values of `Set-Cookie`, one each */
  keep(url: URL, lines: readonly string[], now: Date): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
      const separator = pair.indexOf('=')
      if (separator < 1) continue
      const attribute = (name: string) => attributes.find((text) => text.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1)
      const path = attribute('path')
      const cookie = {
        name: pair.slice(0, separator),
        value: pair.slice(separator + 1),
        host: url.hostname,
        path: path?.startsWith('/') === true ? path : directoryOf(url.pathname),
      }
      const key = JSON.stringify([cookie.host, cookie.path, cookie.name])
      if (isOver(attribute('max-age'), attribute('expires'), now)) this.#cookies.delete(key)
      else this.#cookies.set(key, cookie)
    }
  }

  /** The value of `Cookie`; longer paths first. */
  headerFor(url: URL): string {
    return [...this.#cookies.values()]
      .filter(({ host, path }) => host === url.hostname && isBelow(url.pathname, path))
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }
}

function isOver(maxAge: string | undefined, expires: string | undefined, now: Date): boolean {
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0
  return expires !== undefined && Date.parse(expires) <= now.getTime()
}

function isBelow(path: string, cookiePath: string): boolean {
  return path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`)
}

function directoryOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end <= 0 ? '/' : path.slice(0, end)
}
