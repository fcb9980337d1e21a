/** Who is covered: nationals of the participating States, stateless persons and refugees; everyone else is for a clerk. @source 883/2004 Art. 2(1) */
import { isStateCode } from '@passerelle/kernel'
import { appliesRegulationOn, oneAgreementCovers } from '../states/participation.table.ts'
import { holds, missing, missingOf, type PostingRule, since2010 } from './posting-rule.ts'

export const personCovered: PostingRule<'refugee-or-stateless-outside' | 'no-agreement-covers' | 'third-country-national'> = {
  id: 'person-covered',
  phase: 'door',
  provision: ['883/2004 Art 2(1)'],
  source: 'HMRC manual; which agreement covers a triangle with EEA-EFTA States or Switzerland: memory',
  validity: since2010,
  verified: true,
  leadsTo: ['1231/2010 Art 1'],
  says: {
    condition: 'the person is covered by the Regulation',
    holds: 'The person is covered by the Regulation.',
    'refugee-or-stateless-outside': 'The person is a refugee or stateless, and it is open whether they reside in a State that takes part.',
    'no-agreement-covers': 'It is open whether an agreement covers a person of this nationality here.',
    'third-country-national': 'The person is a national of a third country. A member of staff examines whether the rules apply.',
  },
  evaluate: (known) => {
    const { nationality, residenceState, sendingState, hostState } = known
    const facts = ['nationality', 'sendingState', 'hostState'] as const
    if (nationality === undefined || sendingState === undefined || hostState === undefined) return missingOf(known, ...facts)
    if (nationality === 'stateless' || nationality === 'refugee') {
      if (residenceState === undefined) return missing('residenceState')
      if (isStateCode(residenceState)) return holds('nationality', 'residenceState')
      return { state: 'unknown', because: 'refugee-or-stateless-outside', missing: [], facts: ['nationality', 'residenceState'] }
    }
    // Until the end of 2020, and for what had begun by then, the United Kingdom counts among the EU States.
    const isBeforeExit = known.period !== undefined && appliesRegulationOn('GB', known.period.from)
    const asThen = isBeforeExit ? unitedKingdomAsMember : asItIs
    if (oneAgreementCovers(asThen(nationality), [asThen(sendingState), asThen(hostState)])) return holds(...facts)
    const because = isStateCode(nationality) && nationality !== 'GB' ? 'no-agreement-covers' : 'third-country-national'
    return { state: 'unknown', because, missing: [], facts }
  },
}

const unitedKingdomAsMember = <S extends string>(state: S) => (state === 'GB' ? 'IE' : state)
const asItIs = <S extends string>(state: S) => state

/** The person must be known, because the certificate names the holder. @source 987/2009 Art. 19(2) */
export const personKnown: PostingRule = {
  id: 'person-known',
  phase: 'door',
  provision: ['987/2009 Art 19(2)'],
  source: 'PD A1 form, section 1',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the worker is identified',
    holds: 'The worker is known in the register.',
  },
  evaluate: ({ worker }) => {
    if (worker === 'identified') return holds('worker')
    if (worker === 'stated') return { state: 'unknown', missing: ['worker'], answeredBy: ['register', 'clerk'], facts: ['worker'] }
    return missing('worker')
  },
}
