/** A third party's wallet for tests and the journeys. */
export { type CredoCredential, type CredoOutcome, type CredoWallet, createCredoWallet } from './create-credo-wallet.ts'
