/** The portal's pages by path. `/start/$procedure` is the deep link that other portals may give. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { AccessesScreen } from './screens/accesses.tsx'
import { BeginScreen } from './screens/begin.tsx'
import { CheckAnswersScreen } from './screens/check-answers.tsx'
import { CorrectionScreen } from './screens/correction.tsx'
import { DocumentScreen } from './screens/document.tsx'
import { DocumentsScreen } from './screens/documents.tsx'
import { PortalFrame } from './screens/frame.tsx'
import { HomeScreen } from './screens/home.tsx'
import { NotFoundScreen } from './screens/not-found.tsx'
import { ProcedureScreen } from './screens/procedure.tsx'
import { QuestionScreen } from './screens/question.tsx'
import { RequestScreen } from './screens/request.tsx'
import { ShortenScreen } from './screens/shorten.tsx'
import { WalletScreen } from './screens/wallet.tsx'
import { WalletConsentScreen } from './screens/wallet-consent.tsx'

const root = createRootRoute({ component: PortalFrame, notFoundComponent: NotFoundScreen })
const page = <const Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const routeTree = root.addChildren([
  page('/', HomeScreen),
  page('/start/$procedure', ProcedureScreen),
  page('/start/$procedure/begin', BeginScreen),
  page('/requests/$requestId', RequestScreen),
  page('/requests/$requestId/questions/$questionId', QuestionScreen),
  page('/requests/$requestId/check', CheckAnswersScreen),
  page('/requests/$requestId/corrections/$questionId', CorrectionScreen),
  page('/documents', DocumentsScreen),
  page('/documents/$documentId', DocumentScreen),
  page('/documents/$documentId/wallet', WalletScreen),
  page('/documents/$documentId/shorten', ShortenScreen),
  page('/accesses', AccessesScreen),
  page('/wallet-consent', WalletConsentScreen),
])

export const router = createRouter({ routeTree, basepath: '/portal', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
