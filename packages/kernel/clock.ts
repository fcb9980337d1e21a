/** Where the time comes from. Code that needs the time is handed one; tests hand one that they can move. */
export interface Clock {
  now(): Date
}
