/** Teaches a thread TypeScript, which scripts/node/typescript.mjs does for the main one only. */
import { register } from 'tsx/esm/api'

register()
await import('./front-thread.ts')
