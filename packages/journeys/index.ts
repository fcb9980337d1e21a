/** Where contexts meet: each business process as a table of restartable steps, and what people and messages set going. */
export { deliverMessage } from './case/deliver-message.ts'
export { type CasePartners, findCasePartners } from './case/find-case-partners.ts'
export { type OpenCaseAt, type OpenCaseError, openCaseAt } from './case/open-case-at.ts'
export { sendAnswers } from './case/send-document.ts'
export { type SendDocumentInCase, type SendInCaseError, sendDocumentInCase } from './case/send-document-in-case.ts'
export { settleMessage } from './case/settle-message.ts'
export type { Journey, StepFailure } from './engine/journey.ts'
export { type JourneyRuntime, journeyJobs, resumeJourney, startJourney } from './engine/run-journey.ts'
export type { IssuingInstitution, JourneyEnv } from './env.ts'
export { healthCardJourney } from './health-card/health-card.journey.ts'
export { reviewCovers } from './health-card/review-covers.ts'
export { postingJourney } from './posting/posting.journey.ts'
export { type ShortenError, type ShortenPosting, shortenPosting } from './posting/shorten-posting.ts'
export { answerOpenQuestion, type OpenQuestionAnswer } from './request/answer-open-question.ts'
export {
  answerQuestion,
  confirmRequest,
  type FlowError,
  listRequests,
  type RequestPage,
  readRequest,
  sendRequest,
  startRequest,
} from './request/request-flow.ts'
export { type StatedFact, stateOpenFact } from './request/state-open-fact.ts'
export { journeyStore } from './store/tables.ts'
