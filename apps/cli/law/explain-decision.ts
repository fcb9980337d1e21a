/** A decision for a person to read: what is decided, each rule that was looked at with its article, what was used, and what is still open. */
import type { AnyRule, AnySubject, Decision, Finding, FollowingDocument, NeededFact } from '@passerelle/law'
import { findRuleset } from '@passerelle/law'
import { differencesBetween, otherFigures } from './compare-rulesets.ts'

/** @param beside the decision on the same facts under another edition of the law */
export function explainDecision(subject: AnySubject, facts: object, decision: Decision, beside?: Decision): string[] {
  return [
    subject.title,
    `Day ${decision.on}, under ${rulesetName(decision)}`,
    '',
    ...outcomeLines(decision),
    ...section(
      'Why',
      decision.findings.flatMap((finding) => findingLines(ruleOf(subject, finding), finding)),
    ),
    ...section('What was used', decision.factsUsed.length === 0 ? [] : [decision.factsUsed.join(', ')]),
    ...section('What is still needed', decision.needs.map(needText)),
    ...section('Documents', decision.documents.map(documentText)),
    ...section(
      'Not compared with the text of the law',
      decision.unverified.map((id) => unverifiedText(subject, id, decision)),
    ),
    ...(beside === undefined ? [] : section(`Beside it, under ${rulesetName(beside)}`, besideLines(subject, facts, decision, beside))),
  ]
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]

const rulesetName = ({ ruleset }: Decision): string => `${findRuleset(ruleset)?.name ?? ''} (${ruleset})`

const outcomes: Readonly<Record<Decision['outcome'], string>> = {
  decided: 'The law decides.',
  'needs-clerk': 'A clerk decides: the facts are known as far as they can be, and the law leaves the rest to a person.',
  unknown: 'Open: facts are missing.',
}

function outcomeLines({ outcome, answer, otherwise, legalBasis }: Decision): string[] {
  const known = answer ?? otherwise
  return [
    outcomes[outcome],
    ...(answer === undefined && otherwise !== undefined ? ['Unless the clerk finds otherwise:'] : []),
    ...(known === undefined ? [] : leaves(known).map(([name, value]) => `  ${name}: ${value}`)),
    ...(legalBasis.length === 0 ? [] : [`Legal basis: ${legalBasis.join('; ')}`]),
  ]
}

/** `reimbursement.amount: 750000`. */
function leaves(value: unknown, at = ''): [string, string][] {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return [[at, value.length === 0 ? 'none' : value.join(', ')]]
  if (typeof value !== 'object' || value === null) return [[at === '' ? 'answer' : at, String(value)]]
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .flatMap(([key, inner]) => leaves(inner, at === '' ? key : `${at}.${key}`))
}

const ruleOf = ({ rules }: AnySubject, { condition }: Finding): AnyRule | undefined => rules.find(({ id }) => id === condition)

const stateWords = { holds: 'Met', fails: 'Not met', unknown: 'Open' } as const

function findingLines(rule: AnyRule | undefined, finding: Finding): string[] {
  const marks = [
    'presumed' in finding && finding.presumed ? 'presumed; evidence to the contrary would change it' : '',
    'judged' in finding && finding.judged ? 'judged by a clerk' : '',
    finding.verified ? '' : 'unverified',
  ].filter((mark) => mark !== '')
  const next = finding.state !== 'holds' && finding.leadsTo.length > 0 ? ` Look next at ${finding.leadsTo.join('; ')}.` : ''
  return [
    `${stateWords[finding.state]}: ${sentenceOf(rule, finding)}${next}`,
    `  ${finding.provision.join('; ')}${marks.length === 0 ? '' : ` [${marks.join('; ')}]`}`,
  ]
}

/** The rule's own sentence with its values; where it has none, what it asks. */
export function sentenceOf(rule: AnyRule | undefined, finding: Finding): string {
  const says = rule?.says as Readonly<Record<string, string | undefined>> | undefined
  const said = 'because' in finding && finding.because ? finding.because : finding.state
  const condition = says?.condition ?? finding.condition.replaceAll('-', ' ')
  if (said === 'rule-not-in-force') return `The rule was not in force on this day: ${condition}.`
  if (said === 'judged-not-met') return `A clerk found that this is not so: ${condition}.`
  if (said === 'holds' && 'judged' in finding && finding.judged) return `A clerk found that this is so: ${condition}.`
  const sentence = says !== undefined && Object.hasOwn(says, said) ? says[said] : undefined
  if (sentence !== undefined) return filled(sentence, finding.params ?? {})
  return finding.state === 'unknown' ? `It is open whether ${condition}.` : `${condition.charAt(0).toUpperCase()}${condition.slice(1)}.`
}

const filled = (text: string, params: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : place))

const who: Readonly<Record<NeededFact['answeredBy'][number], string>> = {
  person: 'the person',
  employer: 'the employer',
  register: 'a register',
  'other-state': 'the other State',
  clerk: 'a clerk',
}

const needText = ({ question, fact, answeredBy }: NeededFact): string =>
  `${fact ?? question}${fact === undefined ? ' (as a whole)' : ''}: ${answeredBy.map((one) => who[one]).join(' or ')} can answer`

function documentText({ document, issuedBy, mayBeIssued, from, to, maxYears }: FollowingDocument): string {
  const days = from === undefined ? '' : `, from ${from}${to === undefined ? '' : ` to ${to}`}`
  const years = maxYears === undefined ? '' : `, for at most ${maxYears} years`
  return `${document} of ${issuedBy} ${mayBeIssued ? `may be issued${days}${years}` : 'may not be issued'}`
}

function unverifiedText({ rules }: AnySubject, id: string, { findings }: Decision): string {
  const source = findings.find(({ condition }) => condition === id)?.source ?? rules.find((rule) => rule.id === id)?.source
  return source === undefined ? id : `${id} (source: ${source})`
}

function besideLines(subject: AnySubject, facts: object, today: Decision, other: Decision): string[] {
  const text = (value: unknown) => (value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value))
  const differences = differencesBetween(today, other)
  const figures = otherFigures(subject, facts, today, other.ruleset)
  return [
    ...(differences.length === 0
      ? ['The outcome is the same, and so is what every rule says.']
      : differences.map(({ at, today: a, other: b }) => `${at}: ${text(a)} today, ${text(b)} there`)),
    ...figures.map(
      ({ row, today: before }) =>
        `Figure ${row.key}: ${before} today, ${row.value} ${row.unit} there (${row.article}; ${row.verified ? 'verified' : 'unverified'})`,
    ),
  ]
}
