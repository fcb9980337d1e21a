/** The clerk's open questions, oldest first, each with its article. */
import { articleText, DataTable, Loaded, Page, Tag, type TaskSummary, useMessages, useResource } from '@passerelle/ui'
import { Link } from '@tanstack/react-router'
import { taskKind, taskQuestion } from './task-texts.ts'

export function TasksScreen() {
  const messages = useMessages()
  const { t, moment, find } = messages
  const tasks = useResource<readonly TaskSummary[]>('/api/desk/tasks', { every: () => 15_000 })
  return (
    <Page title={t('desk.tasks.title')}>
      <Loaded of={tasks}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('desk.tasks.none')}</p>
          ) : (
            <DataTable
              caption={t('desk.tasks.caption', { count: found.length })}
              rows={[...found].sort((a, b) => a.openedAt.localeCompare(b.openedAt))}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'question',
                  label: t('task.question'),
                  cell: ({ id, question }) => (
                    <Link to="/tasks/$taskId" params={{ taskId: id }} className="ds-link">
                      {taskQuestion(messages, question)}
                    </Link>
                  ),
                },
                { key: 'kind', label: t('task.kind'), cell: ({ kind }) => taskKind(messages, kind) },
                { key: 'provision', label: t('task.article'), cell: ({ provision }) => articleText(messages, provision) },
                {
                  key: 'about',
                  label: t('task.about'),
                  cell: ({ caseOrRequest }) => <span className="pa-code">{caseOrRequest}</span>,
                },
                { key: 'opened', label: t('task.opened'), cell: ({ openedAt }) => moment(openedAt) },
                {
                  key: 'state',
                  label: t('task.state'),
                  cell: ({ state }) => <Tag tone={state === 'open' ? 'warning' : 'good'} label={find(`task.state.${state}`) ?? state} />,
                },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  )
}
