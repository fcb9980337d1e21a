/**
 * A document as PDF/UA-1 in the reader's language: the whole form, the signed code, and how to check it.
 * A document that is no longer valid is still printed, with a warning that says so first.
 */
import { err, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { printedSideInMillimetres, qrMatrix, qrSvg } from '@passerelle/qr'
import { isLanguage, labelOf, loadLabels } from '@passerelle/vocabulary'
import { notFound, type PrintError } from '../errors.ts'
import { messagesIn } from '../print/messages.ts'
import { pdA1Form } from '../print/pd-a1-form.ts'
import { prcForm } from '../print/prc-form.ts'
import type { PrintFacts, PrintText, Standing } from '../print/print-text.ts'
import type { Printer } from '../print/printer.ts'
import { findDocument, type IssuedDocument } from '../store/read-documents.ts'
import { type PaperCodeInput, paperCodeFor } from './paper-code.ts'

export interface RenderInput extends PaperCodeInput {
  /** One of the 26; needs labels in the vocabulary and a message file here. */
  readonly language: string
  readonly printer: Printer
}

export async function renderPdf(tx: Tx, input: RenderInput): Promise<Result<Uint8Array, PrintError>> {
  const document = await findDocument(tx, input.institutionId, input.documentId)
  if (document === undefined) return err(notFound)
  const { content } = document
  if (content.type === 'EHIC') return err({ code: 'documents/no-paper-form' })
  const text = await textIn(input.language)
  if (text === undefined) return err({ code: 'documents/language-not-available', params: { language: input.language.slice(0, 10) } })
  const code = await paperCodeFor(tx, input)
  if (!code.ok) return code
  const facts: PrintFacts = {
    number: document.number,
    issuedOn: content.issuedOn,
    institutionName: content.institution.name,
    profile: code.value.profile,
    codeSvg: qrSvg(code.value.code),
    codeMillimetres: printedSideInMillimetres(qrMatrix(code.value.code)),
    standing: standingOf(document),
  }
  return input.printer.print(content.type === 'PRC' ? prcForm(content, facts, text) : pdA1Form(content, facts, text))
}

async function textIn(language: string): Promise<PrintText | undefined> {
  const message = isLanguage(language) ? messagesIn(language) : undefined
  if (message === undefined) return undefined
  const labels = await loadLabels(language, [])
  return { language, message, label: (key) => labelOf(labels, key) }
}

function standingOf({ state, since, issuedAt, supersededBy, coverEndedOn }: IssuedDocument): Standing {
  const on = since ?? issuedAt.toISOString().slice(0, 10)
  switch (state) {
    case 'valid':
      return coverEndedOn === undefined ? { state } : { state, coverEndedOn }
    case 'superseded':
      return { state, on, by: supersededBy?.number ?? '' }
    case 'withdrawn':
      return { state, on }
  }
}
