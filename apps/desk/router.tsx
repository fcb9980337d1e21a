/** The desk's pages by path. `/trail/$transactionId` is where an error on any face leads. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { CaseScreen } from './screens/case.tsx'
import { CaseDocumentScreen } from './screens/case-document.tsx'
import { CasesScreen } from './screens/cases.tsx'
import { DeskFrame } from './screens/frame.tsx'
import { NotFoundScreen } from './screens/not-found.tsx'
import { TaskScreen } from './screens/task.tsx'
import { TasksScreen } from './screens/tasks.tsx'
import { FindTrailScreen, TrailScreen } from './screens/trail.tsx'

const root = createRootRoute({ component: DeskFrame, notFoundComponent: NotFoundScreen })
const page = <const Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const routeTree = root.addChildren([
  page('/', TasksScreen),
  page('/tasks/$taskId', TaskScreen),
  page('/cases', CasesScreen),
  page('/cases/$caseId', CaseScreen),
  page('/cases/$caseId/documents/$documentId', CaseDocumentScreen),
  page('/trail', FindTrailScreen),
  page('/trail/$transactionId', TrailScreen),
])

export const router = createRouter({ routeTree, basepath: '/desk', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
