/** Scope in the words of the case language. */
import { isStateCode } from '@passerelle/kernel'
import type { Decision } from '@passerelle/law'
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'
import { benefitIn, countriesIn, countryIn, isLegalStay, nationalityIn, needsTestIn } from './scope-words.ts'

interface PersonAnswer {
  readonly covered: boolean
  readonly instruments: readonly string[]
}
interface BenefitAnswer {
  readonly covered: boolean
  readonly branch?: string
}

const tellPerson = (decision: Decision) => {
  const answer = answerOf<PersonAnswer>(decision)
  if (answer === undefined) return { instrument: [] }
  return { outcome: outcomeOf(answer.covered), instrument: answer.instruments }
}
const outcomeOf = (covered: boolean): string => (covered ? 'covered' : 'not_covered')

export const scopeCases: CaseReaders = {
  is_person_covered: {
    put: (facts) => ({
      subject: 'person-covered',
      on: day(facts),
      facts: reader(facts).known({
        nationality: () => nationalityIn(facts.nationality),
        residence: () => countryIn(facts.residence_state),
        legallyResident: 'legally_resident',
        insuredIn: () => countriesIn(facts.insured_or_was_insured_in),
        worksIn: () => countriesIn(facts.works_in),
        movesTo: () => countryIn(facts.new_state),
        onlyOtherLink: () => countryIn(facts.only_link_outside),
        isCrossBorder: 'cross_border',
        relation: relationIn,
        principalNationality: principalIn,
        principalInsuredIn: () => countriesIn(facts.deceased_insured_in ?? facts.union_citizen_insured_in),
        right: rightIn,
      }),
    }),
    tell: tellPerson,
  },
  may_document_be_issued: {
    put: (facts) => ({
      subject: 'person-covered',
      on: day(facts),
      facts: reader(facts).known({
        nationality: () =>
          /refugee|stateless/i.test(String(facts.status)) ? nationalityIn(facts.status) : nationalityIn(facts.nationality),
        residence: residenceIn,
        legallyResident: () => isLegalStay(facts.status),
        worksIn: () => countriesIn(facts.works_in),
        employerIn: () => countryIn(facts.employer_office_state),
        isCrossBorder: isConfined,
      }),
    }),
    tell: tellPerson,
  },
  is_benefit_covered: {
    put: (facts) => ({
      subject: 'benefit-covered',
      on: day(facts),
      facts: {
        ...reader(facts).known({
          state: () => countryIn(facts.state),
          needsTestedIndividually: () => facts.individual_discretionary_needs_test ?? needsTestIn(facts.benefit),
        }),
        ...benefitIn(facts.benefit),
      },
    }),
    tell: (decision) => {
      const answer = answerOf<BenefitAnswer>(decision)
      if (answer === undefined) return {}
      return { outcome: outcomeOf(answer.covered), branch: answer.branch?.replaceAll('-', '_') }
    },
  },
}

function relationIn({ relation, family_member_of_union_citizen: ofCitizen, ...facts }: CaseFacts): string | undefined {
  const text = typeof relation === 'string' ? relation.toLowerCase() : ''
  if (/widow|orphan|surviv/.test(text) || facts.deceased_nationality !== undefined || facts.deceased_insured_in !== undefined)
    return 'survivor'
  if (ofCitizen === true || facts.union_citizen_insured_in !== undefined) return 'family-member'
  if (/spouse|wife|husband|child|son|daughter|parent|partner|family|depend/.test(text)) return 'family-member'
  return ofCitizen === false || relation === null ? 'none' : undefined
}

function principalIn(facts: CaseFacts): string | undefined {
  if (facts.deceased_nationality !== undefined) return nationalityIn(facts.deceased_nationality)
  if (facts.family_member_of_union_citizen === true || facts.union_citizen_insured_in !== undefined) return 'union-citizen'
  return facts.family_member_of_union_citizen === false && facts.relation !== undefined ? 'third-country' : undefined
}

function rightIn({ claim }: CaseFacts): string | undefined {
  if (typeof claim !== 'string') return undefined
  if (/derived|family/i.test(claim)) return 'derived'
  return /unemploy|own/i.test(claim) ? 'own' : undefined
}

function residenceIn({ status, employer_office_state: office }: CaseFacts): string | undefined {
  return /(in|of) the (member )?state of the employer/i.test(String(status)) ? countryIn(office) : undefined
}

/** Where the employer and all the work are in one State and the person comes from no other one, nothing crosses a border. */
function isConfined({ works_in: named, employer_office_state: office, nationality }: CaseFacts): false | undefined {
  const work = countriesIn(named)
  if (work === undefined) return undefined
  const [first, ...others] = new Set([...work, countryIn(office)])
  if (first === undefined || others.length > 0) return undefined
  const own = nationalityIn(nationality)
  return own === first || own === undefined || !isStateCode(own) ? false : undefined
}
