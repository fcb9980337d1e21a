export { page } from '../desk/page.ts'
