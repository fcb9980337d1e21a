/** The check: an inspector or a hospital desk asks whether a document holds on a day, and keeps the proof. */
import '@passerelle/ui/styles.css'
import { startFace } from '@passerelle/ui'
import { router } from './router.tsx'

void startFace(router)
