/** The frame of the wallet. No node stands behind it: there is no session, and nothing is asked of the origin that serves the pages. */
import { type Api, ApiProvider, Shell, useMessages } from '@passerelle/ui'
import { Outlet } from '@tanstack/react-router'

const nobody = () => Promise.reject(new Error('the wallet has no node'))
const withoutNode: Api = { get: nobody, post: nobody, put: nobody, remove: nobody, session: nobody }

export function WalletFrame() {
  const { t } = useMessages()
  const navigation = [
    { to: '/', label: t('wallet.nav.documents') },
    { to: '/open', label: t('wallet.nav.open') },
    { to: '/history', label: t('wallet.nav.history') },
    { to: '/settings', label: t('wallet.nav.settings') },
  ]
  return (
    <ApiProvider api={withoutNode}>
      <Shell face={t('wallet.name')} navigation={navigation}>
        <Outlet />
      </Shell>
    </ApiProvider>
  )
}
