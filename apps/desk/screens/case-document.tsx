/** A structured document as its receiver reads it: the same fields and numbers in every language, drawn from the vocabulary. */
import { BackLink, type CaseDocument, Loaded, Notice, Page, useMessages, useResource } from '@passerelle/ui'
import { findSed, isModelVersion, portableDocumentDefinitions, readableTree } from '@passerelle/vocabulary'
import { useParams } from '@tanstack/react-router'
import { named } from './case-texts.ts'
import { useLabels } from './labels.ts'
import { Readable } from './readable.tsx'

export function CaseDocumentScreen() {
  const { caseId = '', documentId = '' } = useParams({ strict: false })
  const path = `/api/desk/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(documentId)}`
  const document = useResource<CaseDocument>(path)
  return (
    <>
      <BackLink to={`/cases/${caseId}`} />
      <Loaded of={document}>{(found) => <DocumentPage document={found} />}</Loaded>
    </>
  )
}

function DocumentPage({ document }: { readonly document: CaseDocument }) {
  const messages = useMessages()
  const { t, locale } = messages
  const label = useLabels()
  const definition = definitionOf(document.type, document.model)
  return (
    <Page title={named(messages, label, 'sed', document.type)} caption={t('sed.version', { version: String(document.version) })}>
      {definition === undefined ? (
        <Notice tone="warning">
          <p>{t('sed.noDefinition', { type: document.type })}</p>
        </Notice>
      ) : (
        <div className="pa-sed">
          <Readable nodes={readableTree(definition, document.content, document.type, { language: locale, label })} />
        </div>
      )}
    </Page>
  )
}

function definitionOf(type: string, model: string) {
  if (Object.hasOwn(portableDocumentDefinitions, type)) return portableDocumentDefinitions[type as keyof typeof portableDocumentDefinitions]
  return isModelVersion(model) ? findSed(type, model)?.content : undefined
}
