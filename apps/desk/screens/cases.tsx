/** The cases of the clerk's institution. */
import { ButtonLink, type CaseSummary, DataTable, Loaded, Page, Tag, useMessages, useResource } from '@passerelle/ui'
import { Link } from '@tanstack/react-router'
import { caseStateTone, caseWord, named, word } from './case-texts.ts'
import { useLabels } from './labels.ts'

export function CasesScreen() {
  const messages = useMessages()
  const { t, moment } = messages
  const label = useLabels()
  const cases = useResource<readonly CaseSummary[]>('/api/desk/cases', { every: () => 15_000 })
  return (
    <Page title={t('desk.cases.title')}>
      <div className="pa-actions pa-actions--top">
        <ButtonLink to="/cases/open">{t('desk.cases.open')}</ButtonLink>
      </div>
      <Loaded of={cases}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('desk.cases.none')}</p>
          ) : (
            <DataTable
              caption={t('desk.cases.caption', { count: found.length })}
              rows={found}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'type',
                  label: t('case.type'),
                  cell: ({ id, bucType, subject }) => (
                    <>
                      <Link to="/cases/$caseId" params={{ caseId: id }} className="ds-link">
                        {named(messages, label, 'buc', bucType)}
                      </Link>
                      {subject !== undefined && <div className="pa-quiet">{subject}</div>}
                    </>
                  ),
                },
                { key: 'role', label: t('case.role'), cell: ({ role }) => word(label, 'role', role) },
                { key: 'counterparty', label: t('case.counterparty'), cell: ({ counterparty }) => counterparty },
                {
                  key: 'state',
                  label: t('case.state'),
                  cell: ({ state }) => <Tag tone={caseStateTone(state)} label={caseWord(messages, label, 'case-state', state)} />,
                },
                {
                  key: 'last',
                  label: t('case.last'),
                  cell: ({ lastEvent }) =>
                    lastEvent === undefined
                      ? t('answer.none')
                      : typeof lastEvent === 'string'
                        ? caseWord(messages, label, 'event', lastEvent)
                        : t('case.lastAt', { event: caseWord(messages, label, 'event', lastEvent.kind), at: moment(lastEvent.at) }),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  )
}
