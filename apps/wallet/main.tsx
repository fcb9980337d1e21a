/** The reference wallet: documents of the person in her own browser, received from institutions and shown to whoever she agrees to. */
import '@passerelle/ui/styles.css'
import './wallet.css'
import { startFace } from '@passerelle/ui'
import { router } from './router.tsx'

void startFace(router)
