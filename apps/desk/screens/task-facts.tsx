/** The facts of a task: the value that counts and why, everybody's statements with their sources, and a way to correct each. */
import {
  type AnswerRow,
  Answers,
  Button,
  Details,
  type Fact,
  type FactStatement,
  type Messages,
  type Question,
  sourceText,
  Tag,
  type Task,
  useMessages,
} from '@passerelle/ui'
import { factName, factText } from './fact-texts.ts'

interface TaskFactsProps {
  readonly task: Task
  /** Absent where nothing can be stated any more. */
  readonly onCorrect?: (fact: string) => void
}

export function TaskFacts({ task, onCorrect }: TaskFactsProps) {
  const messages = useMessages()
  const { t } = messages
  const facts = task.facts ?? []
  if (facts.length === 0) return <p>{t('task.noFacts')}</p>
  const rows = [...facts]
    .sort((a, b) => Number(isContested(b)) - Number(isContested(a)))
    .map((fact): AnswerRow => {
      const name = factName(messages, fact.name)
      const question = task.statable?.find((each) => each.fact === fact.name)?.question
      return {
        key: fact.name,
        label: name,
        value: isContested(fact) ? <Tag tone="warning" label={t('task.contested')} /> : factText(messages, fact, question),
        source: <Statements fact={fact} question={question} />,
        ...(onCorrect !== undefined &&
          question !== undefined && {
            change: (
              <Button variant="tertiary" onClick={() => onCorrect(fact.name)}>
                {t(isContested(fact) ? 'task.decide' : 'task.correct')}
                <span className="pa-sr-only"> {name}</span>
              </Button>
            ),
          }),
      }
    })
  return <Answers rows={rows} />
}

const isContested = ({ why }: Fact) => why === 'contested'

/** One statement is named in a line; several are listed, open at once where they contradict each other. */
function Statements({ fact, question }: { readonly fact: Fact; readonly question: Question | undefined }) {
  const messages = useMessages()
  const { t } = messages
  const statements = fact.statements ?? []
  if (statements.length <= 1 && fact.why !== 'clerk') return sourceText(messages, fact.source ?? '')
  return (
    <>
      {fact.why !== undefined && t(`task.why.${fact.why}`)}
      <Details summary={t('task.statements')} open={isContested(fact) || fact.why === 'clerk'}>
        <ul className="pa-list">
          {statements.map((statement) => (
            <li key={`${statement.source}-${statement.at}-${JSON.stringify(statement.value)}`}>
              <strong>{factText(messages, { name: fact.name, value: statement.value }, question)}</strong>{' '}
              {statement.counts && <Tag tone="good" label={t('task.counts')} />}
              <br />
              {whoStated(messages, statement)}
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function whoStated(messages: Messages, { source, at, by, evidence, reason }: FactStatement): string {
  const { t, find, moment } = messages
  if (by === undefined) return t('task.statedAt', { source: sourceText(messages, source), at: moment(at) })
  return t('task.statedFrom', {
    by,
    at: moment(at),
    evidence: find(`task.evidence.${evidence ?? ''}`) ?? sourceText(messages, source),
    reason: reason ?? '',
  })
}
