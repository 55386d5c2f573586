/**
 * `node --import ./scripts/node/typescript.mjs program.ts`: how every program of ours is run. For
 * modules alone: tsx would also read through each file that is required, and of Next's bundles that
 * takes 27 MB of memory that stay.
 */
import 'tsx/esm'
import './steady-imports.mjs'
