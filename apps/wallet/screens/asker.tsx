/** Who asks and why: as the certificate says, with a warning when nobody that this wallet knows stands behind it. */
import { type AnswerRow, Answers, Details, Notice, useMessages } from '@passerelle/ui'
import type { ReadRequest } from '../presentation/read-request.ts'

export function Asker({ read }: { readonly read: ReadRequest }) {
  const { t, find, country } = useMessages()
  const { request, asker, subject, authority } = read
  const { purpose } = request
  const authorityName = authority?.commonName ?? authority?.organization
  const rows: readonly (AnswerRow | undefined)[] = [
    { key: 'name', label: t('wallet.asker.name'), value: asker.name },
    authorityName === undefined ? undefined : { key: 'authority', label: t('wallet.asker.authority'), value: authorityName },
    {
      key: 'purpose',
      label: t('wallet.asker.purpose'),
      value:
        purpose === undefined
          ? t('wallet.asker.noPurpose')
          : (find(`wallet.purpose.${purpose}`) ?? t('wallet.asker.ownWords', { purpose })),
    },
  ]
  const more: readonly (AnswerRow | undefined)[] = [
    request.clientName === undefined ? undefined : { key: 'says', label: t('wallet.asker.says'), value: request.clientName },
    subject.country === undefined ? undefined : { key: 'country', label: t('form.country'), value: country(subject.country) },
    subject.organizationIdentifier === undefined
      ? undefined
      : { key: 'id', label: t('wallet.asker.id'), value: subject.organizationIdentifier },
    { key: 'address', label: t('wallet.asker.address'), value: asker.origin },
  ]
  return (
    <>
      {!asker.isKnown && (
        <Notice tone="warning" title={t('wallet.asker.unknownTitle')}>
          <p>{t('wallet.asker.unknownText')}</p>
        </Notice>
      )}
      <h2>{t('wallet.asker.title')}</h2>
      <Answers rows={rows.filter((row) => row !== undefined)} />
      <Details summary={t('wallet.asker.more')}>
        <Answers rows={more.filter((row) => row !== undefined)} />
      </Details>
    </>
  )
}
