/** What must be decided: the rules of social security coordination as dated, cited, pure functions. */
export {
  decidePosting,
  findingsForClerk,
  type PostingDecision,
  type PostingFinding,
} from './applicable-legislation/decide-posting.ts'
export {
  type EmploymentKind,
  type PostingCondition,
  type PostingFact,
  type PostingFacts,
  parsePostingFacts,
  postingConditions,
  postingFactsSchema,
} from './applicable-legislation/facts.ts'
export type { LegislationAnswer } from './applicable-legislation/legislation-answer.ts'
export {
  type Activity,
  type CashBenefit,
  type LegislationFacts,
  legislationFactsSchema,
} from './applicable-legislation/legislation-facts.ts'
export {
  decideLegislationOverPeriod,
  type LegislationOverPeriod,
  type LegislationSegment,
  legislationOverPeriodSchema,
  parseLegislationOverPeriod,
} from './applicable-legislation/legislation-over-period.ts'
export { postingFactSources, postingRules } from './applicable-legislation/posting.table.ts'
export type { PostingReason, PostingRule } from './applicable-legislation/posting-rule.ts'
export { factsFromAnswer, postingQuestions } from './applicable-legislation/questions.table.ts'
export { findPostingQuestion, nextQuestion, questionsFor } from './applicable-legislation/questions-for.ts'
export { decideLegislation } from './applicable-legislation/which-legislation.ts'
export type { CoveredFact } from './coverage/covered-fact.ts'
export { coveredFacts } from './coverage/covered-facts.ts'
export type { LawError } from './errors.ts'
export type { Decision, FollowingDocument, Outcome } from './frame/decision.ts'
export type { Answerer, Finding, NeededFact, TextParams } from './frame/finding.ts'
export { type ParameterRow, type Parameters, parameterRows } from './frame/parameters.table.ts'
export type { Question, QuestionKind } from './frame/question.ts'
export type { At, Judgement, Rule, Says, Verdict } from './frame/rule.ts'
export { findRuleset, type Ruleset, type RulesetId, rulesetOn, rulesets } from './frame/rulesets.table.ts'
export { type AnyRule, type AnySubject, type Area, areas, type LawSubject } from './frame/subject.ts'
export { type PrintedTable, printedTables } from './printed-tables.ts'
export {
  decideHealthCard,
  type HealthCardDecision,
  type HealthCardFinding,
  type HealthCardReason,
  type PersonDecision,
} from './sickness/decide-health-card.ts'
export {
  type CardPerson,
  type Delivery,
  type HealthCardCondition,
  type HealthCardFacts,
  healthCardConditions,
  healthCardFactsSchema,
  parseHealthCardFacts,
} from './sickness/facts.ts'
export { healthCardFactsFromAnswer, healthCardQuestions, healthCardQuestionsFor, nextHealthCardQuestion } from './sickness/questions.ts'
export { type Agreement, agreementOf, appliesRegulationOn, participation } from './states/participation.table.ts'
export { decide, type LawQuestion, subjects } from './subjects.ts'
