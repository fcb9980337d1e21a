/** A page of the printed law for one area: each question with its conditions, facts and sentences, and the tables that only it looks at. */
import { type AnyRule, type AnySubject, type Area, printedTables, subjects } from '@passerelle/law'
import { type ShapeNode, shapeText } from '../describe-shape.ts'
import { periodText, printRows, printTable, words } from './print-table.ts'

export const areaTitles: Readonly<Record<Area, string>> = {
  scope: 'Scope',
  'applicable-legislation': 'Applicable legislation',
  aggregation: 'Adding up periods',
  unemployment: 'Unemployment',
  pensions: 'Pensions',
  family: 'Family benefits',
  sickness: 'Sickness',
  recovery: 'Recovery',
  'other-branches': 'Other branches',
  procedure: 'Procedure between institutions',
}

export function printArea(area: Area): string {
  const here = subjects.filter((subject) => subject.area === area)
  const tables = printedTables.filter((table) => table.area === area)
  return lines([
    `# ${areaTitles[area]}`,
    '',
    'Generated from the rules. Conditions stand in the order in which they are asked; one that is open or not met may end the asking.',
    '',
    ...here.map(({ id, title }) => `- [${title}](#${id})`),
    ...here.flatMap(printSubject),
    ...(tables.length === 0 ? [] : ['', '## Tables']),
    ...tables.flatMap(({ title, rows }) => ['', `### ${title}`, '', ...printRows(rows)]),
  ])
}

export const lines = (all: readonly string[]): string => `${all.join('\n')}\n`

function printSubject(subject: AnySubject): string[] {
  return [
    '',
    `## ${subject.id}`,
    '',
    `${subject.title}.`,
    '',
    ...printTable(
      [
        { title: 'condition', of: ({ id, says }: AnyRule) => says?.condition ?? id.replaceAll('-', ' ') },
        { title: 'article', of: ({ provision }: AnyRule) => provision },
        { title: 'in force', of: ({ validity }: AnyRule) => periodText(validity) },
        { title: 'read in', of: ({ source }: AnyRule) => source },
        { title: 'verified', of: ({ verified }: AnyRule) => verified },
        { title: 'rule', of: ({ id }: AnyRule) => id },
      ],
      subject.rules,
    ),
    '',
    'What is said:',
    '',
    ...printTable(
      [
        { title: 'rule', of: ([rule]: Sentence) => rule },
        { title: 'when', of: ([, when]: Sentence) => when },
        { title: 'sentence', of: ([, , sentence]: Sentence) => sentence },
      ],
      subject.rules.flatMap(sentencesOf),
    ),
    '',
    'Facts:',
    '',
    ...printTable(
      [
        { title: 'fact', of: ({ name }: FactRow) => words(name) },
        { title: 'what may stand there', of: ({ shape }: FactRow) => shape },
        { title: 'who may answer', of: ({ answeredBy }: FactRow) => answeredBy.join(', ') },
      ],
      factRows(subject),
    ),
  ]
}

type Sentence = readonly [rule: string, when: string, sentence: string]

function sentencesOf({ id, says }: AnyRule): Sentence[] {
  const spoken = Object.entries((says ?? {}) as Readonly<Record<string, string>>).filter(([when]) => when !== 'condition')
  return spoken.map(([when, sentence]) => [id, when === 'holds' ? 'met' : when.replaceAll('-', ' '), sentence])
}

interface FactRow {
  readonly name: string
  readonly shape: string
  readonly answeredBy: readonly string[]
}

const factRows = ({ factsSchema, sources }: AnySubject): FactRow[] =>
  Object.entries(factsSchema.properties as Readonly<Record<string, ShapeNode>>).map(([name, node]) => ({
    name,
    shape: shapeText(node),
    answeredBy: sources[name]?.answeredBy ?? [],
  }))
