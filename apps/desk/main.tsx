/** The desk: where clerks answer open questions, follow cases with other States and read what was exchanged. */
import '@passerelle/ui/styles.css'
import { startFace } from '@passerelle/ui'
import { router } from './router.tsx'

void startFace(router)
