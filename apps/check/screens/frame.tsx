/** The frame of the check: only for staff, because a check needs a legal basis. */
import { LoginGate, Shell, useMessages, useSession } from '@passerelle/ui'
import { Outlet } from '@tanstack/react-router'

export function CheckFrame() {
  const { t } = useMessages()
  const staff = useSession().data?.staff
  const navigation =
    staff === undefined
      ? []
      : [
          { to: '/', label: t('check.nav.check') },
          { to: '/proofs', label: t('check.nav.proofs') },
        ]
  return (
    <Shell face={t('check.name')} navigation={navigation}>
      <LoginGate for="staff">
        <Outlet />
      </LoginGate>
    </Shell>
  )
}
