/** The desk's frame: everything on it is for staff who are logged in. */
import { LoginGate, Shell, useMessages, useSession } from '@passerelle/ui'
import { Outlet } from '@tanstack/react-router'

export function DeskFrame() {
  const { t } = useMessages()
  const staff = useSession().data?.staff
  const navigation =
    staff === undefined
      ? []
      : [
          { to: '/', label: t('desk.nav.tasks') },
          { to: '/cases', label: t('desk.nav.cases') },
          { to: '/trail', label: t('desk.nav.trail') },
        ]
  return (
    <Shell face={t('desk.name')} navigation={navigation}>
      <LoginGate for="staff">
        <Outlet />
      </LoginGate>
    </Shell>
  )
}
