/**
 * What a status entry says about one copy of a document. Two bits, so that a verifier learns the difference between false and out of date.
 * @source Token Status List draft 21 (0 to 2); value 3 is free for applications, and means here: genuine, but replaced by a newer version
 */
export const statusValue = { valid: 0, invalid: 1, suspended: 2, superseded: 3 } as const
export type StatusValue = (typeof statusValue)[keyof typeof statusValue]

/** On what the copy lives: each print and each wallet copy has an entry of its own. */
export type Carrier = 'paper' | 'wallet'

/** Entries of one list: a crowd large enough that an index says nothing about who hides behind it. */
export const listSize = 65_536
