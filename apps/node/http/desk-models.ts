/** In which versions of the data model a clerk may begin a case here, and which one is meant where nothing is said. */
import type { HttpServer } from '@passerelle/platform'
import { type ModelVersion, modelVersionInfos } from '@passerelle/vocabulary'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allowStaff } from './access.ts'

type Config = Pick<NodeRuntime['config'], 'caseModel'>

export const defaultModel = ({ caseModel }: Config): ModelVersion => caseModel ?? '4.2'

export function addDeskModels(server: HttpServer, { config }: { readonly config: Config }): void {
  server.get('/api/desk/models', async (request) => {
    allowStaff(request, 'case.open')
    return { versions: modelVersionInfos.map(({ version }) => version), chosen: defaultModel(config) }
  })
}
