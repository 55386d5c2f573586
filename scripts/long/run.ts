/**
 * `npm run test:long`: all long runs, one after the other. `npm run test:long -- flood 10` floods for
 * ten minutes; `-- kill 20` kills the server twenty times in the middle of a save.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

interface LongRun {
  args: (amount: string) => string[]
  env?: (amount: string) => Record<string, string>
  amount: string
}

const RUNS: Record<string, LongRun> = {
  flood: {
    args: (minutes) => [
      '--import',
      './scripts/node/typescript.mjs',
      'scripts/long/flood.ts',
      minutes,
    ],
    amount: '10',
  },
  kill: {
    args: () => [
      path.join('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      'operation/kill.spec.ts',
    ],
    env: (times) => ({ KILLS: times }),
    amount: '20',
  },
}

const [name, amount] = process.argv.slice(2)
const chosen = name === undefined ? Object.keys(RUNS) : [name]
const failed = chosen.filter((run) => !succeeds(run, amount))
for (const run of failed) console.error(`${run}: failed`)
process.exit(failed.length === 0 ? 0 : 1)

function succeeds(name: string, amount: string | undefined): boolean {
  const run = RUNS[name]
  if (!run) throw new Error(`There is no long run “${name}”, only ${Object.keys(RUNS).join(', ')}.`)
  console.log(`== ${name}`)
  const much = amount ?? run.amount
  const { status } = spawnSync(process.execPath, run.args(much), {
    stdio: 'inherit',
    env: { ...process.env, ...run.env?.(much) },
  })
  return status === 0
}
