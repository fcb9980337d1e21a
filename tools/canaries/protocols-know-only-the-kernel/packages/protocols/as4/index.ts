export { key } from '../trust/index.ts'
