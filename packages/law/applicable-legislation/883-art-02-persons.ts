/** Who is covered: nationals of the participating States, stateless persons and refugees; everyone else is for a clerk. @source 883/2004 Art. 2(1) */
import { carriageOf, standingOf, takesPartOn } from '../scope/personal-scope.ts'
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
  evaluate: (known, { on: today }) => {
    const { nationality, residenceState, sendingState, hostState, period } = known
    const facts = ['nationality', 'sendingState', 'hostState'] as const
    if (nationality === undefined || sendingState === undefined || hostState === undefined) return missingOf(known, ...facts)
    // What had begun before the United Kingdom left goes on.
    const on = period?.from ?? today
    const standing = standingOf(nationality, on)
    if (standing === 'third-country') return { state: 'unknown', because: 'third-country-national', missing: [], facts }
    if (standing === 'stateless-or-refugee') {
      if (residenceState === undefined) return missing('residenceState')
      const because = 'refugee-or-stateless-outside'
      if (!takesPartOn(residenceState, on)) return { state: 'unknown', because, missing: [], facts: ['nationality', 'residenceState'] }
    }
    const isCarried = carriageOf(nationality, [sendingState, hostState], on).by !== 'nothing'
    if (!isCarried) return { state: 'unknown', because: 'no-agreement-covers', missing: [], facts }
    return standing === 'national' ? holds(...facts) : holds('nationality', 'residenceState')
  },
}

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
