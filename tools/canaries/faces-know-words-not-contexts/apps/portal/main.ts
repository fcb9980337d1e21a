export { rows } from '../../packages/contexts/requests/index.ts'
