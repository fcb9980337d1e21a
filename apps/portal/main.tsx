/** The portal: where people and employers ask for documents, follow them and see who looked. */
import '@passerelle/ui/styles.css'
import { startFace } from '@passerelle/ui'
import { router } from './router.tsx'

void startFace(router)
