export { fold } from '../contexts/casework/domain/fold.ts'
