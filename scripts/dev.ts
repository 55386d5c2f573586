/** `npm run dev`: a database with content, then plain Next; arguments go on to `next dev`. */
import { prepareDatabase, runNode } from './run-node'

const environment = { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' }

const code = await prepareDatabase(environment)
if (code !== 0) process.exit(code)
const next = ['node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)]
process.exit(await runNode(next, { environment }))
