/**
 * Taking an unemployment benefit along while seeking work in another State: the conditions, the three months, and late registration.
 * @source 883/2004 Art. 64(1)-(3), read at legislation.gov.uk; 987/2009 Art. 55; for the seven days aka.dk and Regulation 1182/71
 */
import { addDays, lastDayOfMonths, minDate, type PlainDate, plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import type { ExportFacts } from './export-facts.ts'
import { countsDayOfDeparture } from './export-policy.table.ts'

const validity = { from: plainDate('2010-05-01') }
const source = 'legislation.gov.uk, 883/2004 Art 64'

export const whollyUnemployedForExport: Rule<ExportFacts, 'wholly-unemployed-for-export', 'partly-unemployed'> = {
  id: 'wholly-unemployed-for-export',
  provision: ['883/2004 Art 64(1)'],
  source,
  validity,
  verified: true,
  leadsTo: ['883/2004 Art 65(1)'],
  says: {
    condition: 'the person is wholly unemployed and entitled in the paying State',
    holds: 'The person is wholly unemployed.',
    'partly-unemployed': 'A person who is partly unemployed stays available in the State of the job.',
  },
  evaluate: ({ isWhollyUnemployed }) => {
    const facts = ['isWhollyUnemployed'] as const
    if (isWhollyUnemployed === undefined) return { state: 'unknown', missing: ['isWhollyUnemployed'], facts }
    return isWhollyUnemployed ? { state: 'holds', facts } : { state: 'fails', because: 'partly-unemployed', facts }
  },
}

export const registeredBeforeLeaving: Rule<ExportFacts, 'registered-four-weeks-before-leaving', 'left-too-early'> = {
  id: 'registered-four-weeks-before-leaving',
  provision: ['883/2004 Art 64(1)(a)'],
  source,
  validity,
  verified: true,
  leadsTo: ['883/2004 Art 64(1)(a)'],
  says: {
    condition: 'the person was registered and available long enough before leaving, or may leave earlier',
    holds: 'The person was registered long enough before leaving, or was authorised to leave earlier.',
    'left-too-early': 'Registered for less than {weeks} weeks, without leave to go earlier; the institution may still give it.',
  },
  evaluate: ({ weeksRegisteredBeforeLeaving: weeks, mayLeaveEarly }, { parameters }) => {
    const facts = ['weeksRegisteredBeforeLeaving', 'mayLeaveEarly'] as const
    const params = { weeks: parameters.exportRegisteredWeeks }
    if (mayLeaveEarly === true || (weeks !== undefined && weeks >= parameters.exportRegisteredWeeks))
      return { state: 'holds', params, facts }
    if (weeks === undefined) return { state: 'unknown', missing: ['weeksRegisteredBeforeLeaving'], params, facts }
    if (mayLeaveEarly === undefined) return { state: 'unknown', because: 'left-too-early', missing: ['mayLeaveEarly'], params, facts }
    return { state: 'fails', because: 'left-too-early', params, facts }
  },
}

export const exportPeriod: Rule<
  ExportFacts,
  'export-period',
  'export-used-up' | 'entitlement-ended',
  { readonly from: PlainDate; readonly lastDay: PlainDate; readonly baseMonths: number }
> = {
  id: 'export-period',
  provision: ['883/2004 Art 64(1)(c)', '883/2004 Art 64(3)'],
  source: `${source}; paragraph 3: memory`,
  validity,
  verified: false,
  leadsTo: ['883/2004 Art 64(3)'],
  says: {
    condition: 'months of export are left since the last job',
    holds: 'The benefit may be taken along for {months} months from {from}, so until {lastDay}.',
    'export-used-up': 'Between two jobs the benefit may be taken along for {months} months in total, and they are used up.',
    'entitlement-ended': 'The entitlement in the paying State had ended before.',
  },
  evaluate: ({ leftOn, monthsExportedBefore = 0, entitlementEndsOn }, { parameters }) => {
    const facts = ['leftOn', 'monthsExportedBefore', 'entitlementEndsOn'] as const
    const baseMonths = parameters.exportBaseMonths
    const months = baseMonths - monthsExportedBefore
    if (months <= 0) return { state: 'fails', because: 'export-used-up', params: { months: baseMonths }, facts }
    if (leftOn === undefined) return { state: 'unknown', missing: ['leftOn'], facts }
    if (entitlementEndsOn !== undefined && entitlementEndsOn < leftOn) return { state: 'fails', because: 'entitlement-ended', facts }
    const threeMonths = lastDayOfMonths(leftOn, months)
    const lastDay = entitlementEndsOn === undefined ? threeMonths : minDate(threeMonths, entitlementEndsOn)
    return { state: 'holds', concludes: { from: leftOn, lastDay, baseMonths }, params: { months, from: leftOn, lastDay }, facts }
  },
}

interface Registering extends ExportFacts {
  readonly lastDay: PlainDate
}

export const registeredAbroad: Rule<
  Registering,
  'registered-abroad-in-time',
  'registered-after-the-end' | 'not-registered' | 'seventh-day-counted-in-two-ways',
  { readonly paidFrom: PlainDate; readonly notPaid?: { readonly from: PlainDate; readonly to: PlainDate } }
> = {
  id: 'registered-abroad-in-time',
  provision: ['883/2004 Art 64(1)(b)', '987/2009 Art 55(4)'],
  source: `${source}; aka.dk counts the day of departure as day 1; 1182/71 Art 3(1): memory`,
  validity,
  verified: true,
  leadsTo: ['883/2004 Art 64(1)(b)'],
  says: {
    condition: 'the person registers with the employment services of the other State',
    holds: 'Paid from {paidFrom}: from the departure where the person registers within {days} days of it, otherwise from the registration.',
    'registered-after-the-end': 'The person registered only after the months of export had ended.',
    'not-registered': 'The day of registration in the other State is not known.',
    'seventh-day-counted-in-two-ways':
      'The person registered {days} days after the departure: in time where that day is not counted, late where it is day 1.',
  },
  evaluate: ({ leftOn, registeredAbroadOn, payingState, lastDay }, { parameters }) => {
    const facts = ['leftOn', 'registeredAbroadOn', 'payingState'] as const
    if (leftOn === undefined || registeredAbroadOn === undefined)
      return { state: 'unknown', because: 'not-registered', missing: [leftOn === undefined ? 'leftOn' : 'registeredAbroadOn'], facts }
    if (registeredAbroadOn > lastDay) return { state: 'fails', because: 'registered-after-the-end', facts }
    const days = parameters.exportRegisterAbroadDays
    const isInTime = registeredAbroadOn <= addDays(leftOn, days - 1)
    if (registeredAbroadOn === addDays(leftOn, days) && !countsDayOfDeparture(payingState))
      return {
        state: 'unknown',
        because: 'seventh-day-counted-in-two-ways',
        missing: [],
        params: { days },
        provision: ['883/2004 Art 64(1)(b)', '1182/71 Art 3(1)'],
        facts,
      }
    const concludes = isInTime
      ? { paidFrom: leftOn }
      : { paidFrom: registeredAbroadOn, notPaid: { from: leftOn, to: addDays(registeredAbroadOn, -1) } }
    return { state: 'holds', concludes, params: { paidFrom: concludes.paidFrom, days }, facts }
  },
}

export const returnedInTime: Rule<Registering, 'returned-in-time', 'returned-late'> = {
  id: 'returned-in-time',
  provision: ['883/2004 Art 64(2)'],
  source: 'memory',
  validity,
  verified: false,
  leadsTo: ['883/2004 Art 64(2)'],
  says: {
    condition: 'the person returned on or before the last day of the export',
    holds: 'The person returned in time and keeps the entitlement.',
    'returned-late': 'The person returned late: the entitlement is lost, unless national law is kinder or the time is extended.',
  },
  evaluate: ({ returnedOn, lastDay }) => {
    const facts = ['returnedOn'] as const
    if (returnedOn === undefined) return { state: 'unknown', missing: ['returnedOn'], facts }
    return returnedOn <= lastDay ? { state: 'holds', facts } : { state: 'fails', because: 'returned-late', facts }
  },
}
