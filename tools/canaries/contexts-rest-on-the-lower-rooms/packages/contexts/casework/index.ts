export { journey } from '../../journeys/index.ts'
