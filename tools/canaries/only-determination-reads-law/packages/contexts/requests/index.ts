export { rule } from '../../law/index.ts'
