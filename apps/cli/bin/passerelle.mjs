#!/usr/bin/env node
// `passerelle`: runs from source. Node.js 20 does not read TypeScript, so tsx is put in front.
import { register } from 'tsx/esm/api'

register()
await import('../main.ts')
