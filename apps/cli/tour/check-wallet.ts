/** A check at the counter: the verifier asks, the wallet in the same room answers, the verifier reads the verdict; then the proof is read back. */
import type { Browser } from './browser.ts'
import type { Wallet } from './headless-wallet.ts'
import type { CheckResult, CheckSession, CheckState } from './node-answers.ts'
import type { PublishedTrust } from './published-trust.ts'
import { expected, until } from './tour-stop.ts'

export interface CheckOf {
  readonly verifier: Browser
  readonly policy: 'labour-inspection' | 'healthcare-provider'
  /** Day of the work or of the treatment. */
  readonly date: string
  readonly wallet: Wallet
  readonly labels: readonly string[]
}

export async function checkWallet({ verifier, policy, date, wallet, labels }: CheckOf): Promise<CheckResult> {
  const session = await verifier.post<CheckSession>('/api/check/sessions', { policy, date, flow: 'cross-device' })
  await wallet.present(session.requestUri, labels)
  return until('the answer of the check', 10, async () => {
    const { state, result } = await verifier.get<CheckState>(`/api/check/sessions/${session.id}`)
    expected(state !== 'expired' && state !== 'refused', 'a check that is answered', state)
    return result
  })
}

/** Where the verdict is not the expected one, the steps that did not pass say why. */
export function expectVerdict(result: CheckResult, verdict: CheckResult['verdict'], coveredOnDate: CheckResult['coveredOnDate']): void {
  const notPassed = result.steps
    .filter(({ outcome }) => outcome === 'not-passed' || outcome === 'warning')
    .map(({ name, code }) => `${name}: ${code}`)
  expected(result.verdict === verdict && result.coveredOnDate === coveredOnDate, `verdict ${verdict} and ${coveredOnDate}`, {
    verdict: result.verdict,
    coveredOnDate: result.coveredOnDate,
    notPassed,
    transaction: result.transaction,
  })
}

export function statusText({ status }: CheckResult): string {
  return `${status.value}, ${status.ageSeconds ?? '?'} s old`
}

/** The three validities, never merged. */
export function validityProof({ validities: { token, document, cover } }: CheckResult) {
  return {
    token: `until ${token?.to ?? '?'}`,
    document: `${document?.from ?? '?'} to ${document?.to ?? 'open'}`,
    cover: `${cover?.from ?? '?'} to ${cover?.to ?? 'open'}`,
  }
}

/** The stored proof: signed by the institution that checked, about this check, and naming nobody. */
export async function readProof(
  verifier: Browser,
  trust: PublishedTrust,
  { proofId, verdict }: CheckResult,
  institutionId: string,
  personalData: readonly string[],
): Promise<{ readonly digest: string }> {
  const page = await verifier.open(`/api/check/proofs/${proofId}`)
  expected(page.status === 200, 'the stored proof', page.status)
  const content = trust.readProof(page.body.toString('utf8').trim(), institutionId)
  expected(content.jti === proofId && content.verdict === verdict, 'a proof of this check', { jti: content.jti, verdict: content.verdict })
  const text = JSON.stringify(content)
  expected(!personalData.some((datum) => text.includes(datum)), 'a proof that names no person')
  const document = content.document as { digest?: string } | undefined
  return { digest: document?.digest ?? 'none' }
}
