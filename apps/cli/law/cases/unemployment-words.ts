/** Free words of the unemployment cases, read carefully: what is not understood stays unknown. */
import type { CaseFacts } from '../case-language.ts'
import { cents } from '../reading.ts'

export const whichStateSources = {
  residenceState: ({ residence_state, moved_to_residence_state: moved }: CaseFacts) => moved ?? residence_state,
  lastActivityState: 'last_activity_state',
  returnsHome: ({ returns_home }: CaseFacts) => howOftenHome(returns_home),
  returnsToResidenceState: 'returns_to_residence_state',
  isWhollyUnemployed: 'wholly_unemployed',
  contractContinues: 'contract_continues',
  contractEndedOn: 'contract_ended_on',
  movedOn: ({ moved_to_residence_state: moved, on }: CaseFacts) => (moved === undefined ? undefined : on),
  statusWhenMoving: ({ situation_when_moving }: CaseFacts) => statusWhenMoving(situation_when_moving),
  isSicknessBenefitEquated: 'law_of_last_state_equates_sickness_benefit_with_work',
  monthsInLastStateOf24: 'months_in_last_state_in_last_24',
  benefitMonthsPaid: 'benefit_months_paid',
  monthlyBenefitCents: ({ monthly_benefit_residence: amount }: CaseFacts) => cents(amount),
  monthlyBenefitOfLastStateCents: ({ monthly_benefit_last_state_would_be: amount }: CaseFacts) => cents(amount),
} as const

export function nationality({ nationality: value }: CaseFacts): unknown {
  if (typeof value !== 'string') return value
  if (/stateless/i.test(value)) return 'stateless'
  return /refugee/i.test(value) ? 'refugee' : value
}

/** `daily`, `every weekend`, `twice a week`; `a few times a year`, `every two weeks`, `twice a month`. */
export function howOftenHome(text: unknown): 'at-least-weekly' | 'less-often' | undefined {
  if (typeof text !== 'string') return undefined
  if (/less (often )?than (once )?(a|per|every) week|less than weekly|not (even )?(once a |every )?week|never|rarely|seldom/i.test(text))
    return 'less-often'
  if (/fortnight|bi-?weekly|(two|2|three|3|four|4|second|other) weeks?|month|quarter|year|season/i.test(text)) return 'less-often'
  if (/dai(ly)?\b|every (day|evening|night|week)|each (day|evening|night|week)|week/i.test(text)) return 'at-least-weekly'
  return undefined
}

/** Sickness first: what else is said of the contract does not take away that benefit was paid for it. */
export function statusWhenMoving(text: unknown): 'working' | 'on-sickness-benefit' | 'after-activity' | undefined {
  if (typeof text !== 'string') return undefined
  if (/sick|illness|incapacit|incapable of work/i.test(text)) return 'on-sickness-benefit'
  if (/partial|partly|short[- ]time/i.test(text)) return undefined
  if (
    /(?<!not |not yet |without )(?:(?:receiving|drawing|on) (?:an |the )?unemployment)|no longer|not in force|contract (had |has |was |is )?(already )?(been )?(ended|over|expired|terminated)|after (the |his |her )?(end|contract|employment|job|last)|(?<!not |not yet )unemployed/i.test(
      text,
    )
  )
    return 'after-activity'
  if (/\bannual leave|\bpaid (annual |holiday )?leave|\bon holiday/i.test(text)) return 'working'
  if (/leave|suspen|released|maternity|parental/i.test(text)) return undefined
  return /\bwork(s|ed|ing)?\b|in force|still employed/i.test(text) ? 'working' : undefined
}

const numbers: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6 }
const numberIn = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : (numbers[word] ?? Number.parseInt(word, 10))

export interface ExtensionPolicy {
  readonly policy: 'no-extension' | 'on-request' | 'case-by-case'
  readonly maxMonths?: number
}

/** `no extension beyond three months`; `extends up to 6 months on request`; `case by case`. */
export function extensionPolicy(text: unknown): ExtensionPolicy | undefined {
  if (typeof text !== 'string') return undefined
  const words = text.toLowerCase()
  if (/\bno ((general|known|published|fixed|national|clear) )?(policy|rule)\b|(policy|rule) (is )?(not known|unknown|unclear)/.test(words))
    return undefined
  const beyond = numberIn(
    /(?:beyond|longer than|more than|over|exceed\w*|above|after) (?:the )?(?:first )?(\d+|three|four|five|six)/.exec(words)?.[1],
  )
  const isNegative = /\b(no|not|never|none|without|cannot|refus\w*|reject\w*|denie[sd]|doesn't|don't)\b/.test(words)
  if (isNegative && beyond !== undefined) return beyond > 3 ? { policy: 'on-request', maxMonths: beyond } : { policy: 'no-extension' }
  const isEach = /case[ -]by[ -]case|individual|discretion|each (case|request)|depend|prospect|automatic/.test(words)
  const isExceptional = !isNegative && /exceptional/.test(words)
  if ((isEach || isExceptional) && !/general|never|no extension|in principle/.test(words)) return { policy: 'case-by-case' }
  const upTo = numberIn(
    /(?:up to|to|maximum(?: of)?|max|limited to|only|at most) (?:a (?:total|maximum) of )?(\d+|three|four|five|six)/.exec(words)?.[1],
  )
  if (
    isNegative ||
    upTo === 3 ||
    /only (3|three)|(3|three) months (only|for all|in all)|general policy of (3|three)/.test(words) ||
    /(base|basic|minimum|ordinary|normal) (period|months|duration) only|only the (base|basic|minimum|ordinary|normal)/.test(words) ||
    saysThreeMonthsAlone(words)
  )
    return { policy: 'no-extension' }
  if (!/exten|prolong|up to|allow|grant|always|on request|six|6/.test(words)) return undefined
  return { policy: 'on-request', ...(upTo === undefined ? {} : { maxMonths: upTo }) }
}

/** `always 3 months`, `three-month limit`; not `extends by 3 months`, `three more months`, `3 months, exceptionally 6`. */
const saysThreeMonthsAlone = (words: string): boolean =>
  /\b(3|three)[- ]months?\b/.test(words) &&
  !/exten|prolong|more|further|another|additional|plus|\bby\b|\b([4-6]|four|five|six)\b/.test(words)
