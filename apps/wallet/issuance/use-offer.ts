/** The two ways from an offer to documents: its own code, or a login at the issuer. Keys that came to nothing are deleted. */

import { err, ok, type Result } from '@passerelle/kernel'
import {
  finishAuthorization,
  type HolderError,
  type OfferedConfiguration,
  type ResolvedOffer,
  requestTokenWithOffer,
  startAuthorization,
} from '@passerelle/openid4vc/holder'
import { problemWhileAdding, type WalletProblem } from '../problems.ts'
import { listHistory } from '../store/history.ts'
import { deleteKeys, hostForOneErrand, walletHost } from '../store/host.ts'
import { rememberLogin, takeLogin } from '../store/logins.ts'
import { type Collected, type CollectStep, collect } from './collect.ts'

type OnStep = (step: CollectStep) => void

/**
 * How often a wrong transaction code may be typed before issuers close the offer. The protocol does not tell; nodes of Passerelle
 * take five, so the wallet counts down from five. An issuer that closes its offer earlier is noticed when the offer is read again.
 */
export const transactionCodeTries = 5

export async function collectWithOffer(
  offer: ResolvedOffer,
  link: string,
  transactionCode: string | undefined,
  onStep: OnStep,
): Promise<Result<Collected, HolderError>> {
  const { host, madeKeys } = hostForOneErrand()
  let kept: readonly string[] = []
  try {
    onStep('permission')
    const access = await requestTokenWithOffer(host, offer, transactionCode)
    if (!access.ok) return access
    const collected = await collect({ host, access: access.value, configurations: offer.configurations, offer: link, onStep })
    kept = keysOf(collected)
    return ok(collected)
  } finally {
    await deleteKeys(madeKeys.filter((id) => !kept.includes(id)))
  }
}

/** @returns the address of the issuer's login page; the browser comes back to `/callback` */
export async function beginLogin(
  offer: Pick<ResolvedOffer, 'issuer' | 'authorizationCode'>,
  configurations: readonly OfferedConfiguration[],
  origin: string,
): Promise<Result<string, WalletProblem>> {
  const { host, madeKeys } = hostForOneErrand()
  const issuerState = offer.authorizationCode?.issuerState
  const configurationIds = configurations.map(({ id }) => id)
  const started = await startAuthorization(host, offer.issuer, {
    configurationIds,
    clientId: origin,
    redirectUri: `${origin}/callback`,
    ...(issuerState !== undefined && { issuerState }),
  })
  if (!started.ok) {
    await deleteKeys(madeKeys)
    return err(problemWhileAdding(started.error))
  }
  const { pending, authorizationUrl } = started.value
  const now = walletHost.now()
  await rememberLogin({ state: pending.state, pending, configurationIds, startedAt: now.toISOString() }, now)
  return ok(authorizationUrl)
}

/** @param callbackUrl the whole address at which the browser arrived */
export async function collectAfterLogin(callbackUrl: string, onStep: OnStep): Promise<Result<Collected, WalletProblem>> {
  const state = new URL(callbackUrl).searchParams.get('state')
  const login = state === null ? undefined : await takeLogin(state)
  if (login === undefined) return err({ code: 'wallet/login-unknown' })
  const { pending, configurationIds } = login
  const { host, madeKeys } = hostForOneErrand()
  let kept: readonly string[] = []
  try {
    onStep('permission')
    const access = await finishAuthorization(host, pending, callbackUrl)
    if (!access.ok) return err(isRefusal(access.error) ? { code: 'wallet/login-refused' } : problemWhileAdding(access.error))
    const configurations = configurationIds.flatMap((id) => pending.issuer.configurations[id] ?? [])
    const collected = await collect({ host, access: access.value, configurations, onStep })
    kept = keysOf(collected)
    return ok(collected)
  } finally {
    await deleteKeys([pending.dpopKey.id, ...madeKeys.filter((id) => !kept.includes(id))])
  }
}

/** Whether this wallet took the offer before. */
export async function usedHere(link: string): Promise<boolean> {
  return (await listHistory()).some((entry) => entry.kind === 'received' && entry.offer === link)
}

function keysOf({ documents }: Collected): readonly string[] {
  return documents.flatMap(({ copies }) => copies.map(({ keyId }) => keyId))
}

function isRefusal({ code, params }: HolderError): boolean {
  return code === 'openid4vc/issuer-refused' && params?.status === 302
}
