/** Worked cases on Article 6 of Regulation 987/2009, which two areas of the case language ask. */
import type { CaseReader } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'

export const provisionalLegislationCase: CaseReader = {
  put: (facts) => ({
    subject: 'provisional-legislation',
    on: day(facts),
    facts: reader(facts).known({
      disputeBetween: 'dispute_between',
      residenceState: 'residence_state',
      worksIn: 'works_in',
      worksOnlyIn: 'works_only_in',
      worksInResidence: 'works_in_residence',
      firstRequestedIn: 'first_application_in',
    }),
  }),
  tell: (decision) => ({ provisional_state: answerOf<{ provisionalState: string }>(decision)?.provisionalState }),
}
