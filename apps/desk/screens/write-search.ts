/** The addresses of writing: what the page's own says, and where the node keeps the case. */
export interface WriteSearch {
  readonly action?: string | undefined
  readonly type?: string | undefined
  readonly document?: string | undefined
  /** The draft that is continued; comes into the address with the first saving. */
  readonly draft?: string | undefined
  /** `check`: what was written is read once more before it is sent. */
  readonly step?: 'check' | undefined
}

export const casePathOf = (id: string) => `/api/desk/cases/${encodeURIComponent(id)}`
