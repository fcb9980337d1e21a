/** An expected outcome as a value: success with a value, or a coded failure. Exceptions are left for bugs and dead dependencies. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** The value of a result that the caller knows to be a success; throws otherwise, because that is a bug. */
export function unwrap<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value
  throw new Error(`unwrapped a failure: ${JSON.stringify(result.error)}`)
}
