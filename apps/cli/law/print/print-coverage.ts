/** The page that shows which rules say each fact of the research on the law, and which rules go beyond it. */
import { type AnyRule, coveredFacts, subjects } from '@passerelle/law'
import { lines } from './print-area.ts'
import { printTable } from './print-table.ts'
import { allRules } from './rule-texts.ts'

type Row = (typeof coveredFacts)[number]

export function printCoverage(): string {
  const named = new Set(coveredFacts.flatMap(({ rules }) => rules))
  const beyond = allRules().filter(({ id }) => !named.has(id))
  const withRules = coveredFacts.filter(({ rules }) => rules.length > 0).length
  return lines([
    '# Facts of the research and the rules that say them',
    '',
    'Generated from the table of covered facts. The numbers are those of the decision tables that the rules were written from; the words are ours.',
    '',
    `${coveredFacts.length} facts, ${withRules} of them said by rules; the rest stand where the last column says.`,
    '',
    ...printTable(
      [
        { title: 'fact', of: ({ fact }: Row) => fact },
        { title: 'about', of: ({ about }: Row) => about },
        { title: 'rules', of: ({ rules }: Row) => rules.map(linkOf) },
        { title: 'elsewhere', of: ({ elsewhere }: Row) => elsewhere },
      ],
      coveredFacts,
    ),
    '',
    '## Rules beyond these facts',
    '',
    ...printTable(
      [
        { title: 'rule', of: ({ id }: AnyRule) => linkOf(id) },
        { title: 'condition', of: ({ says, id }: AnyRule) => says?.condition ?? id.replaceAll('-', ' ') },
        { title: 'article', of: ({ provision }: AnyRule) => provision },
      ],
      beyond,
    ),
  ])
}

/** To the first question that asks the rule. */
function linkOf(rule: string): string {
  const subject = subjects.find(({ rules }) => rules.some(({ id }) => id === rule))
  return subject === undefined ? rule : `[${rule}](${subject.area}.md#${subject.id})`
}
