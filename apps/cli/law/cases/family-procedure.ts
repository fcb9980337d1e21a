/** Family cases on one point: the ground of a right, a difference, a change during a month, silence, recovery. */
import type { Decision } from '@passerelle/law'
import type { CaseAnswer, CaseFacts, CaseReader } from '../case-language.ts'
import { cents, day, fromCents } from '../reading.ts'
import { compact, isRecord } from './family-rights.ts'

/** What is decided, and what follows unless a clerk finds otherwise. */
const said = <Answer>(decision: Decision): Partial<Answer> => (decision.answer ?? decision.otherwise ?? {}) as Partial<Answer>

/** A fraction of a cent is dropped, so that dropping decimals later gives the same. */
const wholeCents = (amount: unknown): unknown => (typeof amount === 'number' && amount >= 0 ? Math.floor(amount * 100 + 1e-6) : amount)

export const basisReader: CaseReader = {
  put: (facts) => {
    const parent = isRecord(facts.parent) ? facts.parent : {}
    return {
      subject: 'family-right-basis',
      on: day(facts),
      facts: compact({
        state: parent.state,
        situation: situationIn(parent.status),
        leaveIsEquated: parent.national_law_equates_to_work,
      }),
    }
  },
  tell: (decision) => ({ outcome: 'determined', ...compact({ basis_of_right: said<{ basis: string }>(decision).basis }) }),
}

/** Read by its words, the narrower one first. */
function situationIn(status: unknown): string | undefined {
  if (typeof status !== 'string') return undefined
  const text = status.toLowerCase()
  const isUnpaid = /unpaid|without pay/.test(text)
  if (isUnpaid) return /child|parent/.test(text) ? 'unpaid-child-raising-leave' : /leave/.test(text) ? 'other-unpaid-leave' : undefined
  if (/pension/.test(text)) return 'pension'
  if (/strike|lock-?out/.test(text)) return 'strike-or-lock-out'
  if (/no activity|not working|without work|inactive|does not work/.test(text)) return 'no-activity'
  if (/(sickness|maternity|paternity|accident|disease|unemployment).*(benefit|pay)|paid (maternity|paternity|sick)/.test(text))
    return 'paid-suspension'
  if (/paid (.* )?(leave|holiday)/.test(text)) return 'paid-leave'
  return /^(works|working|work|employed|self-employed)\b/.test(text) ? 'work' : undefined
}

export const changeReader: CaseReader = {
  put: (facts) => ({
    subject: 'family-change-in-month',
    on: day(facts, 'on'),
    facts: compact({ formerState: facts.legislation_changes_from, newState: facts.to, changeOn: facts.on }),
  }),
  tell: (decision, { on }) => changeTold(said(decision), on),
}

const months = 'january february march april may june july august september october november december'.split(' ')

/** The month of the change, and the year before and after it. */
function changeTold(
  answer: Partial<{ paysMonthOfChange: string; paysMonthBefore: string; newState: string; newStatePaysFrom: string }>,
  on: unknown,
): CaseAnswer {
  if (answer.newState === undefined || typeof on !== 'string') return {}
  const changeMonth = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1
  const told: Record<string, unknown> = { outcome: 'determined', pays_from: { [answer.newState]: answer.newStatePaysFrom } }
  for (let month = changeMonth - 12; month <= changeMonth + 12; month++) {
    const pays = month < changeMonth ? answer.paysMonthBefore : month > changeMonth ? answer.newState : answer.paysMonthOfChange
    told[`pays_${months[month % 12]}_${Math.floor(month / 12)}`] = pays
  }
  return told
}

export const provisionalReader: CaseReader = {
  put: (facts) => ({
    subject: 'family-provisional-priority',
    on: day(facts, 'question_date'),
    facts: compact({
      claimState: facts.claim_in ?? facts.secondary_state,
      forwardedTo: facts.forwarded_to ?? facts.priority_state,
      receivedOn: facts.received_on,
      ...(facts.reply_on === null ? { hasReplied: false } : { repliedOn: facts.reply_on }),
    }),
  }),
  tell: (decision) => {
    const { primary, secondary, silenceEffectiveOn } = said<{ primary: string; secondary: string; silenceEffectiveOn: string }>(decision)
    return { outcome: 'provisional_priority_applies', ...compact({ primary, secondary, silence_effective_on: silenceEffectiveOn }) }
  },
}

export const recoveryReader: CaseReader = {
  put: (facts) => ({
    subject: 'family-recovery',
    on: day(facts),
    facts: compact({
      primaryState: facts.priority_state,
      secondaryState: facts.secondary_state ?? facts.claim_in,
      wasClaimedInPrimaryState: facts.claim_lodged_in_priority_state,
      secondaryPaidInFull: facts.competent_secondary_paid_full,
    }),
  }),
  tell: (decision) => compact({ ...said<{ primary: string; secondary: string }>(decision) }),
}

export const differenceReader: CaseReader = {
  put: (facts) => ({
    subject: 'family-difference',
    on: day(facts),
    facts: compact({
      primaryState: facts.priority_state,
      secondaryState: facts.secondary_state ?? facts.claim_in,
      ownAmount: cents(facts.national_amount ?? amountIn(facts, facts.secondary_state ?? facts.claim_in)),
      foreignAmount: wholeCents(facts.foreign_amount_in_national_currency ?? amountIn(facts, facts.priority_state)),
      foreign: isRecord(facts.foreign)
        ? compact({
            amount: wholeCents(facts.foreign.amount),
            currency: facts.foreign.currency,
            per: facts.foreign.per ?? 'month',
            rate: facts.foreign.rate,
          })
        : facts.foreign,
    }),
  }),
  tell: (decision, facts) => {
    const { primary, secondary, foreignMonthly, foreignCurrency, supplement, shortfall, areDecimalsDropped } = said<{
      primary: string
      secondary: string
      foreignMonthly: number
      foreignCurrency: string
      supplement: number
      shortfall: number
      areDecimalsDropped: boolean
    }>(decision)
    return compact({
      outcome: 'determined',
      primary,
      secondary,
      ...(foreignMonthly !== undefined && foreignCurrency !== undefined
        ? { [`foreign_monthly_${foreignCurrency.toLowerCase()}`]: fromCents(foreignMonthly) }
        : {}),
      supplement: supplement === undefined ? undefined : fromCents(supplement),
      shortfall: shortfall === undefined ? undefined : fromCents(shortfall),
      rounding: areDecimalsDropped ? 'decimals of the foreign amount are dropped' : undefined,
      pays: paysOf(facts, supplement, secondary),
    })
  },
}

/** The first State pays its own amount. */
function paysOf(facts: CaseFacts, supplement: number | undefined, secondary: string | undefined): unknown {
  const first = amountIn(facts, facts.priority_state)
  if (supplement === undefined || secondary === undefined || typeof first !== 'number') return undefined
  return { [String(facts.priority_state)]: first, [secondary]: fromCents(supplement) }
}

/** For all children together, as the case gives it or from the amount for one. */
function amountIn({ amounts, amounts_per_child, children_count, children }: CaseFacts, state: unknown): unknown {
  if (typeof state !== 'string') return undefined
  if (isRecord(amounts) && amounts[state] !== undefined) return amounts[state]
  const perChild = isRecord(amounts_per_child) ? amounts_per_child[state] : undefined
  const count = Array.isArray(children) ? children.length : children_count
  return typeof perChild === 'number' && typeof count === 'number' ? perChild * count : undefined
}
