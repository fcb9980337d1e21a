/** Writing a document of any type: what it begins with, or the draft that is continued. Everything else is `writing.tsx`. */
import {
  BackLink,
  type DocumentForm as Begun,
  type Case,
  type DocumentDraft,
  Loaded,
  Notice,
  Page,
  useApi,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { findBlank } from '../document-form/check-document.ts'
import { casePathOf, type WriteSearch } from './write-search.ts'
import { type Start, Writing } from './writing.tsx'

export function SedFormScreen() {
  const { caseId = '' } = useParams({ strict: false })
  const { type = '', document = '' } = useSearch({ strict: false }) as WriteSearch
  // A draft that is saved changes the address, and the page goes on as it is.
  return <Beginning key={[caseId, type, document].join(' ')} caseId={caseId} />
}

function Beginning({ caseId }: { readonly caseId: string }) {
  const api = useApi()
  const [{ action = '', type = '', document, draft }] = useState(useSearch({ strict: false }) as WriteSearch)
  const found = useResource<Case>(casePathOf(caseId))
  // Read once: what is typed must not be exchanged for what a later read brings.
  const start = useQuery<Start>({
    queryKey: ['form', caseId, action, type, document, draft],
    queryFn: async () => {
      if (draft !== undefined)
        return startOfDraft(await api.get<DocumentDraft>(`${casePathOf(caseId)}/drafts/${encodeURIComponent(draft)}`))
      const query = new URLSearchParams({ action, documentType: type, ...(document !== undefined && { documentId: document }) })
      const { content, version } = await api.get<Begun>(`${casePathOf(caseId)}/form?${query}`)
      return { content, version, ...(document !== undefined && { about: document }) }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return (
    <Loaded of={found}>
      {(one) => (
        <Loaded of={start}>{(begun) => <Drawn found={one} start={begun} type={type} action={action} documentId={document} />}</Loaded>
      )}
    </Loaded>
  )
}

interface DrawnProps {
  readonly found: Case
  readonly start: Start
  readonly type: string
  readonly action: string
  readonly documentId: string | undefined
}

/** By the definition of the version of the data model that the case keeps. */
function Drawn({ type, ...rest }: DrawnProps) {
  const { t } = useMessages()
  const { id, model = '' } = rest.found
  const blank = useMemo(() => findBlank(type, model), [type, model])
  if (blank !== undefined) return <Writing blank={blank} {...rest} />
  return (
    <Page title={t('sedForm.title')} back={<BackLink to={`/cases/${id}`} />}>
      <Notice tone="warning">
        <p>{t('sed.noDefinition', { type })}</p>
      </Notice>
    </Page>
  )
}

function startOfDraft({ id, content, attachments, receivers, revision, savedAt, relatedDocumentId }: DocumentDraft): Start {
  return {
    content,
    files: attachments,
    draft: { id, revision, savedAt },
    ...(receivers !== undefined && { receivers }),
    ...(relatedDocumentId !== undefined && { about: relatedDocumentId }),
  }
}
