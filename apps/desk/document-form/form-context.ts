/** What every part of a form needs: the words, the way to say a change, what is wrong, and what was opened. */
import { createContext, use } from 'react'
import type { Pointer } from './document-draft.ts'
import type { FormEvent } from './form-state.ts'

export interface FormContext {
  readonly label: (key: string) => string
  readonly change: (event: FormEvent) => void
  readonly errors: ReadonlyMap<Pointer, string>
  readonly wanted: ReadonlySet<Pointer>
}

const Context = createContext<FormContext | undefined>(undefined)
export const FormProvider = Context.Provider

export function useForm(): FormContext {
  const form = use(Context)
  if (form === undefined) throw new Error('useForm outside of FormProvider')
  return form
}
