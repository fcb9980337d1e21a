import type { CaseReader, CaseReaders } from '../case-language.ts'
import { answerOf, cents, day, reader } from '../reading.ts'

const offsetPensionArrears: CaseReader = {
  put: (facts) => ({
    subject: 'pension-arrears-offset',
    on: day(facts, 'amount_notified_on', 'informed_of_arrears_on'),
    facts: reader(facts).known({ informedOfArrearsOn: 'informed_of_arrears_on', sumNamedOn: 'amount_notified_on' }),
  }),
  tell: (decision) => {
    const answer = answerOf<{ deadline: string; arrearsGoTo?: string }>(decision)
    return {
      deadline: answer?.deadline,
      offset:
        answer?.arrearsGoTo === 'person'
          ? 'time limit missed, arrears may be paid to the person'
          : answer?.arrearsGoTo === 'institution-that-overpaid'
            ? 'in time, the sum is withheld from the arrears'
            : undefined,
    }
  },
}

const admissible: Readonly<Record<string, unknown>> = { yes: true, no: false, 'requested-state-may-refuse': 'requested State may refuse' }

const recoveryRequestAdmissible: CaseReader = {
  put: (facts) => ({
    subject: 'recovery-request',
    on: day(facts, 'first_request_on'),
    facts: reader(facts).known({
      claimCents: ({ claim_amount_eur }) => cents(claim_amount_eur),
      hasSpecialAgreement: 'special_agreement',
      instrumentEstablishedOn: 'instrument_established_on',
      firstRequestOn: 'first_request_on',
    }),
  }),
  tell: (decision) => ({ admissible: admissible[answerOf<{ admissible: string }>(decision)?.admissible ?? ''] }),
}

export const recoveryCases: CaseReaders = {
  offset_pension_arrears: offsetPensionArrears,
  recovery_request_admissible: recoveryRequestAdmissible,
}
