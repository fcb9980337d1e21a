/** The language of a face: chosen once, remembered, changed without losing the page. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { type Catalogue, completeLanguages, loadCatalogue } from './catalogue.ts'
import { chooseLanguage, type LanguageCode } from './languages.ts'
import { createTranslator, type Translator } from './translator.ts'

export interface Messages extends Translator {
  /** What the reader asked for. */
  readonly wanted: LanguageCode
  /** What the sentences are really in: English while the wanted file does not exist. */
  readonly language: LanguageCode
  setLanguage(language: LanguageCode): void
}

const remembered = 'passerelle-language'
const Context = createContext<Messages | undefined>(undefined)

export function useMessages(): Messages {
  const messages = use(Context)
  if (messages === undefined) throw new Error('useMessages outside of MessagesProvider')
  return messages
}

export interface LanguageState {
  readonly wanted: LanguageCode
  readonly language: LanguageCode
  readonly messages: Catalogue
}

/** Reads the link's `lang`, then what was chosen before, then the browser's languages. */
export async function initialLanguage(): Promise<LanguageState> {
  const wanted = chooseLanguage([
    new URLSearchParams(location.search).get('lang'),
    localStorage.getItem(remembered),
    ...navigator.languages.filter((tag) => completeLanguages.has(tag.split('-')[0] ?? '')),
    ...navigator.languages,
  ])
  return { wanted, ...(await loadCatalogue(wanted)) }
}

export function MessagesProvider({ initial, children }: { readonly initial: LanguageState; readonly children: ReactNode }) {
  const [state, setState] = useState(initial)
  const setLanguage = useCallback((wanted: LanguageCode) => {
    localStorage.setItem(remembered, wanted)
    void loadCatalogue(wanted).then((loaded) => setState({ wanted, ...loaded }))
  }, [])
  useEffect(() => {
    document.documentElement.lang = state.language
    localStorage.setItem(remembered, state.wanted)
  }, [state])
  const value = useMemo<Messages>(
    () => ({ ...createTranslator(state.language, state.messages), wanted: state.wanted, language: state.language, setLanguage }),
    [state, setLanguage],
  )
  return <Context value={value}>{children}</Context>
}
