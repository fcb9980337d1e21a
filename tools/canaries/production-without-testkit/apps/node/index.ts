export { eid } from '../../testkit/eid/index.ts'
