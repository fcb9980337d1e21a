/** Who asks, for what, and what could be answered: everything that the person sees before a decision. */
import { err, ok, type Result } from '@passerelle/kernel'
import { type PresentationRequest, resolvePresentationRequest } from '@passerelle/openid4vc/holder'
import { signerOf } from '../certificates/check-signer.ts'
import { type CertificateName, readCertificate } from '../certificates/read-certificate.ts'
import { readDocument } from '../documents/read-document.ts'
import { problemWithRequest, type WalletProblem } from '../problems.ts'
import { listDocuments } from '../store/documents.ts'
import type { Party } from '../store/history-entry.ts'
import { walletHost } from '../store/host.ts'
import { type Plan, planAnswer } from './plan-answer.ts'

export interface ReadRequest {
  readonly request: PresentationRequest
  readonly asker: Party
  /** As the asker's certificate says. */
  readonly subject: CertificateName
  /** The authority behind the certificate, when this wallet knows it. */
  readonly authority?: CertificateName
  readonly plan: Plan
}

/** @param link any scheme, or this wallet's own address: what counts are the parameters */
export async function readRequest(link: string): Promise<Result<ReadRequest, WalletProblem>> {
  const request = await resolvePresentationRequest(walletHost, link)
  if (!request.ok) return err(problemWithRequest(request.error))
  const { certificateChain, clientName, responseUri } = request.value
  const [leaf] = certificateChain
  const certificate = leaf === undefined ? undefined : readCertificate(leaf)
  if (certificate === undefined) return err({ code: 'wallet/request-malformed' })
  const { authority } = await signerOf(certificateChain, certificate, walletHost.now())
  const { commonName, organization } = certificate.subject
  const origin = new URL(responseUri).origin
  const documents = await Promise.all((await listDocuments()).map(readDocument))
  return ok({
    request: request.value,
    asker: { name: organization ?? commonName ?? clientName ?? new URL(origin).host, origin, isKnown: authority !== undefined },
    subject: certificate.subject,
    ...(authority !== undefined && { authority: authority.subject }),
    plan: await planAnswer(
      walletHost,
      request.value,
      documents.filter((document) => document !== undefined),
    ),
  })
}
