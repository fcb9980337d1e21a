/** Who looked at the reader's data, why, and on which legal basis. */
import { type Access, articleText, DataTable, Loaded, LoginGate, type Messages, Page, useMessages, useResource } from '@passerelle/ui'

export function AccessesScreen() {
  return (
    <LoginGate for="person">
      <Accesses />
    </LoginGate>
  )
}

function Accesses() {
  const messages = useMessages()
  const { t, moment, find } = messages
  const accesses = useResource<readonly Access[]>('/api/accesses')
  return (
    <Page title={t('access.title')}>
      <p className="pa-lead">{t('access.lead')}</p>
      <Loaded of={accesses}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('access.none')}</p>
          ) : (
            <DataTable
              caption={t('access.caption')}
              rows={found}
              rowKey={({ at, who, what }) => at + who + what}
              columns={[
                { key: 'at', label: t('access.at'), cell: ({ at }) => moment(at) },
                { key: 'who', label: t('access.who'), cell: ({ who, institution }) => t('access.whoOf', { who, institution }) },
                { key: 'what', label: t('access.what'), cell: ({ what }) => seen(messages, what) },
                { key: 'purpose', label: t('access.purpose'), cell: ({ purpose }) => find(`access.purpose.${purpose}`) ?? purpose },
                { key: 'legalBasis', label: t('access.legalBasis'), cell: ({ legalBasis }) => articleText(messages, legalBasis) },
              ]}
            />
          )
        }
      </Loaded>
      <p>{t('access.rights')}</p>
    </Page>
  )
}

/** `document:PDA1` → the document's name; a bare word by its own text. */
function seen(messages: Messages, what: string): string {
  const [kind = '', type = ''] = what.split(':')
  return messages.find(`document.type.${type}`) ?? messages.find(`access.what.${kind}`, { type }) ?? what
}
