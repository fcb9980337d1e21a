/** Where a command speaks: what was asked for on one side, troubles and progress on the other. */
export interface Output {
  out(text: string): void
  err(text: string): void
}
