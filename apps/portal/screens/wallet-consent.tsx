/** A wallet has come by itself for documents: the person at this browser says whether it may have them. A link to here may come from a stranger. */
import { Button, LoginGate, Notice, Page, ProblemNotice, problemOf, useApi, useMessages } from '@passerelle/ui'
import { useMutation } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'

const ownAddress = /^\/oid4vci\/authorize\/[\w-]{1,100}$/

export function WalletConsentScreen() {
  return (
    <LoginGate for="person">
      <Consent />
    </LoginGate>
  )
}

function Consent() {
  const { t } = useMessages()
  const api = useApi()
  const { returnTo } = useSearch({ strict: false }) as { readonly returnTo?: unknown }
  const address = typeof returnTo === 'string' && ownAddress.test(returnTo) ? returnTo : undefined
  const agree = useMutation({
    mutationFn: () => api.post('/api/wallet-consents', { returnTo: address }),
    onSuccess: () => location.assign(address ?? '/portal'),
  })
  return (
    <Page title={t('consent.title')}>
      <p className="pa-lead">{t('consent.lead')}</p>
      {address === undefined ? (
        <Notice tone="warning">
          <p>{t('consent.unknown')}</p>
        </Notice>
      ) : (
        <>
          <Notice tone="warning">
            <p>{t('consent.warning')}</p>
          </Notice>
          {agree.isError && <ProblemNotice problem={problemOf(agree.error)} />}
          <div className="pa-actions">
            <Button size="lg" busy={agree.isPending} onClick={() => agree.mutate()}>
              {t('consent.agree')}
            </Button>
          </div>
        </>
      )}
      <p>
        <Link to="/documents" className="ds-link">
          {t('consent.decline')}
        </Link>
      </p>
    </Page>
  )
}
