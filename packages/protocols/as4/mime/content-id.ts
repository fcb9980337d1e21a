/** `Content-ID` and `cid:` name the same part, but products escape them differently: compare what they mean. Source: RFC 2392. */

/** @returns the id inside the angle brackets, undefined when it is not of that form */
export function parseContentId(header: string | undefined): string | undefined {
  const id = /^<([^<>\s]{1,255})>$/.exec(header?.trim() ?? '')?.[1]
  return id === undefined ? undefined : decoded(id)
}

/** @returns the id that a `cid:` reference means, undefined for any other reference */
export function parseContentReference(href: string): string | undefined {
  return /^cid:[^<>\s]{1,255}$/i.test(href) ? decoded(href.slice(4)) : undefined
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
