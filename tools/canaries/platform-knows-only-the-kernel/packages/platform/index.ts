export { word } from '../vocabulary/index.ts'
