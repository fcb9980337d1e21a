/** Cases on pensions that meet: of the same kind, and of different kinds. */
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { answerOf, cents, day, fromCents, reader } from '../reading.ts'
import { list, statesOf } from './pensions-states.ts'

const kinds: Readonly<Record<string, string>> = {
  old_age: 'old-age',
  'old age': 'old-age',
  'old-age': 'old-age',
  invalidity: 'invalidity',
  survivor: 'survivor',
  survivors: 'survivor',
}
const kindOf = (value: unknown): unknown => (typeof value === 'string' ? kinds[value] : undefined)

const methods: Readonly<Record<string, string>> = {
  independent: 'independent',
  autonomous: 'independent',
  national: 'independent',
  pro_rata: 'pro-rata',
  'pro rata': 'pro-rata',
  'pro-rata': 'pro-rata',
}
const methodOf = (value: unknown): unknown => (typeof value === 'string' ? methods[value] : undefined)

/** `pro rata old age 420` → method, kind and amount; what does not read like this stays unknown. */
function benefitOf(text: unknown) {
  if (typeof text !== 'string') return {}
  const amount = text.match(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g)
  return {
    method: methodOf(text.match(/\b(independent|autonomous|national|pro[ _-]rata)\b/)?.[1]?.replace(/[_-]/, ' ')),
    kind: kindOf(text.match(/\b(old[ _-]age|invalidity|survivors?)\b/)?.[1]?.replace(/[_-]/, ' ')),
    amount: amount?.length === 1 ? cents(Number(amount[0])) : undefined,
    isListedInAnnexIX: /not (?:listed )?in Annex IX/i.test(text) ? false : /in Annex IX/i.test(text) ? true : undefined,
  }
}

const other = (facts: CaseFacts): Readonly<Record<string, unknown>> =>
  typeof facts.other_benefit === 'object' && facts.other_benefit !== null ? (facts.other_benefit as Record<string, unknown>) : {}

const known = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))

export const overlapCases: CaseReaders = {
  anti_overlap_same_kind: {
    put(facts) {
      const states = statesOf(facts)
      const benefit = benefitOf(facts.benefit)
      const otherKind = kindOf(other(facts).kind)
      const isSurvivor = benefit.kind === 'survivor'
      return {
        subject: 'pension-overlap-same-kind',
        on: day(facts),
        facts: reader(facts).known({
          state: () => states.read(facts.state),
          amount: () => benefit.amount,
          kind: () => benefit.kind,
          method: () => benefit.method,
          isListedInAnnexIX: () => benefit.isListedInAnnexIX,
          otherState: () => states.read(other(facts).state),
          otherKind: () => otherKind,
          otherAmount: () => cents(other(facts).amount),
          // The question is on pensions of one kind; a survivors' pension beside another pension rests on another person's periods.
          isFromSamePersonsPeriods: () =>
            benefit.kind === undefined || otherKind === undefined ? undefined : isSurvivor === (otherKind === 'survivor'),
          wouldNationalRuleReduce: 'national_rule_would_reduce',
        }),
      }
    },
    tell(decision) {
      const payable = answerOf<{ payable: number }>(decision)?.payable
      return payable === undefined ? {} : { payable: fromCents(payable) }
    },
  },
  anti_overlap_different_kind: {
    put(facts) {
      const states = statesOf(facts)
      const benefits = list(facts.benefits)?.map((benefit) => {
        const { state, kind, amount, method, reduction_if_applied: reduction } = (benefit ?? {}) as Record<string, unknown>
        return known({
          state: states.read(state),
          kind: kindOf(kind),
          amount: cents(amount),
          method: methodOf(method),
          reductionIfApplied: cents(reduction),
        })
      })
      return {
        subject: 'pension-overlap-different-kinds',
        on: day(facts),
        facts: reader(facts).known({
          benefits: () => benefits,
          haveAllStatesRules: 'both_states_have_rules_against_overlap',
          isFromDifferentPersonsPeriods: () => areOfDifferentPersons(benefits?.map(({ kind }) => kind)),
        }),
      }
    },
    tell(decision, facts) {
      const benefits = answerOf<{ benefits: readonly { state: string; reduction: number; payable: number }[] }>(decision)?.benefits
      if (benefits === undefined) return {}
      const states = statesOf(facts)
      const reductions: Record<string, number> = {}
      const payable: Record<string, number> = {}
      for (const { state, reduction, payable: paid } of benefits) {
        const name = states.write(state)
        reductions[name] = (reductions[name] ?? 0) + reduction
        payable[name] = (payable[name] ?? 0) + paid
      }
      const inUnits = (table: Record<string, number>) =>
        Object.fromEntries(Object.entries(table).map(([name, value]) => [name, value / 100]))
      return { reductions: inUnits(reductions), payable: inUnits(payable) }
    },
  },
}

/** Own pensions beside a survivors' pension; survivors' pensions only are, in this question, after different persons. */
function areOfDifferentPersons(found: readonly unknown[] | undefined): boolean | undefined {
  if (found === undefined || found.length < 2 || found.includes(undefined)) return undefined
  return found.includes('survivor')
}
