/** The United Kingdom in the words of the case language. */
import { type PlainDate, parsePlainDate } from '@passerelle/kernel'
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'
import { benefitIn, countriesIn, countryIn, nationalityIn } from './scope-words.ts'

interface PostingAnswer {
  readonly applicableState: string
  readonly mayBeExtendedByAgreement: boolean
}

/** A situation that began after the exit is looked at on its first day, unless the case names a day. */
function dayAsked(facts: CaseFacts): PlainDate {
  const started = parsePlainDate(facts.situation_started)
  return started !== undefined && started > '2020-12-31' ? day(facts, 'question_date', 'reference_date', 'situation_started') : day(facts)
}

/** The case's own name of a State, where it uses one whose name does not matter. */
const nameOf = (state: string, facts: CaseFacts): unknown =>
  [facts.from_state, facts.host_state].find((name) => countryIn(name) === state) ?? state

export const brexitCases: CaseReaders = {
  which_instrument: {
    put: (facts) => ({
      subject: 'uk-instrument',
      on: dayAsked(facts),
      facts: reader(facts).known({
        states: () => countriesIn(facts.states),
        startedOn: 'situation_started',
        goesOn: 'continues_without_interruption',
      }),
    }),
    tell: (decision) => {
      const answer = answerOf<{ instrument: string }>(decision)
      return answer === undefined ? {} : { outcome: 'determined', instrument: answer.instrument }
    },
  },
  posting_uk: {
    put: (facts) => ({
      subject: 'uk-posting',
      on: day(facts, 'start'),
      facts: reader(facts).known({
        fromState: () => countryIn(facts.from_state),
        hostState: () => countryIn(facts.host_state),
        startsOn: 'start',
        endsOn: 'expected_end',
        nationality: () => nationalityIn(facts.nationality),
        legallyResident: 'legally_resident',
        replacesDetached: 'replaces_detached_worker',
      }),
    }),
    tell: (decision, facts) => {
      const answer = answerOf<PostingAnswer>(decision)
      const otherwise = decision.otherwise as Partial<PostingAnswer> | undefined
      if (answer === undefined)
        return otherwise?.applicableState === undefined ? {} : { default_state: nameOf(otherwise.applicableState, facts) }
      return {
        outcome: 'determined',
        applicable_state: nameOf(answer.applicableState, facts),
        exception_agreement: answer.mayBeExtendedByAgreement
          ? 'by agreement of the States'
          : 'no extension beyond two years under the Protocol',
      }
    },
  },
  is_benefit_covered: {
    put: (facts) => ({
      subject: 'uk-benefit-covered',
      on: dayAsked(facts),
      facts: {
        ...reader(facts).known({
          states: () => countriesIn(facts.states),
          startedOn: 'situation_started',
          /** The question speaks of the situation that began then, so it is the one that goes on. */
          goesOn: ({ continues_without_interruption: goesOn }) => goesOn ?? true,
          needsTestedIndividually: 'individual_discretionary_needs_test',
        }),
        ...benefitIn(facts.benefit),
      },
    }),
    tell: (decision) => {
      const answer = answerOf<{ covered: boolean }>(decision)
      return answer === undefined ? {} : { outcome: answer.covered ? 'covered' : 'not_covered' }
    },
  },
}
