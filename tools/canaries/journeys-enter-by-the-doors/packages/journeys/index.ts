export { message } from '../protocols/as4/index.ts'
