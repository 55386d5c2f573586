/** `node --import ./scripts/node/typescript.mjs program.ts`: how every program of ours is run. */
import 'tsx'
import './steady-imports.mjs'
