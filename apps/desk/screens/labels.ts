/** The vocabulary's labels in the reader's language: one term everywhere, on screens as on prints. */
import { useMessages } from '@passerelle/ui'
import { type Labels, labelOf, loadLabels } from '@passerelle/vocabulary'
import { useQuery } from '@tanstack/react-query'

export type Label = (key: string) => string

/** Looks a label up; the key itself while the file is on its way. */
export function useLabels(): Label {
  const { language } = useMessages()
  const labels = useQuery<Labels>({
    queryKey: ['labels', language],
    queryFn: () => loadLabels(language),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const found = labels.data
  return (key) => (found === undefined ? '' : labelOf(found, key))
}
