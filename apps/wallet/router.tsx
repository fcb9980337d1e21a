/** The wallet's pages by path. The first page takes the links of issuers and askers and hands them to the page that answers them. */
import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { pageFor } from './read-link.ts'
import { AddScreen } from './screens/add.tsx'
import { CallbackScreen } from './screens/callback.tsx'
import { DocumentScreen } from './screens/document.tsx'
import { WalletFrame } from './screens/frame.tsx'
import { HistoryScreen } from './screens/history.tsx'
import { HomeScreen } from './screens/home.tsx'
import { NotFoundScreen } from './screens/not-found.tsx'
import { OpenScreen } from './screens/open.tsx'
import { PresentScreen } from './screens/present.tsx'
import { SettingsScreen } from './screens/settings.tsx'

const root = createRootRoute({ component: WalletFrame, notFoundComponent: NotFoundScreen })
const page = <const Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: HomeScreen,
  beforeLoad: ({ location }) => {
    const to = pageFor(location.search)
    if (to !== undefined) throw redirect({ to, search: location.search as never, replace: true })
  },
})

const routeTree = root.addChildren([
  home,
  page('/add', AddScreen),
  page('/callback', CallbackScreen),
  page('/present', PresentScreen),
  page('/open', OpenScreen),
  page('/documents/$documentId', DocumentScreen),
  page('/history', HistoryScreen),
  page('/settings', SettingsScreen),
])

/** Parameters stay the texts that they are: an offer by value is JSON, and must arrive as it was sent. */
export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString()
    return text === '' ? '' : `?${text}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
