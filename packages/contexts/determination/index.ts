/** Determines requests: from statements with their sources to decisions with reasons, and to tasks for what only a person may judge. */

export type { HealthCardDecision, PostingDecision, Question, QuestionKind } from '@passerelle/law'
export { type ClerkFact, clerkFactsOf } from './domain/clerk-facts.ts'
export { type Decision, type Procedure, procedures, questionsOf } from './domain/procedure.ts'
export { type Reason, reasonsOf } from './domain/reasons.ts'
export {
  combineStatements,
  type Evidence,
  evidenceKinds,
  type FactSource,
  type KnownFact,
  namedByDocument,
  type Statement,
  type WeighedFact,
  weighStatements,
  workerDisputes,
} from './domain/statement.ts'
export type { Task, TaskAnswer } from './domain/task.ts'
export type { DeterminationError, RegisterError } from './errors.ts'
export {
  askEmploymentRegister,
  type EmploymentFacts,
  type EmploymentQuestion,
  type EmploymentRecord,
  type EmploymentRegister,
  httpEmploymentRegister,
} from './registers/employment-register.ts'
export {
  askInsuranceRegister,
  type FamilyMember,
  httpInsuranceRegister,
  type InsuranceFacts,
  type InsuranceQuestion,
  type InsuranceRecord,
  type InsuranceRegister,
} from './registers/insurance-register.ts'
export type { RegisterConnection } from './registers/register-client.ts'
export { determinationStore } from './store/tables.ts'
export { type AnswerTaskInput, answerTask } from './use-cases/answer-task.ts'
export { type Determination, type DetermineInput, determine } from './use-cases/determine.ts'
export { findDeterminationOf, getDetermination } from './use-cases/get-determination.ts'
export { findTask, listTasks } from './use-cases/list-tasks.ts'
export { type GivenAnswer, type NextQuestionInput, nextQuestion, statementsFromAnswers } from './use-cases/next-question.ts'
export { type Replay, replayDetermination } from './use-cases/replay-determination.ts'
export { type StateFactInput, stateFact } from './use-cases/state-fact.ts'
