/** A path that the wallet does not know. */
import { ButtonLink, Page, useMessages } from '@passerelle/ui'

export function NotFoundScreen() {
  const { t } = useMessages()
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </Page>
  )
}
