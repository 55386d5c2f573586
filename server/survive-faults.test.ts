import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

/** Writes two lines, and tells how many faults came of it. */
const PROGRAM = `
  import { log } from './server/log.ts'
  import { surviveFaults } from './server/survive-faults.ts'
  let faults = 0
  surviveFaults({ ...log, error: () => { faults += 1 } })
  process.once('message', async () => {
    for (const stream of [process.stdout, process.stderr]) {
      await new Promise((resolve) => stream.write('line', () => setImmediate(resolve)))
    }
    process.send(faults, () => process.exit())
  })
  process.send('ready')
`

test('a log that nobody reads any more is no fault, and is not logged for ever', async () => {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/node/typescript.mjs', '--input-type=module', '--eval', PROGRAM],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  )
  await once(child, 'message')
  child.stdout?.destroy()
  child.stderr?.destroy()
  child.send('go on')
  expect((await once(child, 'message'))[0]).toBe(0)
})
