/** What the screens read: the documents of this browser, their live status, and the vocabulary's labels. */
import { useMessages } from '@passerelle/ui'
import { type Labels, loadLabels } from '@passerelle/vocabulary'
import { useQuery } from '@tanstack/react-query'
import type { Reader } from '../documents/claim-rows.ts'
import { type ReadDocument, readDocument } from '../documents/read-document.ts'
import { type DocumentStatus, readStatus } from '../documents/read-status.ts'
import { listDocuments } from '../store/documents.ts'

export const documentsKey = ['documents']

export function useDocuments() {
  return useQuery<readonly ReadDocument[]>({
    queryKey: documentsKey,
    queryFn: async () => (await Promise.all((await listDocuments()).map(readDocument))).filter((document) => document !== undefined),
  })
}

const aMinute = 60_000

/** Asked anew when the page is opened, and each minute while it is. */
export function useStatus({ held, credential }: ReadDocument): DocumentStatus | undefined {
  return useQuery<DocumentStatus>({
    queryKey: ['status', held.id, credential.status?.uri, credential.status?.index],
    queryFn: () => readStatus(credential, new Date()),
    refetchInterval: aMinute,
  }).data
}

const noLabels: Labels = {}

export function useReader(): Reader {
  const messages = useMessages()
  const { language } = messages
  const labels = useQuery<Labels>({
    queryKey: ['labels', language],
    queryFn: () => loadLabels(language, []),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return { messages, language, labels: labels.data ?? noLabels }
}
