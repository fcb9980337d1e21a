/** What an answer from a partner proves: a receipt for exactly what was sent, a refusal that the partner signed, or nothing. */
import { checkReceipt, type EbmsErrorCode, openSignal, type Sent } from '@passerelle/as4'
import { derOf, type Partner } from '../domain/partner.ts'
import type { AttemptOutcome } from '../domain/transport-state.ts'
import type { Answer } from './post-message.ts'

/**
 * Errors that may pass by themselves. Source: ebMS 3.0 Core section 6.7. FailedAuthentication (0101) too: the directory at the other end
 * may not hold our access point or our new certificate yet.
 */
const passing: readonly string[] = ['EBMS:0005', 'EBMS:0021', 'EBMS:0101', 'EBMS:0202'] satisfies EbmsErrorCode[]

export type Judged = { readonly outcome: AttemptOutcome; readonly receiptSigner?: Uint8Array }

export function judgeAnswer(answer: Answer, sent: Sent, partner: Partner, now: Date): Judged {
  const signal = openSignal(answer.bytes, answer.contentType, { now, signers: [derOf(partner.signingCertificate)] })
  if (!signal.ok) {
    // Without a SOAP answer the HTTP status is all there is; a signal that does not verify is worth naming.
    const isSoap = answer.contentType.includes('soap+xml')
    return failed(isSoap ? signal.error.code : 'exchange/answer-unusable', isSoap ? 'EBMS:0302' : undefined)
  }
  if (signal.value.kind === 'error') {
    const [first] = signal.value.errors
    const isSigned = signal.value.signerCertificate !== undefined && signal.value.refToMessageId === sent.messageId
    const isFinal = isSigned && signal.value.errors.some(({ code, severity }) => severity === 'failure' && !passing.includes(code))
    return {
      outcome: {
        kind: 'failed',
        code: isFinal ? 'exchange/refused-by-partner' : 'exchange/error-from-partner',
        isFinal,
        ...(first === undefined ? {} : { ebms: first.code }),
      },
    }
  }
  const receipt = checkReceipt(signal.value, sent)
  if (!receipt.ok) return failed(receipt.error.code, 'EBMS:0302')
  const { signerCertificate } = receipt.value
  return { outcome: { kind: 'receipted' }, ...(signerCertificate === undefined ? {} : { receiptSigner: signerCertificate }) }
}

function failed(code: Extract<AttemptOutcome, { kind: 'failed' }>['code'], ebms?: EbmsErrorCode): Judged {
  return { outcome: { kind: 'failed', code, isFinal: false, ...(ebms === undefined ? {} : { ebms }) } }
}
