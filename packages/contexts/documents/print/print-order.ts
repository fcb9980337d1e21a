/** What passes between the printer and its child process. */
import type { PrintedForm } from './form.ts'

export interface PrintOrder {
  readonly id: number
  readonly form: PrintedForm
}

export type PrintAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly kind: 'layout'; readonly detail: string }
