/** The page of a use case: who sends what to whom after what, as a table and as a picture; timers, closing, sub-processes, irregular steps. */
import {
  type BucDefinition,
  closingOf,
  type DocumentInBuc,
  describeBuc,
  documentsOf,
  explainedRules,
  isBatch,
  type Opening,
  subProcesses,
  timersOf,
} from '@passerelle/vocabulary'
import { titleOf } from './titles.ts'

const who = { caseOwner: 'case owner', counterparty: 'counterparty', either: 'either side', system: 'the engine' } as const

export function printBuc(buc: BucDefinition): readonly string[] {
  const own = documentsOf(buc).filter(({ origin }) => origin === 'documents')
  const rules = (['caseOwner', 'counterparty'] as const).map((role) => explainedRules(buc, role).length)
  return [
    `# ${buc.id} ${buc.title}`,
    '',
    `${buc.participants}${isBatch(buc) ? ', batch' : ''} · model ${buc.model} · ${buc.legalBasis.articles.join('; ')} (${buc.legalBasis.confidence})`,
    '',
    `- Case owner: ${buc.caseOwner}.`,
    `- Counterparty: ${buc.counterparty}.`,
    `- Trigger rules derived from the page: ${rules[0]} for the case owner, ${rules[1]} for the counterparty.`,
    '',
    '```mermaid',
    ...diagram(buc, own),
    '```',
    '',
    '| document | sent by | when | replies to |',
    '| --- | --- | --- | --- |',
    ...own.map(
      ({ sed, by, starts, after, answers }) =>
        `| [${sed}](../seds/${sed}.md) ${titleOf(sed)} | ${who[by]} | ${starts ? 'starts the case' : after.map(when).join('; ')} | ${answers.map(when).join('; ')} |`,
    ),
    '',
    ...closing(buc),
    '',
    '## Both sides',
    '',
    '```text',
    ...describeBuc(buc).trimEnd().split('\n'),
    '```',
  ]
}

const when = ({ sed, on, if: condition, for: role }: Opening): string =>
  [
    `${sed}${on === 'passed' ? '' : ` ${on.replaceAll('-', ' ')}`}`,
    role === undefined ? '' : ` (${who[role]})`,
    condition === undefined ? '' : `, if ${condition}`,
  ].join('')

function diagram(buc: BucDefinition, documents: readonly DocumentInBuc[]): readonly string[] {
  const arrow = ({ sed, by, answers, starts }: DocumentInBuc): readonly string[] => {
    const line = answers.length > 0 && !starts ? '-->>' : '->>'
    const text = `${sed} ${titleOf(sed)}`.replace(/[;:#]/g, ',')
    if (by === 'counterparty') return [`  C${line}O: ${text}`]
    if (by === 'either') return [`  O${line}C: ${text}`, `  C${line}O: ${text}`]
    return [`  O${line}C: ${text}`]
  }
  const counterparty = buc.participants === 'multilateral' ? 'Counterparties' : 'Counterparty'
  return ['sequenceDiagram', '  participant O as Case owner', `  participant C as ${counterparty}`, ...documents.flatMap(arrow)]
}

function closing(buc: BucDefinition): readonly string[] {
  const { globally, locally, mayReopen } = closingOf(buc)
  const timers = timersOf(buc)
  return [
    '## Closing and timers',
    '',
    ...(globally === undefined
      ? []
      : [`- Closed for everybody by X001: ${who[globally.by]}, from ${globally.afterDays} days after the start.`]),
    ...(locally === undefined ? [] : [`- Each closes its own copy: ${who[locally]}.`]),
    ...(globally === undefined && locally === undefined ? ['- No rule closes it.'] : []),
    ...(mayReopen ? ['- May be reopened (X002 to X004).'] : []),
    ...timers.map(({ sed, by, after, days }) => `- ${sed} by ${who[by]}, ${days} days after ${after}.`),
    '',
    '## Sub-processes',
    '',
    ...Object.keys(buc.mounts).map((id) => `- ${subProcesses[id as keyof typeof subProcesses].says} (\`${id}\`)`),
  ]
}
