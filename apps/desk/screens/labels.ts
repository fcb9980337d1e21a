/** The vocabulary's labels in the reader's language: one term everywhere, on screens as on prints. */
import { useMessages } from '@passerelle/ui'
import type { Labels } from '@passerelle/vocabulary'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'

export type Label = (key: string) => string

/** Looks a label up: English where the language lacks it, the key itself where no language has it; nothing while the file is on its way. */
export function useLabels(): Label {
  const { language } = useMessages()
  const labels = useQuery<Labels>({
    queryKey: ['labels', language],
    // The vocabulary is large and comes after the frame of the page.
    queryFn: async () => (await import('@passerelle/vocabulary')).loadLabels(language),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const found = labels.data
  return useCallback((key) => (found === undefined ? '' : Object.hasOwn(found, key) ? (found[key] ?? key) : key), [found])
}
