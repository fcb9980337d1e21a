/** From a link to what an issuer offers: an offer by value or by reference, or the address of an issuer whose documents one asks for oneself. */
import { err, ok, type Result } from '@passerelle/kernel'
import { type ResolvedOffer, resolveIssuer, resolveOffer } from '@passerelle/openid4vc/holder'
import { problemWhileAdding, problemWithOffer, type WalletProblem } from '../problems.ts'
import { walletHost } from '../store/host.ts'
import { usedHere } from './use-offer.ts'

export interface ReadOffer extends ResolvedOffer {
  /** The issuer was asked for all that it has; the person chooses one. */
  readonly isChoice: boolean
}

/** @param search the query of the link, from its question mark on */
export async function readOffer(search: string): Promise<Result<ReadOffer, WalletProblem>> {
  const issuer = new URLSearchParams(search).get('issuer')
  if (issuer !== null) return askIssuer(issuer)
  const offer = await resolveOffer(walletHost, `openid-credential-offer://${search}`)
  if (offer.ok) return ok({ ...offer.value, isChoice: false })
  const problem = problemWithOffer(offer.error)
  return err(problem.code === 'wallet/offer-closed' && (await usedHere(search)) ? { code: 'wallet/offer-used-here' } : problem)
}

async function askIssuer(address: string): Promise<Result<ReadOffer, WalletProblem>> {
  const issuer = await resolveIssuer(walletHost, address)
  if (!issuer.ok) return err(problemWhileAdding(issuer.error))
  const configurations = Object.values(issuer.value.configurations)
  if (configurations.length === 0) return err({ code: 'wallet/issuer-unsupported' })
  return ok({ issuer: issuer.value, configurations, authorizationCode: {}, isChoice: true })
}
