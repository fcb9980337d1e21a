/**
 * Time limits of Articles 67 and 70 that fell into the pandemic were postponed by Decisions H9 and H11.
 * Nobody compared their text for this, so a limit that ends in those months is for a person.
 * @source titles of Decisions H9 (17 June 2020) and H11 (9 December 2020) read on eur-lex; the months: memory, taken wide
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'

const postponedMonths = { from: plainDate('2020-02-01'), to: plainDate('2021-12-31') }

export const postponementDecisions = ['Decision H9', 'Decision H11'] as const

export const mayBePostponed = (limit: PlainDate): boolean => postponedMonths.from <= limit && limit <= postponedMonths.to
