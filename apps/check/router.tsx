/** The check's pages by path. Answers live in memory only: no personal data in an address. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { AskScreen } from './screens/ask.tsx'
import { CheckFrame } from './screens/frame.tsx'
import { HomeScreen } from './screens/home.tsx'
import { NotFoundScreen } from './screens/not-found.tsx'
import { ProofScreen, ProofsScreen } from './screens/proofs.tsx'
import { ScanScreen } from './screens/scan.tsx'

const root = createRootRoute({ component: CheckFrame, notFoundComponent: NotFoundScreen })
const page = <const Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const routeTree = root.addChildren([
  page('/', HomeScreen),
  page('/sessions/$sessionId', AskScreen),
  page('/scan', ScanScreen),
  page('/proofs', ProofsScreen),
  page('/proofs/$proofId', ProofScreen),
])

export const router = createRouter({ routeTree, basepath: '/check', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
