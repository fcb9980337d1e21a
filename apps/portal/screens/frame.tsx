/** The portal's frame: navigation only for who is logged in. */
import { Shell, useMessages, useSession } from '@passerelle/ui'
import { Outlet } from '@tanstack/react-router'

export function PortalFrame() {
  const { t } = useMessages()
  const person = useSession().data?.person
  const navigation =
    person === undefined
      ? []
      : [
          { to: '/', label: t('portal.nav.home') },
          { to: '/documents', label: t('portal.nav.documents') },
          { to: '/accesses', label: t('portal.nav.accesses') },
        ]
  return (
    <Shell face={t('portal.name')} navigation={navigation}>
      <Outlet />
    </Shell>
  )
}
