/** What the question of applicable legislation is answered with. */
import type { StateCode } from '@passerelle/kernel'
import type { TeleworkObstacle } from './883-art-16-telework-agreement.ts'

export interface LegislationAnswer {
  readonly applicableState: StateCode
  /** Why the agreement on telework does not apply, or that it does; absent where nothing made us ask. */
  readonly telework?: 'applies' | 'not-in-force' | TeleworkObstacle
}
