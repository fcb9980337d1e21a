/** The pages of the printed law that belong to no area: where to look, the editions, the figures and annexes, and what nobody compared with its text. */
import { type AnyRule, areas, parameterRows, printedTables, rulesets, subjects } from '@passerelle/law'
import { areaTitles, lines } from './print-area.ts'
import { periodText, printRows, printTable, words } from './print-table.ts'
import { allRules } from './rule-texts.ts'

export function printContents(): string {
  const rules = allRules()
  return lines([
    '# The law',
    '',
    'What the rules of social security coordination decide here, printed from the rules themselves. Nothing on these pages is written by hand: `npm run build:law` writes them, and a test fails when they are out of date.',
    '',
    `${subjects.length} questions, ${rules.length} rules, ${rules.filter(({ verified }) => !verified).length} of them [not compared with their text](unverified.md). Figures and annexes: [figures](figures.md). Which rules say which fact of the research: [coverage](coverage.md). To ask: \`npx passerelle law subjects\`.`,
    '',
    ...printTable(
      [
        { title: 'area', of: (area: (typeof areas)[number]) => `[${areaTitles[area]}](${area}.md)` },
        { title: 'questions', of: (area) => subjects.filter((subject) => subject.area === area).length },
        {
          title: 'rules',
          of: (area) => new Set(subjects.filter((subject) => subject.area === area).flatMap((subject) => subject.rules)).size,
        },
      ],
      areas,
    ),
    '',
    '## How to read it',
    '',
    'A condition is met, not met with a reason, or open. A fact that nobody gave is open, never a reason to say no. Open facts are asked for; what the law leaves to judgement goes to a clerk. _Verified_ means that somebody compared the rule with the text or with an official page on it; the rest is from memory or from secondary sources, and every decision that leans on it says so.',
    '',
    '## Editions of the law',
    '',
    ...printTable(
      [
        { title: 'ruleset', of: ({ id }: (typeof rulesets)[number]) => id },
        { title: 'what it is', of: ({ name }) => name },
        { title: 'applies', of: (ruleset) => periodText(ruleset) },
      ],
      rulesets,
    ),
    '',
    'The revision of 2026 never applies by itself: it is shown beside the outcome of today when it is asked for. Its figures:',
    '',
    ...figures(parameterRows.filter(({ ruleset }) => ruleset === 'R2026-provisional/1')),
  ])
}

export function printFigures(): string {
  return lines([
    '# Figures and annexes',
    '',
    'Generated from the tables of the law.',
    '',
    '## Figures',
    '',
    ...figures(parameterRows),
    ...printedTables.filter(({ area }) => area === undefined).flatMap(({ title, rows }) => ['', `## ${title}`, '', ...printRows(rows)]),
  ])
}

const figures = (rows: typeof parameterRows): string[] =>
  printTable(
    [
      { title: 'figure', of: ({ key }: (typeof parameterRows)[number]) => words(key) },
      { title: 'value', of: ({ value }) => value },
      { title: 'unit', of: ({ unit }) => unit },
      { title: 'article', of: ({ article }) => article },
      { title: 'ruleset', of: ({ ruleset }) => ruleset },
      { title: 'read in', of: ({ source }) => source },
      { title: 'verified', of: ({ verified }) => verified },
    ],
    rows,
  )

export function printUnverified(): string {
  const unverified = allRules().filter(({ verified, fromMemory }) => !verified || fromMemory !== undefined)
  const areaOf = ({ id }: AnyRule) => subjects.find(({ rules }) => rules.some((rule) => rule.id === id))?.area ?? 'scope'
  return lines([
    '# Rules that nobody compared with their text',
    '',
    'Generated from the rules. A decision that leans on one of them lists it.',
    '',
    ...printTable(
      [
        { title: 'rule', of: ({ id }: AnyRule) => id },
        { title: 'condition', of: ({ says, id }: AnyRule) => says?.condition ?? id.replaceAll('-', ' ') },
        { title: 'article', of: ({ provision }: AnyRule) => provision },
        { title: 'which part', of: ({ fromMemory }: AnyRule) => fromMemory ?? 'all' },
        { title: 'rests on', of: ({ source }: AnyRule) => source },
        { title: 'area', of: (rule: AnyRule) => `[${areaTitles[areaOf(rule)]}](${areaOf(rule)}.md)` },
      ],
      unverified,
    ),
  ])
}
