/** The desk's pages by path. `/trail/$transactionId` is where an error on any face leads. Pages that draw documents come when they are opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { CaseScreen, type CaseSearch } from './screens/case.tsx'
import { CasesScreen } from './screens/cases.tsx'
import { DeskFrame } from './screens/frame.tsx'
import { NotFoundScreen } from './screens/not-found.tsx'
import { OpenCaseScreen } from './screens/open-case.tsx'
import { TaskScreen } from './screens/task.tsx'
import { TasksScreen } from './screens/tasks.tsx'
import { FindTrailScreen, TrailScreen } from './screens/trail.tsx'
import type { WriteSearch } from './screens/write-search.ts'

const root = createRootRoute({ component: DeskFrame, notFoundComponent: NotFoundScreen })
const page = <const Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const casePage = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: CaseScreen,
  validateSearch: ({ sent, opened }): CaseSearch => ({ sent: text(sent), opened: opened === true ? true : undefined }),
})

const documentPage = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/documents/$documentId',
  component: lazyRouteComponent(() => import('./screens/case-document.tsx'), 'CaseDocumentScreen'),
})

const writePage = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/write',
  component: lazyRouteComponent(() => import('./screens/sed-form.tsx'), 'SedFormScreen'),
  validateSearch: ({ action, type, document, draft, step }): WriteSearch => ({
    action: text(action),
    type: text(type),
    document: text(document),
    draft: text(draft),
    step: step === 'check' ? 'check' : undefined,
  }),
})

const routeTree = root.addChildren([
  page('/', TasksScreen),
  page('/tasks/$taskId', TaskScreen),
  page('/cases', CasesScreen),
  page('/cases/open', OpenCaseScreen),
  casePage,
  documentPage,
  writePage,
  page('/trail', FindTrailScreen),
  page('/trail/$transactionId', TrailScreen),
])

export const router = createRouter({ routeTree, basepath: '/desk', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
