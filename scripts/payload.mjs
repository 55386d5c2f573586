/** `node scripts/payload.mjs generate:types`: Payload's own commands, started as ours are. */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(
  process.execPath,
  [
    '--import',
    './scripts/node/steady-imports.mjs',
    'node_modules/payload/bin.js',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
