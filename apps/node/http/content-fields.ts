/** What is wrong with the content of a document, as fields of a form: pointers into the content, which is what the caller sent. */
import type { SendInCaseError } from '@passerelle/journeys'
import type { Result } from '@passerelle/kernel'
import { problem } from '@passerelle/platform'
import { problemOf } from './answer.ts'

/** The value of what was sent, or the problem with each wrong field. */
export function answerSent<T>(documentType: string, result: Result<T, SendInCaseError>): T {
  if (result.ok) return result.value
  const { error } = result
  const inContent = (at = '') => (at === `/${documentType}` || at.startsWith(`/${documentType}/`) ? at.slice(documentType.length + 1) : at)
  if (error.code === 'casework/invalid-content')
    throw problemOf({
      ...error,
      fields: error.problems.map(({ code, at, params }) => ({ field: inContent(at), code, ...(params && { params }) })),
    })
  if (error.code === 'casework/totals-disagree') {
    const { code, at, params } = error
    throw problemOf({ ...error, fields: [{ field: inContent(at), code, ...(params && { params }) }] })
  }
  const place = error.code === 'casework/action-not-allowed' && error.at === '/content' ? participants[documentType] : undefined
  if (place !== undefined) {
    const field = { field: place, code: 'node/not-an-institution' }
    throw problem(422, { code: field.code, at: place }, { fields: [field] })
  }
  throw problemOf(error)
}

/** Documents that say in their content who comes and who goes cannot be sent without. */
const participants: Readonly<Record<string, string>> = {
  X005: '/AddedParticipant/AddParticipant/institutionID',
  X006: '/RemovedParticipant/Institution/institutionID',
  X007: '/ForwardInformation/AddedParticipant/institutionID',
}
